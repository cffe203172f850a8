//! What is known of the probability that a network is born dead.
//!
//! It holds for zero biases, weights that are symmetric about zero, and a function that is zero on the left and a power on the
//! right: then a unit is on or off by the toss of a coin, whatever the scale of the weights.

use crate::activation::Function;

/// Bounds of a probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub lower: f64,
    pub upper: f64,
}

/// The probability that one input, of any dimension but not zero, reaches no unit of some layer: 1 - (1 - 2^-width)^hidden. A
/// layer is silent if each of its units is off, and none is before the signal gets there.
///
/// ```
/// use activation_lab::experiment::born_dead::law::one_input;
///
/// assert_eq!(one_input(1, 1), 0.5);
/// assert_eq!(one_input(2, 2), 0.4375);
/// ```
pub fn one_input(width: usize, hidden: usize) -> f64 {
    1.0 - power(1.0 - half_to(width), hidden)
}

/// Bounds of the probability that the network is constant on an interval around zero, for one input number. The upper one is
/// [`one_input`]: a constant network is silent at every input.
pub fn interval(width: usize, hidden: usize) -> Bounds {
    let (n, off) = (width as f64, half_to(width));
    // A layer keeps one signal alive; a layer keeps both signs alive.
    let one = 1.0 - off;
    let both = 1.0 - 2.0 * off - (n - 1.0) * off * off;
    let layers = hidden.saturating_sub(1);
    let weight = (1.0 - 2.0 * off) * one / (1.0 + (n - 1.0) * off);
    let lower = 1.0 - power(one, layers) + weight * (power(both, layers) - power(one, layers));
    Bounds { lower: lower.max(0.0), upper: one_input(width, hidden) }
}

/// Whether the law holds for a function: exactly zero with slope zero at and left of 0, c·x^p with c > 0 right of it. Looked at
/// over the magnitudes that signals have.
pub fn holds_for(function: &Function) -> bool {
    let is_off = |x: f64| function.value_f32(x as f32) == 0.0 && function.derivative_f32(x as f32) == 0.0;
    let growth = function.value(2.0) / function.value(1.0);
    let is_power = |x: f64| {
        let value = function.value(x);
        value > 0.0 && (function.value(2.0 * x) / value / growth - 1.0).abs() < 1e-9
    };
    function.value_f32(0.0) == 0.0
        && (-12..12).map(|it| libm::exp2(f64::from(it))).all(|x| is_off(-x) && is_power(x))
}

/// 2^-width.
fn half_to(width: usize) -> f64 {
    libm::exp2(-(width as f64))
}

fn power(base: f64, exponent: usize) -> f64 {
    libm::pow(base, exponent as f64)
}
