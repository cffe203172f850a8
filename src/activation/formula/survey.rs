//! A formula as it is seen on the grid: samples of f, f' and f'' on the pieces between its breaks.

use std::rc::Rc;

use super::Expression;
use super::breaks::Cuts;
use super::grid::grid;
use super::jet::Jet;
use super::parsed::Parsed;
use crate::activation::analysis::root::root;
use crate::activation::args::Args;

/// The most zeros, extrema or inflections that are told.
const MAX_FOUND: usize = 32;

/// This many zeros in a row are still one point; more are a flat stretch.
const ONE_POINT: usize = 8;

/// f, f' and f'' at x.
#[derive(Clone, Copy)]
pub(super) struct Sample {
    pub(super) x: f64,
    pub(super) jet: Jet,
}

/// The samples strictly between two breaks at which f is finite.
pub(super) struct Piece {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) samples: Vec<Sample>,
}

impl Piece {
    /// Whether something holds at every sample.
    pub(super) fn all(&self, holds: impl Fn(&Jet) -> bool) -> bool {
        !self.samples.is_empty() && self.samples.iter().all(|it| holds(&it.jet))
    }
}

pub(super) struct Survey<'a> {
    formula: &'a Parsed,
    args: &'a Args,
    pub(super) cuts: Rc<Cuts>,
    pub(super) pieces: Vec<Piece>,
}

impl<'a> Survey<'a> {
    pub(super) fn of(formula: &'a Parsed, args: &'a Args) -> Self {
        let cuts = formula.cuts(args);
        let mut xs = grid();
        xs.extend(cuts.cuts.iter().flat_map(|it| [it.left, it.at, it.right]));
        xs.sort_by(f64::total_cmp);
        xs.dedup();
        let samples = xs.into_iter().map(|x| Sample { x, jet: formula.jet(x, args) });
        let samples: Vec<Sample> = samples.filter(|it| it.jet.value.is_finite()).collect();
        let mut ends: Vec<f64> = cuts.breaks.iter().map(|it| it.x).collect();
        ends.insert(0, f64::NEG_INFINITY);
        ends.push(f64::INFINITY);
        let pieces = ends.windows(2).map(|end| Piece {
            low: end[0],
            high: end[1],
            samples: samples.iter().filter(|it| end[0] < it.x && it.x < end[1]).copied().collect(),
        });
        let pieces = pieces.collect();
        Self { formula, args, cuts, pieces }
    }

    pub(super) fn jet(&self, x: f64) -> Jet {
        self.formula.jet(x, self.args)
    }

    pub(super) fn samples(&self) -> impl Iterator<Item = &Sample> {
        self.pieces.iter().flat_map(|it| &it.samples)
    }

    /// What rounding makes of a zero of what `pick` picks.
    fn noise(&self, pick: fn(&Jet) -> f64) -> f64 {
        let sizes = self.samples().map(|it| pick(&it.jet).abs()).filter(|it| it.is_finite());
        1e-13 * sizes.fold(0.0, f64::max).min(1.0)
    }

    /// Where what `pick` picks changes its sign inside a piece, those next to 0, from left to right.
    pub(super) fn sign_changes(&self, pick: fn(&Jet) -> f64) -> Vec<f64> {
        let noise = self.noise(pick);
        let mut brackets = Vec::new();
        for piece in &self.pieces {
            let mut last: Option<(f64, bool)> = None;
            let mut zeros = 0;
            for sample in &piece.samples {
                let it = pick(&sample.jet);
                if it.is_nan() || it.abs() <= noise {
                    zeros += 1;
                    continue;
                }
                if let Some((x, rising)) = last
                    && rising != (it > 0.0)
                    && zeros <= ONE_POINT
                {
                    brackets.push((x, sample.x));
                }
                last = Some((sample.x, it > 0.0));
                zeros = 0;
            }
        }
        nearest(&mut brackets, |it| it.0.abs().min(it.1.abs()));
        let roots = brackets.into_iter().map(|(low, high)| root(|x| pick(&self.jet(x)), low, high) + 0.0);
        roots.collect()
    }

    /// What `pick` picks just left and just right of `x`, or of the nearest samples where it is zero there.
    pub(super) fn signs_beside(&self, x: f64, pick: fn(&Jet) -> f64) -> [f64; 2] {
        let noise = self.noise(pick);
        let sign = |it: f64| if it.abs() <= noise || it.is_nan() { 0.0 } else { 1.0_f64.copysign(it) };
        let first = |samples: &mut dyn Iterator<Item = &Sample>| {
            samples.take(ONE_POINT).map(|it| sign(pick(&it.jet))).find(|it| *it != 0.0).unwrap_or(0.0)
        };
        let left = self.pieces.iter().find(|it| it.high == x).map(|it| first(&mut it.samples.iter().rev()));
        let right = self.pieces.iter().find(|it| it.low == x).map(|it| first(&mut it.samples.iter()));
        [left.unwrap_or(0.0), right.unwrap_or(0.0)]
    }
}

/// Keeps the [`MAX_FOUND`] items next to 0, in their order.
pub(super) fn nearest<T>(items: &mut Vec<T>, distance: impl Fn(&T) -> f64) {
    if items.len() <= MAX_FOUND {
        return;
    }
    let mut distances: Vec<f64> = items.iter().map(&distance).collect();
    distances.sort_by(f64::total_cmp);
    let most = distances[MAX_FOUND - 1];
    items.retain(|it| distance(it) <= most);
}
