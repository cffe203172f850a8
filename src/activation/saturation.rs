//! Where a function is saturated: the intervals on which |f'| < ε, and the state at one point.

use super::facts::Interval;
use super::function::Function;

/// Which part of the axis a flat interval is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Reaches to -∞.
    Left,
    /// Between two steeper parts, such as around a minimum.
    Inner,
    /// Reaches to +∞.
    Right,
    /// The whole axis.
    Everywhere,
}

/// An interval on which |f'| < ε.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlatInterval {
    pub side: Side,
    pub interval: Interval,
}

/// What a unit does at one pre-activation, for a threshold ε on |f'|.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    LeftSaturated,
    Active,
    RightSaturated,
    /// |f'| < ε away from both tails, or f' is exactly zero by convention.
    ZeroGradient,
}

/// All intervals on which |f'(x)| < `epsilon`, from left to right, ends accurate to a few ULP.
pub fn flat_intervals(function: &Function, epsilon: f64) -> Vec<FlatInterval> {
    let _ = (function, epsilon);
    Vec::new()
}

/// The state at `x`.
pub fn state(function: &Function, epsilon: f64, x: f64) -> State {
    let _ = (function, epsilon, x);
    State::Active
}
