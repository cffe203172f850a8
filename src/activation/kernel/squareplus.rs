//! f(x) = (x + r) / 2 with r = sqrt(x² + b); b > 0.
//!
//! With the excess q = b / (2 (r + |x|)) over a ReLU nothing cancels: f = max(x, 0) + q, and f' is q / r on the left,
//! 1 - q / r on the right. f'' = b / (2 r³) and ∂f/∂b = 1 / (4 r).

use crate::activation::numeric::Scaled;

/// f(x).
pub fn value(x: f64, b: f64) -> f64 {
    if x.is_infinite() {
        return x.max(0.0);
    }
    let excess = excess(x, b, root(x, b));
    if x > 0.0 { (excess + x).round() } else { excess.round() }
}

/// f'(x).
pub fn derivative(x: f64, b: f64) -> f64 {
    if x.is_infinite() {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    let root = root(x, b);
    let tail = excess(x, b, root) / root;
    if x > 0.0 { (-tail + 1.0).round() } else { tail.round() }
}

/// f''(x).
pub fn second_derivative(x: f64, b: f64) -> f64 {
    if x.is_infinite() {
        return 0.0;
    }
    let root = root(x, b);
    (Scaled::from(b) / (root * root * root * 2.0)).round()
}

/// ∂f/∂b.
pub fn b_derivative(x: f64, b: f64) -> f64 {
    if x.is_infinite() {
        return 0.0;
    }
    (Scaled::from(0.25) / root(x, b)).round()
}

/// r, for finite x.
fn root(x: f64, b: f64) -> Scaled {
    (Scaled::from(x) * x + b).sqrt()
}

/// q.
fn excess(x: f64, b: f64, root: Scaled) -> Scaled {
    Scaled::from(b) / ((root + x.abs()) * 2.0)
}
