//! f(x) = x s(w) with w = sqrt(8/π) (x + 0.044715 x³): the tanh approximation of GELU.
//!
//! x (1 + tanh(w/2)) / 2 is the same function, and loses its left tail. f' = s(w) (1 + x s(-w) w') and
//! f'' = s(w) s(-w) (2w' + x w'' - x w'² tanh(w/2)). The cubic is kept to 106 bits: rounding it costs hundreds of ULP.

use crate::activation::numeric::Dd;
use crate::activation::numeric::logistic::Logistic;
use crate::activation::numeric::zero::Zero;

/// sqrt(8/π).
const LINEAR: Dd = Dd::new(1.5957691216057308, -9.96930880911092e-17);
/// 0.044715 sqrt(8/π).
const CUBIC: Dd = Dd::new(0.07135481627260025, -6.175149918155315e-19);
/// Beyond it e^-|w| < e^-1900 vanishes.
const FAR: f64 = 30.0;

/// Where the slope vanishes, from `tests/data/golden_tables.py roots`.
const ZERO_OF_SLOPE: Zero = Zero {
    at: [-0.7524614220710163, 3.635560509207687e-17, -2.5415595389660457e-33],
    slope: Dd::new(0.4304000910248585, 2.028254970529195e-17),
    series: [
        0.38751844613578895,
        -0.01578285352184803,
        -0.11394448308095899,
        -0.01661932834305256,
        0.019682309459833118,
        0.005261059254921912,
        -0.0024227318458750974,
        -0.0009274420230205449,
        0.00026392764052681053,
        0.00012425227802639782,
        -3.4956171694436116e-05,
    ],
};

/// f(x).
pub fn value(x: f64) -> f64 {
    if x.abs() > FAR {
        return x.max(0.0);
    }
    (Logistic::new(cubic(x)).value() * x).round()
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    if x.abs() > FAR {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    if let Some(slope) = ZERO_OF_SLOPE.near(Dd::from(x)) {
        return slope.hi;
    }
    let logistic = Logistic::new(cubic(x));
    (logistic.value() * (logistic.complement() * (cubic_slope(x) * x) + 1.0)).round()
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    if x.abs() > FAR {
        return 0.0;
    }
    let logistic = Logistic::new(cubic(x));
    let slope = cubic_slope(x);
    let x_curvature = CUBIC * 6.0 * Dd::product(x, x);
    let bracket = slope * 2.0 + x_curvature - slope * slope * x * logistic.tanh_of_half();
    (logistic.slope() * bracket).round()
}

/// w.
fn cubic(x: f64) -> Dd {
    (CUBIC * Dd::product(x, x) + LINEAR) * x
}

/// w'.
fn cubic_slope(x: f64) -> Dd {
    CUBIC * 3.0 * Dd::product(x, x) + LINEAR
}
