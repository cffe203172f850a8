//! f(x) = f'(x) = f''(x) = e^x.

use crate::activation::numeric::Dd;
use crate::activation::numeric::exp::exp;

/// f(x), and f'(x) and f''(x).
pub fn value(x: f64) -> f64 {
    exp(Dd::from(x)).round()
}
