//! The point of the probability simplex that is nearest to x: yᵢ = max(xᵢ - τ, 0), with τ such that they sum to 1.
//!
//! The support S is the longest run of the greatest inputs with 1 + Σ_{j∈S} (xᵢ - xⱼ) > 0 for its last i; then yᵢ is that
//! sum over |S|. The sums are exact, so that no rounding decides what is in S. On S the Jacobian is δᵢⱼ - 1/|S|,
//! elsewhere 0; at the border it is that of the smaller support.

use crate::activation::numeric::exact::ExactSum;
use crate::activation::numeric::{Dd, Scaled};

/// y.
pub fn value(x: &[f64], out: &mut [f64]) {
    let Some(support) = support(x) else { return out.fill(f64::NAN) };
    out.fill(0.0);
    for &i in &support {
        out[i] = (Scaled::from(distance(x, i, &support)) / support.len() as f64).round();
    }
}

/// ∂yᵢ/∂xⱼ.
pub fn jacobian(x: &[f64], out: &mut [f64]) {
    let Some(support) = support(x) else { return out.fill(f64::NAN) };
    let size = support.len() as f64;
    out.fill(0.0);
    for &i in &support {
        for &j in &support {
            out[i * x.len() + j] = if i == j { (size - 1.0) / size } else { -1.0 / size };
        }
    }
    if let [only] = support[..] {
        // A support of one is flat: no -0.
        out[only * x.len() + only] = 0.0;
    }
}

/// Where y is positive, by descending input; `None` at a NaN, at several +∞, and where all inputs are -∞.
fn support(x: &[f64]) -> Option<Vec<usize>> {
    let greatest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let at_the_top = x.iter().filter(|it| **it == greatest).count();
    if x.iter().any(|it| it.is_nan()) || greatest.is_infinite() && (greatest < 0.0 || at_the_top > 1) {
        return None;
    }
    // What is more than 1 below the top has no share; what is not more than that below gives sums without overflow.
    let mut near: Vec<usize> =
        (0..x.len()).filter(|it| x[*it] == greatest || x[*it] - greatest >= -1.0).collect();
    near.sort_by(|a, b| x[*b].total_cmp(&x[*a]));
    let size = (1..=near.len()).take_while(|it| distance(x, near[it - 1], &near[..*it]).hi > 0.0).count();
    near.truncate(size.max(1));
    Some(near)
}

/// 1 + Σ_{j∈S} (xᵢ - xⱼ).
fn distance(x: &[f64], i: usize, support: &[usize]) -> Dd {
    let mut sum = ExactSum::default();
    sum.add(1.0);
    for &j in support.iter().filter(|it| x[**it] != x[i]) {
        sum.add(x[i]);
        sum.add(-x[j]);
    }
    sum.to_dd()
}
