//! Expectations over a normal distribution, exact for kinks, jumps, steep parts and long tails.

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

use crate::activation::Function;

/// Ends of panels on either side of the mean, in standard deviations.
pub(super) const WIDE: &[f64] = &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 7.0, 9.0];
/// The same where eight digits are enough.
pub(super) const NARROW: &[f64] = &[0.0, 1.5, 3.0, 4.5, 6.0];
/// Functions have their features near zero: panels end at this distance from it, and at its doubles.
const NEAREST: f64 = 0.75;
/// The density is a positive double up to so many standard deviations.
const FARTHEST: u32 = 38;
/// Panels are added beyond the last grade until f² times the density is this small a part of its largest value.
const NEGLIGIBLE: f64 = 1e-16;

/// The positive nodes of the Gauss-Legendre rule with ten points on [-1, 1], and their weights.
const LEGENDRE: [(f64, f64); 5] = [
    (0.148_874_338_981_631_21, 0.295_524_224_714_752_87),
    (0.433_395_394_129_247_19, 0.269_266_719_309_996_36),
    (0.679_409_568_299_024_4, 0.219_086_362_515_982_04),
    (0.865_063_366_688_984_5, 0.149_451_349_150_580_6),
    (0.973_906_528_517_171_7, 0.066_671_344_308_688_14),
];

/// A place and the share of the distribution that it stands for.
#[derive(Clone, Copy)]
pub(super) struct Node {
    pub x: f64,
    /// The place in standard deviations from the mean.
    pub z: f64,
    pub weight: f64,
}

/// Gauss-Legendre panels for N(mean, deviation²) which end at `splits` (ascending) and at `grades`; `deviation` is positive.
pub(super) fn nodes(mean: f64, deviation: f64, splits: &[f64], grades: &[f64]) -> Vec<Node> {
    let reach = grades.last().copied().unwrap_or(0.0);
    let mut ends: Vec<f64> = grades.iter().flat_map(|it| [-it, *it]).collect();
    ends.extend(splits.iter().map(|x| (x - mean) / deviation).filter(|z| z.abs() < reach));
    ends.extend(doubles(mean, deviation, reach).map(|x| (x - mean) / deviation).filter(|z| z.abs() < reach));
    ends.sort_by(f64::total_cmp);
    ends.dedup();
    let mut nodes = Vec::with_capacity(ends.len() * 2 * LEGENDRE.len());
    for panel in ends.windows(2) {
        add(&mut nodes, mean, deviation, panel[0], panel[1]);
    }
    nodes
}

/// More panels where f² is so large far out that they count: for e^x the mass is not where the moments are.
pub(super) fn extend(nodes: &mut Vec<Node>, function: &Function, deviation: f64) {
    let reach = WIDE[WIDE.len() - 1] as u32;
    for side in [-1.0, 1.0] {
        let term = |z: u32| {
            let z = side * f64::from(z);
            let square = function.value(deviation * z) * function.value(deviation * z);
            if square.is_nan() { 0.0 } else { square * density(z) }
        };
        let largest = (0..=FARTHEST).map(term).fold(0.0, f64::max);
        let last = (reach..=FARTHEST).rev().find(|z| term(*z) > NEGLIGIBLE * largest).unwrap_or(reach);
        for z in reach..last {
            add(nodes, 0.0, deviation, side * f64::from(z), side * f64::from(z + 1));
        }
    }
}

/// Zero and ± the doubles of the nearest distance, as far as the panels reach.
fn doubles(mean: f64, deviation: f64, reach: f64) -> impl Iterator<Item = f64> {
    let far = mean.abs() + reach * deviation;
    let distances = std::iter::successors(Some(NEAREST), |it| Some(2.0 * it)).take_while(move |it| *it < far);
    std::iter::once(0.0).chain(distances.flat_map(|it| [-it, it]))
}

fn add(nodes: &mut Vec<Node>, mean: f64, deviation: f64, from: f64, to: f64) {
    let (centre, half) = (f64::midpoint(from, to), 0.5 * (to - from));
    for (at, weight) in LEGENDRE {
        for z in [centre - half * at, centre + half * at] {
            nodes.push(Node { x: mean + deviation * z, z, weight: half.abs() * weight * density(z) });
        }
    }
}

/// The density of the standard normal distribution.
fn density(z: f64) -> f64 {
    0.5 * FRAC_2_SQRT_PI * FRAC_1_SQRT_2 * libm::exp(-0.5 * z * z)
}
