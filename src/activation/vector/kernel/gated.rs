//! yᵢ = aᵢ g(bᵢ) for x = (a | b): one half carries, the other half is the gate.
//!
//! ∂yᵢ/∂aᵢ = g(bᵢ), ∂yᵢ/∂bᵢ = aᵢ g'(bᵢ), all else 0. The gate is multiplied before it is rounded: below the range of f64 it
//! would have lost its digits.

use crate::activation::kernel::{gelu_param, relu, swish};
use crate::activation::numeric::logistic::Logistic;
use crate::activation::numeric::{Dd, Scaled};

/// The function that a gate applies, and its slope.
pub struct Gate {
    value: fn(f64) -> Scaled,
    slope: fn(f64) -> Scaled,
}

/// g(b) = s(b).
pub static SIGMOID: Gate = Gate { value: sigmoid, slope: |b| Logistic::new(Dd::from(b)).slope() };
/// g(b) = max(b, 0).
pub static RELU: Gate =
    Gate { value: |b| Scaled::from(relu::value(b)), slope: |b| Scaled::from(relu::derivative(b)) };
/// g(b) = b Φ(b).
pub static GELU: Gate = Gate {
    value: |b| gelu_param::unrounded(b, 0.0, 1.0),
    slope: |b| gelu_param::unrounded_derivative(b, 0.0, 1.0),
};
/// g(b) = b s(b).
pub static SILU: Gate =
    Gate { value: |b| swish::unrounded(b, 1.0), slope: |b| swish::unrounded_derivative(b, 1.0) };
/// g(b) = b.
pub static IDENTITY: Gate =
    Gate { value: |b| Scaled::from(b), slope: |b| Scaled::from(if b.is_nan() { b } else { 1.0 }) };

/// At -∞ an exact zero, which the exponential leaves as a number beyond the range of f64.
fn sigmoid(b: f64) -> Scaled {
    if b == f64::NEG_INFINITY { Scaled::from(0.0) } else { Logistic::new(Dd::from(b)).value() }
}

/// y.
pub fn value(x: &[f64], gate: &Gate, out: &mut [f64]) {
    let (a, b) = x.split_at(x.len() / 2);
    for (index, y) in out.iter_mut().enumerate() {
        *y = product(a[index], (gate.value)(b[index]));
    }
}

/// ∂yᵢ/∂xⱼ.
pub fn jacobian(x: &[f64], gate: &Gate, out: &mut [f64]) {
    let half = x.len() / 2;
    let (a, b) = x.split_at(half);
    out.fill(0.0);
    for i in 0..half {
        out[i * x.len() + i] = (gate.value)(b[i]).round();
        out[i * x.len() + half + i] = product(a[i], (gate.slope)(b[i]));
    }
}

/// a g, rounded once. An infinite a meets a gate that is not zero even where it rounds to zero.
fn product(a: f64, gate: Scaled) -> f64 {
    let rounded = gate.round();
    match (a.is_finite(), rounded.is_finite()) {
        (true, true) => (gate * a).round(),
        (false, true) => a * gate.sign(),
        (_, false) => a * rounded,
    }
}
