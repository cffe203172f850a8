//! What the formula gives when it is computed as it is written.

use super::state::Vector;

/// The outputs of softmax, its relatives or logsumexp with each exponential computed first; `None` for other functions.
pub fn naive(vector: &Vector) -> Option<Vec<f64>> {
    let id = vector.function.id();
    let temperature = if vector.function.params().is_empty() { 1.0 } else { vector.function.args()[0] };
    let sign = if id == "softmin" { -1.0 } else { 1.0 };
    let weights: Vec<f64> = vector.inputs().iter().map(|it| libm::exp(sign * it / temperature)).collect();
    let sum: f64 = weights.iter().sum();
    match id {
        "softmax" | "softmin" => Some(weights.iter().map(|it| it / sum).collect()),
        "log_softmax" => Some(weights.iter().map(|it| libm::log(it / sum)).collect()),
        "logsumexp" => Some(vec![libm::log(sum)]),
        _ => None,
    }
}

/// Whether both agree to nine digits.
pub fn agree(naive: &[f64], stable: &[f64]) -> bool {
    let close = |(a, b): (&f64, &f64)| a == b || (a - b).abs() <= 1e-9 * b.abs().max(1e-300);
    naive.iter().zip(stable).all(close)
}
