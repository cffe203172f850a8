//! The running counts of a [`LayerView`].

use super::bins::Bins;
use super::flat::Flats;
use super::layer::{DeadUnit, LayerView};
use crate::activation::saturation::Side;

/// The histogram of pre-activations covers [-`REACH`, `REACH`).
pub const REACH: f32 = 8.0;

/// Sums that run side by side, so that they can be computed so: their order is part of what makes runs reproducible.
const LANES: usize = 4;

/// What was counted of a hidden layer so far.
#[derive(Clone, Debug)]
pub struct Census {
    pre_activations: Bins,
    activations: Bins,
    n: u32,
    sum: [f64; LANES],
    squares: [f64; LANES],
    left: u32,
    right: u32,
    inside: u32,
    zeros: u32,
    /// Which units had a slope for any sample.
    alive: Vec<bool>,
}

impl Census {
    pub fn new(flats: &Flats, units: usize) -> Self {
        Self {
            pre_activations: Bins::fixed(-REACH, REACH),
            activations: Bins::of_range(&flats.range),
            n: 0,
            sum: [0.0; LANES],
            squares: [0.0; LANES],
            left: 0,
            right: 0,
            inside: 0,
            zeros: 0,
            alive: vec![false; units],
        }
    }

    /// Counts the samples of one unit.
    pub fn add(&mut self, flats: &Flats, unit: usize, [pre_activations, activations, slopes]: [&[f32]; 3]) {
        self.n += pre_activations.len() as u32;
        self.pre_activations.add(pre_activations);
        self.activations.add(activations);
        self.sum_up(pre_activations);
        for part in &flats.parts {
            let count = part.count(pre_activations);
            match part.side {
                Side::Left => self.left += count,
                Side::Right => self.right += count,
                Side::Inner | Side::Everywhere => self.inside += count,
            }
        }
        self.zeros += activations.iter().map(|&it| u32::from(it == 0.0)).sum::<u32>();
        self.alive[unit] |= slopes.iter().any(|&it| it != 0.0);
    }

    fn sum_up(&mut self, numbers: &[f32]) {
        let whole = numbers.chunks_exact(LANES);
        let rest = whole.remainder();
        for chunk in whole {
            for (lane, &it) in chunk.iter().enumerate() {
                let it = f64::from(it);
                self.sum[lane] += it;
                self.squares[lane] += it * it;
            }
        }
        for &it in rest {
            let it = f64::from(it);
            self.sum[0] += it;
            self.squares[0] += it * it;
        }
    }

    pub fn units(&self) -> usize {
        self.alive.len()
    }

    /// Which units had a slope for any sample.
    pub fn alive(&self) -> &[bool] {
        &self.alive
    }

    /// The view, with its dead units and the parameters of its activation as they are given.
    pub fn finish(&self, dead: Vec<DeadUnit>, parameters: Vec<f64>) -> LayerView {
        let n = f64::from(self.n.max(1));
        let total = |lanes: &[f64; LANES]| (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        let mean = total(&self.sum) / n;
        let share = |count: u32| f64::from(count) / n;
        LayerView {
            pre_activations: self.pre_activations.finish(),
            activations: self.activations.finish(),
            mean,
            spread: (total(&self.squares) / n - mean * mean).max(0.0).sqrt(),
            left_saturated: share(self.left),
            right_saturated: share(self.right),
            flat_inside: share(self.inside),
            exact_zeros: share(self.zeros),
            units: self.units(),
            dead,
            parameters,
        }
    }
}
