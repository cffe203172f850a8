//! Where the data live on the curve: the pre-activations of each hidden layer over all training samples.

use crate::activation::saturation::{FlatInterval, Side, flat_intervals};

use super::data::Points;
use super::evaluate::sweep;
use super::network::Network;
use super::workspace::Workspace;

/// The histogram covers [-`REACH`, `REACH`).
pub const REACH: f32 = 8.0;

/// Bins of the histogram, of equal width.
pub const BINS: usize = 64;

/// Pre-activations of one hidden layer over all samples and units, and what the activation makes of them.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerProbe {
    /// [`BINS`] counts over [-[`REACH`], [`REACH`]).
    pub counts: Vec<u32>,
    /// Below the first bin.
    pub under: u32,
    /// Beyond the last bin.
    pub over: u32,
    pub mean: f64,
    /// Standard deviation, with the number of pre-activations as divisor.
    pub spread: f64,
    /// Share in the flat interval, |f'| < epsilon, that reaches to -∞.
    pub left_saturated: f64,
    /// Share in the flat interval that reaches to +∞.
    pub right_saturated: f64,
    /// Share in any other flat interval.
    pub flat_inside: f64,
    /// Share of activations that are exactly 0.
    pub exact_zeros: f64,
}

/// The flat intervals of each hidden layer's activation: to find them takes longer than to count with them.
#[derive(Clone, Debug)]
pub struct Probe {
    flat: Vec<Vec<FlatInterval>>,
}

impl Probe {
    /// `epsilon` bounds |f'| where a unit is saturated.
    pub fn new(network: &Network, epsilon: f64) -> Self {
        let functions = network.hidden().iter().filter_map(|layer| layer.activation.as_ref());
        Self { flat: functions.map(|function| flat_intervals(function, epsilon)).collect() }
    }

    /// Probes every hidden layer of `network`, from input to output.
    pub fn run(&self, network: &Network, points: &Points, workspace: &mut Workspace) -> Vec<LayerProbe> {
        let mut tallies: Vec<Tally> = self.flat.iter().map(|flat| Tally::new(flat)).collect();
        sweep(network, points, workspace, |batch| {
            for ((tally, trace), layer) in tallies.iter_mut().zip(&batch.traces).zip(network.hidden()) {
                for unit in 0..layer.fan_out {
                    tally.add_unit(trace.pre_activation.unit(unit), trace.activation.unit(unit), batch.n());
                }
            }
        });
        tallies.into_iter().map(Tally::finish).collect()
    }
}

/// The running sums of a [`LayerProbe`].
struct Tally<'a> {
    flat: &'a [FlatInterval],
    counts: Vec<u32>,
    under: u32,
    over: u32,
    n: u32,
    sum: f64,
    sum_of_squares: f64,
    left: u32,
    right: u32,
    inside: u32,
    zeros: u32,
}

impl<'a> Tally<'a> {
    fn new(flat: &'a [FlatInterval]) -> Self {
        Self {
            flat,
            counts: vec![0; BINS],
            under: 0,
            over: 0,
            n: 0,
            sum: 0.0,
            sum_of_squares: 0.0,
            left: 0,
            right: 0,
            inside: 0,
            zeros: 0,
        }
    }

    fn add_unit(&mut self, pre_activations: &[f32], activations: &[f32], n: usize) {
        for (&pre_activation, &activation) in pre_activations.iter().zip(activations).take(n) {
            self.add(pre_activation, activation);
        }
    }

    fn add(&mut self, pre_activation: f32, activation: f32) {
        let place = (pre_activation + REACH) * (BINS as f32 / (2.0 * REACH));
        if place < 0.0 {
            self.under += 1;
        } else if place < BINS as f32 {
            self.counts[place as usize] += 1;
        } else {
            self.over += 1;
        }
        let x = f64::from(pre_activation);
        self.n += 1;
        self.sum += x;
        self.sum_of_squares += x * x;
        self.zeros += u32::from(activation == 0.0);
        match self.flat.iter().find(|flat| holds(flat, x)).map(|flat| flat.side) {
            Some(Side::Left) => self.left += 1,
            Some(Side::Right) => self.right += 1,
            Some(Side::Inner | Side::Everywhere) => self.inside += 1,
            None => {}
        }
    }

    fn finish(self) -> LayerProbe {
        let n = f64::from(self.n.max(1));
        let mean = self.sum / n;
        let share = |count: u32| f64::from(count) / n;
        LayerProbe {
            counts: self.counts,
            under: self.under,
            over: self.over,
            mean,
            spread: (self.sum_of_squares / n - mean * mean).max(0.0).sqrt(),
            left_saturated: share(self.left),
            right_saturated: share(self.right),
            flat_inside: share(self.inside),
            exact_zeros: share(self.zeros),
        }
    }
}

fn holds(flat: &FlatInterval, x: f64) -> bool {
    let (low, high) = (flat.interval.low, flat.interval.high);
    let above = low.value < x || (low.closed && low.value == x);
    let below = x < high.value || (high.closed && x == high.value);
    above && below
}
