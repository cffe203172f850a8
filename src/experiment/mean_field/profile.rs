//! The moments of a function at many variances, to be looked up: what a map of the phases is drawn from.

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::length::{LEAST, MOST, Moments};

/// Variances per power of ten.
const PER_DECADE: usize = 16;
const DECADES: usize = 24;
const LOG_LEAST: f64 = -12.0;

/// E f² and E f'² at variances from 1e-12 to 1e12, evenly spaced on a logarithmic axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    square: Vec<f64>,
    slope_square: Vec<f64>,
}

impl Profile {
    /// The moments of a field: some hundred thousand values of f.
    pub fn new(field: &Field) -> Self {
        let variances: Vec<f64> = (0..=DECADES * PER_DECADE).map(variance).collect();
        Self {
            square: variances.iter().map(|it| field.square(*it)).collect(),
            slope_square: variances.iter().map(|it| field.slope_square(*it)).collect(),
        }
    }

    /// E f(√q Z)², four digits and more.
    pub fn square_at(&self, variance: f64) -> f64 {
        interpolate(&self.square, variance)
    }

    /// E f'(√q Z)², infinite where f jumps.
    pub fn slope_square_at(&self, variance: f64) -> f64 {
        interpolate(&self.slope_square, variance)
    }
}

fn variance(index: usize) -> f64 {
    libm::exp10(LOG_LEAST + index as f64 / PER_DECADE as f64)
}

/// By the cubic through the two neighbours with the slopes of the chords around them; the end values beyond the ends.
fn interpolate(values: &[f64], variance: f64) -> f64 {
    let Some(last) = values.len().checked_sub(1) else { return f64::NAN };
    let place = (libm::log10(variance.clamp(LEAST, MOST)) - LOG_LEAST) * PER_DECADE as f64;
    let index = (place as usize).min(last.saturating_sub(1));
    let t = place - index as f64;
    let at = |index: usize| values[index.min(last)];
    let (left, right) = (at(index), at(index + 1));
    let (before, after) = (at(index.saturating_sub(1)), at(index + 2));
    if !(before.is_finite() && after.is_finite() && left.is_finite() && right.is_finite()) {
        return if t < 0.5 { left } else { right };
    }
    let (rise, fall) = (0.5 * (right - before), 0.5 * (after - left));
    let cubic = 2.0 * (left - right) + rise + fall;
    let square = 3.0 * (right - left) - 2.0 * rise - fall;
    ((cubic * t + square) * t + rise) * t + left
}
