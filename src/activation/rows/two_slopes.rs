//! What is true of x ↦ x for x > 0, a·x otherwise: ReLU, Leaky ReLU and PReLU are it for their a.

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

use crate::activation::facts::{
    Extremum, Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::row::Break;

/// A kink at 0, unless both slopes are 1.
pub(super) fn breaks(a: f64) -> Vec<Break> {
    if a == 1.0 { Vec::new() } else { vec![Break { x: 0.0, order: 1 }] }
}

/// Exact for every a. The slope at 0 is a.
pub(super) fn facts(a: f64) -> Facts {
    let bottom = if a == 0.0 { Place::Interval(Interval::at_most(0.0)) } else { Place::Point(0.0) };
    Facts {
        range: if a > 0.0 { Interval::REALS } else { Interval::at_least(0.0) },
        at_minus_infinity: Limit::new(left_limit(a), a),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![bottom],
        minimum: (a <= 0.0).then_some(Extremum { at: bottom, value: 0.0 }),
        maximum: None,
        stationary: if a < 0.0 { vec![0.0] } else { Vec::new() },
        inflections: Vec::new(),
        lipschitz: Supremum { value: a.abs().max(1.0), at: Some(Place::Interval(steepest(a))) },
        monotonicity: if a < 0.0 { Monotonicity::Neither } else { Monotonicity::Increasing },
        smoothness: if a == 1.0 { Smoothness::Smooth } else { Smoothness::C0 },
        saturation: if a == 0.0 { Saturation::HARD_LEFT } else { Saturation::NONE },
        gaussian: gaussian(a),
    }
}

fn left_limit(a: f64) -> f64 {
    if a == 0.0 { 0.0 } else { -a * f64::INFINITY }
}

fn steepest(a: f64) -> Interval {
    if a.abs() > 1.0 {
        Interval::at_most(0.0)
    } else if a.abs() < 1.0 {
        Interval::open(0.0, f64::INFINITY)
    } else {
        Interval::REALS
    }
}

/// Half of the normal distribution lies on each side: E max(Z, 0) = 1/√(2π) and E max(Z, 0)² = 1/2.
fn gaussian(a: f64) -> GaussianMoments {
    let half_mean = 0.5 * FRAC_2_SQRT_PI * FRAC_1_SQRT_2;
    let mean_square = 0.5 * (1.0 + a * a);
    GaussianMoments {
        mean: (1.0 - a) * half_mean,
        second_moment: mean_square,
        slope_second_moment: mean_square,
    }
}
