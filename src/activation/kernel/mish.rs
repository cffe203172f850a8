//! f(x) = x tanh(ln(1 + e^x)).
//!
//! Nothing but rational functions of one decaying exponential is needed. With e = e^x for x <= 0 and D = e² + 2e + 2,
//!
//! - tanh(ln(1 + e^x)) = e (e + 2) / D,
//! - f' = e ((e + 2) D + 4x (1 + e)) / D²,
//! - f'' = 4e (2 (1 + e) D + x (2 + 2e - 3e² - 2e³)) / D³;
//!
//! for x > 0 numerator and denominator are divided by the highest power of e, which leaves r = e^-x and Q = 1 + 2r + 2r².

use crate::activation::numeric::exp::{EXTREME, exp};
use crate::activation::numeric::zero::Zero;
use crate::activation::numeric::{Dd, Scaled};

/// Where the slope vanishes, from `tests/data/golden_tables.py roots`.
const ZERO_OF_SLOPE: Zero = Zero {
    at: [-1.1924312145154952, -4.8484829848031044e-17, -1.898915114090381e-33],
    slope: Dd::new(0.2669479140495345, 1.5332816617135587e-17),
    series: [
        0.20473126408010586,
        0.04190782104360987,
        -0.020271822716684245,
        -0.01582112656173338,
        -0.0033606849270232685,
        0.0010924055409445854,
        0.0009898181021289196,
        0.00025412936386191073,
        -4.1961496031696126e-05,
        -5.582891567360688e-05,
        -1.72992708103044e-05,
    ],
};

/// f(x).
pub fn value(x: f64) -> f64 {
    if x.abs() > EXTREME {
        return x.max(0.0);
    }
    let decay = exp(-Dd::from(x).abs());
    let e = decay.to_dd();
    let gate = if x > 0.0 { Scaled::from((e * 2.0 + 1.0) / q(e)) } else { decay * ((e + 2.0) / d(e)) };
    (gate * x).round()
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    if x.abs() > EXTREME {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    if let Some(slope) = ZERO_OF_SLOPE.near(Dd::from(x)) {
        return slope.hi;
    }
    let decay = exp(-Dd::from(x).abs());
    if x > 0.0 { right_slope(x, decay.to_dd()).hi } else { left_slope(x, decay).round() }
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    if x.abs() > EXTREME {
        return 0.0;
    }
    let decay = exp(-Dd::from(x).abs());
    let curvature = if x > 0.0 { right_curvature(x, decay) } else { left_curvature(x, decay) };
    curvature.round()
}

fn d(e: Dd) -> Dd {
    e * (e + 2.0) + 2.0
}

fn q(r: Dd) -> Dd {
    r * 2.0 * (r + 1.0) + 1.0
}

fn left_slope(x: f64, decay: Scaled) -> Scaled {
    let e = decay.to_dd();
    let d = d(e);
    decay * (((e + 2.0) * d + (e + 1.0) * 4.0 * x) / (d * d))
}

/// (1 + 2r) / Q + 4x r² (1 + r) / Q².
fn right_slope(x: f64, r: Dd) -> Dd {
    let q = q(r);
    ((r * 2.0 + 1.0) * q + r * r * (r + 1.0) * 4.0 * x) / (q * q)
}

fn left_curvature(x: f64, decay: Scaled) -> Scaled {
    let e = decay.to_dd();
    let d = d(e);
    let cubic = ((e * -2.0 - 3.0) * e + 2.0) * e + 2.0;
    decay * (((e + 1.0) * d * 2.0 + cubic * x) * 4.0 / (d * d * d))
}

/// 4r² (2 (1 + r) Q + x (2r³ + 2r² - 3r - 2)) / Q³.
fn right_curvature(x: f64, decay: Scaled) -> Scaled {
    let r = decay.to_dd();
    let q = q(r);
    let cubic = ((r * 2.0 + 2.0) * r - 3.0) * r - 2.0;
    decay * decay * (((r + 1.0) * q * 2.0 + cubic * x) * 4.0 / (q * q * q))
}
