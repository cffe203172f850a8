//! What is true of a function as a whole: facts depend on the parameters, so each row computes them.

/// One end of an interval. An infinite end is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    pub value: f64,
    /// Whether the value itself belongs to the set: whether it is attained.
    pub closed: bool,
}

impl Bound {
    pub const fn open(value: f64) -> Self {
        Self { value, closed: false }
    }

    pub const fn closed(value: f64) -> Self {
        Self { value, closed: true }
    }
}

/// An interval of real numbers, `low.value <= high.value`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: Bound,
    pub high: Bound,
}

impl Interval {
    /// Every real number.
    pub const REALS: Self = Self::open(f64::NEG_INFINITY, f64::INFINITY);

    /// Both ends left out.
    pub const fn open(low: f64, high: f64) -> Self {
        Self { low: Bound::open(low), high: Bound::open(high) }
    }

    /// Both ends included.
    pub const fn closed(low: f64, high: f64) -> Self {
        Self { low: Bound::closed(low), high: Bound::closed(high) }
    }

    /// `low` and everything above it.
    pub const fn at_least(low: f64) -> Self {
        Self { low: Bound::closed(low), high: Bound::open(f64::INFINITY) }
    }

    /// `high` and everything below it.
    pub const fn at_most(high: f64) -> Self {
        Self { low: Bound::open(f64::NEG_INFINITY), high: Bound::closed(high) }
    }

    pub fn contains(&self, x: f64) -> bool {
        let above = self.low.value < x || self.low.closed && self.low.value == x;
        let below = x < self.high.value || self.high.closed && self.high.value == x;
        above && below
    }
}

/// Points or an interval of the x axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    Point(f64),
    Interval(Interval),
}

impl Place {
    pub fn contains(&self, x: f64) -> bool {
        match self {
            Self::Point(point) => *point == x,
            Self::Interval(interval) => interval.contains(x),
        }
    }
}

/// A global extremum that is attained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extremum {
    pub at: Place,
    pub value: f64,
}

/// A supremum and where it is attained; `at` is `None` when it is only approached, far out or next to a break.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Supremum {
    pub value: f64,
    pub at: Option<Place>,
}

/// Limits of f and f' at one end of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    pub value: f64,
    pub derivative: f64,
}

impl Limit {
    pub const fn new(value: f64, derivative: f64) -> Self {
        Self { value, derivative }
    }
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

impl Saturation {
    pub const NONE: Self = Self { left: TailSaturation::None, right: TailSaturation::None };
    pub const SOFT_LEFT: Self = Self { left: TailSaturation::Soft, right: TailSaturation::None };
    pub const SOFT_RIGHT: Self = Self { left: TailSaturation::None, right: TailSaturation::Soft };
    pub const SOFT: Self = Self { left: TailSaturation::Soft, right: TailSaturation::Soft };
    pub const HARD_LEFT: Self = Self { left: TailSaturation::Hard, right: TailSaturation::None };
    pub const HARD_RIGHT: Self = Self { left: TailSaturation::None, right: TailSaturation::Hard };
    pub const HARD: Self = Self { left: TailSaturation::Hard, right: TailSaturation::Hard };

    /// The lesson's definition: a function is saturated when it saturates at both ends.
    pub fn is_saturated(&self) -> bool {
        self.left != TailSaturation::None && self.right != TailSaturation::None
    }
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

impl GaussianMoments {
    /// Var f(Z).
    pub fn variance(&self) -> f64 {
        self.second_moment - self.mean * self.mean
    }

    /// The gain that keeps the second moment: weights of variance gain² / fan-in pass on E y² unchanged. √2 for ReLU,
    /// as in He, Zhang, Ren and Sun, 2015.
    ///
    /// ```
    /// use activation_lab::activation::{Function, rows};
    ///
    /// let relu = Function::new(rows::by_id("relu").expect("a row")).facts().gaussian;
    /// assert!((relu.forward_gain() - std::f64::consts::SQRT_2).abs() < 1e-15);
    /// ```
    pub fn forward_gain(&self) -> f64 {
        1.0 / self.second_moment.sqrt()
    }

    /// The gain that keeps the gradient: weights of variance gain² / fan-out pass back its second moment unchanged.
    pub fn backward_gain(&self) -> f64 {
        1.0 / self.slope_second_moment.sqrt()
    }
}

/// Everything the facts card says of one function at one parameter setting.
///
/// ```
/// use activation_lab::activation::facts::{Bound, Interval, Monotonicity, Place};
/// use activation_lab::activation::{Function, rows};
///
/// let facts = Function::new(rows::by_id("silu").expect("a row")).facts();
/// let dip = facts.minimum.expect("SiLU dips below zero");
/// assert_eq!(dip.at, Place::Point(-1.2784645427610737));
/// assert_eq!(facts.range, Interval::at_least(dip.value));
/// assert_eq!(facts.monotonicity, Monotonicity::Neither);
///
/// let sigmoid = Function::new(rows::by_id("sigmoid").expect("a row")).facts();
/// assert_eq!(sigmoid.range.high, Bound::open(1.0));
/// assert_eq!(sigmoid.lipschitz.value, 0.25);
/// ```
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
    /// sup |f'|, the Lipschitz constant; infinite where f jumps, and where f' grows without bound.
    pub lipschitz: Supremum,
    pub monotonicity: Monotonicity,
    pub smoothness: Smoothness,
    pub saturation: Saturation,
    pub gaussian: GaussianMoments,
}
