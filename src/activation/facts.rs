//! What is true of a function as a whole: facts depend on the parameters, so each row computes them.

/// One end of an interval. An infinite end is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    pub value: f64,
    /// Whether the value itself belongs to the set: whether it is attained.
    pub closed: bool,
}

/// An interval of real numbers, `low.value <= high.value`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: Bound,
    pub high: Bound,
}

/// Points or an interval of the x axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    Point(f64),
    Interval(Interval),
}

/// A global extremum that is attained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extremum {
    pub at: Place,
    pub value: f64,
}

/// A supremum and where it is reached; `at` is `None` when it is only approached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Supremum {
    pub value: f64,
    pub at: Option<f64>,
}

/// Limits of f and f' at one end of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    pub value: f64,
    pub derivative: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Monotonicity {
    /// Nowhere decreasing: flat stretches are allowed.
    Increasing,
    /// Nowhere increasing.
    Decreasing,
    Neither,
}

/// How often f can be differentiated continuously.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Smoothness {
    /// f itself jumps.
    Discontinuous,
    /// f is continuous, f' jumps.
    C0,
    /// f' is continuous, f'' jumps.
    C1,
    /// Infinitely often.
    Smooth,
}

/// Whether f' tends to 0 at one end, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TailSaturation {
    /// f' does not tend to 0.
    None,
    /// f' tends to 0 without being 0 from some point on.
    Soft,
    /// f' is exactly 0 from some point on.
    Hard,
}

/// Saturation at both ends: a function is *saturated* when both are not `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saturation {
    /// x → -∞.
    pub left: TailSaturation,
    /// x → +∞.
    pub right: TailSaturation,
}

/// Moments under a standard normal input, Z ~ N(0, 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GaussianMoments {
    /// E f(Z).
    pub mean: f64,
    /// E f(Z)².
    pub second_moment: f64,
    /// E f'(Z)².
    pub slope_second_moment: f64,
}

/// Everything the facts card says of one function at one parameter setting.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub range: Interval,
    pub at_minus_infinity: Limit,
    pub at_plus_infinity: Limit,
    /// Where f(x) = 0, from left to right.
    pub zeros: Vec<Place>,
    pub minimum: Option<Extremum>,
    pub maximum: Option<Extremum>,
    /// Points where f' changes sign, from left to right.
    pub stationary: Vec<f64>,
    /// Points where f'' changes sign, away from breaks, from left to right.
    pub inflections: Vec<f64>,
    /// sup |f'|, the Lipschitz constant; infinite where f jumps.
    pub lipschitz: Supremum,
    pub monotonicity: Monotonicity,
    pub smoothness: Smoothness,
    pub saturation: Saturation,
    pub gaussian: GaussianMoments,
}
