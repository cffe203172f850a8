//! What brings a dead unit back: the smallest change of its bias that gives some sample a slope again.

use serde::{Deserialize, Serialize};

use crate::activation::Function;

/// A change of a bias.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Revival {
    /// The bias has to change by more than this; negative where it has to fall.
    pub least: f64,
    /// A change that is somewhat larger, and how many of the samples have a slope after it.
    pub shift: f64,
    pub sloped: usize,
}

/// Places at which the slope is looked at on either side of zero: each is farther away by a fixed factor, because
/// activations have their features near zero.
const PLACES: i32 = 480;
const NEAREST: f64 = 1e-3;
/// How far beyond the samples is looked.
const BEYOND: f64 = 16.0;
/// So many halvings bring two numbers of f64 together.
const HALVINGS: usize = 60;
/// How much farther than the least change, as a share of it and at least.
const MARGINS: [(f64, f64); 3] = [(0.05, 0.1), (0.0, 1e-2), (0.0, 1e-4)];

/// The revival of a unit with this activation whose samples have these pre-activations, all of slope 0 in f32.
/// `None` where no slope is found, such as for a constant function, or where there is no sample.
pub fn revival(function: &Function, pre_activations: &[f32]) -> Option<Revival> {
    let mut samples: Vec<f64> =
        pre_activations.iter().map(|it| f64::from(*it)).filter(|it| it.is_finite()).collect();
    samples.sort_by(f64::total_cmp);
    let far = samples.iter().fold(0.0_f64, |a, b| a.max(b.abs())) + BEYOND;
    let edges = edges(function, far);
    let least =
        edges.iter().filter_map(|edge| edge.nearest(&samples)).min_by(|a, b| a.abs().total_cmp(&b.abs()))?;
    let sloped = |shift: f64| samples.iter().filter(|it| has_slope(function, *it + shift)).count();
    let shifts = MARGINS.map(|(share, margin)| least + least.signum() * (share * least.abs()).max(margin));
    let (shift, sloped) = shifts.into_iter().map(|it| (it, sloped(it))).find(|it| it.1 > 0)?;
    Some(Revival { least, shift, sloped })
}

/// Whether training can change something at this pre-activation: the engine computes slopes in f32.
pub fn has_slope(function: &Function, x: f64) -> bool {
    let slope = function.derivative_f32(x as f32);
    slope != 0.0 && !slope.is_nan()
}

/// The end of an interval on which f has a slope.
struct Edge {
    at: f64,
    /// Whether the slope is to the right of it.
    rises: bool,
}

impl Edge {
    /// The smallest change that moves one of the samples, which are sorted, over the edge.
    fn nearest(&self, samples: &[f64]) -> Option<f64> {
        let next = samples.partition_point(|it| *it < self.at);
        let sample = if self.rises { samples[..next].last() } else { samples.get(next) };
        sample.map(|it| self.at - it)
    }
}

fn edges(function: &Function, far: f64) -> Vec<Edge> {
    let factor = libm::pow(far / NEAREST, 1.0 / f64::from(PLACES));
    let mut place = NEAREST;
    let mut places = vec![0.0];
    for _ in 0..=PLACES {
        places.extend([-place, place]);
        place *= factor;
    }
    let breaks = function.breaks();
    places.extend(breaks.iter().flat_map(|it| [it.x - NEAREST, it.x + NEAREST]));
    places.sort_by(f64::total_cmp);
    let edge = |pair: &[f64]| {
        let (left, right) = (has_slope(function, pair[0]), has_slope(function, pair[1]));
        let rises = !left && right;
        (left != right).then(|| Edge { at: halved(function, pair[0], pair[1], rises), rises })
    };
    places.windows(2).filter_map(edge).collect()
}

/// The first place with a slope between one without and one with, or the last between one with and one without.
fn halved(function: &Function, mut left: f64, mut right: f64, rises: bool) -> f64 {
    for _ in 0..HALVINGS {
        let middle = 0.5 * (left + right);
        if has_slope(function, middle) == rises { right = middle } else { left = middle }
    }
    if rises { right } else { left }
}
