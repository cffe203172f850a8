//! The memory of a forward and a backward pass, allocated once.

use super::data::Points;
use super::network::{INPUTS, Network};

/// Samples that are computed side by side.
pub const LANES: usize = 8;

/// One number of each of [`LANES`] samples.
pub type Lanes = [f32; LANES];

/// An array `[unit][sample]`: for each unit, blocks of samples. Its capacity exceeds what is live when a batch is
/// smaller than the largest.
#[derive(Clone, Debug)]
pub struct Grid {
    lanes: Vec<Lanes>,
    units: usize,
    blocks: usize,
}

/// What a layer leaves behind for a batch.
#[derive(Clone, Debug)]
pub struct Trace {
    pub pre_activation: Grid,
    /// Not filled for the linear output layer.
    pub activation: Grid,
    /// f' at the pre-activation. Not filled for the linear output layer.
    pub slope: Grid,
    /// The derivative of the mean loss by the pre-activation.
    pub delta: Grid,
}

/// Arrays for one batch in one network. Samples beyond the batch, up to a whole block, are zeros with label "none",
/// which have no gradient.
#[derive(Clone, Debug)]
pub struct Workspace {
    input: Grid,
    /// +1 for label 1, -1 for label 0, 0 beyond the batch.
    pub sign: Grid,
    /// `sign` times logit, its log-likelihood and that one's slope.
    pub margin: Grid,
    pub log_likelihood: Grid,
    pub likelihood_slope: Grid,
    /// One per layer, the output layer included.
    pub traces: Vec<Trace>,
    n: usize,
}

impl Workspace {
    /// Room for batches of up to `capacity` samples in `network`.
    pub fn new(network: &Network, capacity: usize) -> Self {
        let grid = |units| Grid::new(units, capacity.div_ceil(LANES));
        let trace = |units| Trace {
            pre_activation: grid(units),
            activation: grid(units),
            slope: grid(units),
            delta: grid(units),
        };
        Self {
            input: grid(INPUTS),
            sign: grid(1),
            margin: grid(1),
            log_likelihood: grid(1),
            likelihood_slope: grid(1),
            traces: network.layers.iter().map(|layer| trace(layer.fan_out)).collect(),
            n: 0,
        }
    }

    /// The number of samples loaded.
    pub fn n(&self) -> usize {
        self.n
    }

    /// The number of blocks that hold them.
    pub fn blocks(&self) -> usize {
        self.n.div_ceil(LANES)
    }

    /// Loads the samples of `points` with these indices, at most as many as there is room for.
    pub fn load(&mut self, points: &Points, indices: impl ExactSizeIterator<Item = usize>) {
        self.resize(indices.len());
        for (place, index) in indices.enumerate() {
            self.input.unit_mut(0)[place] = points.x[index];
            self.input.unit_mut(1)[place] = points.y[index];
            self.sign.unit_mut(0)[place] = 2.0 * points.label[index] - 1.0;
        }
    }

    /// The input of layer `index`, and the layer's own arrays.
    pub(super) fn input_and_trace(&mut self, index: usize) -> (&[Lanes], &mut Trace) {
        let (before, from) = self.traces.split_at_mut(index);
        let input = before.last().map_or(&self.input, |trace| &trace.activation);
        (input.live(), &mut from[0])
    }

    fn resize(&mut self, n: usize) {
        self.n = n;
        let blocks = self.blocks();
        let own = [
            &mut self.input,
            &mut self.sign,
            &mut self.margin,
            &mut self.log_likelihood,
            &mut self.likelihood_slope,
        ];
        let traced = self
            .traces
            .iter_mut()
            .flat_map(|it| [&mut it.pre_activation, &mut it.activation, &mut it.slope, &mut it.delta]);
        for grid in own.into_iter().chain(traced) {
            grid.blocks = blocks;
        }
        for grid in [&mut self.input, &mut self.sign] {
            for unit in 0..grid.units {
                grid.unit_mut(unit)[n..].fill(0.0);
            }
        }
    }
}

impl Grid {
    fn new(units: usize, blocks: usize) -> Self {
        Self { lanes: vec![[0.0; LANES]; units * blocks], units, blocks }
    }

    /// `[unit][block]`, flat.
    pub fn live(&self) -> &[Lanes] {
        &self.lanes[..self.units * self.blocks]
    }

    pub fn live_mut(&mut self) -> &mut [Lanes] {
        &mut self.lanes[..self.units * self.blocks]
    }

    /// The samples of one unit, the padding included.
    pub fn unit(&self, unit: usize) -> &[f32] {
        self.lanes[unit * self.blocks..][..self.blocks].as_flattened()
    }

    fn unit_mut(&mut self, unit: usize) -> &mut [f32] {
        self.lanes[unit * self.blocks..][..self.blocks].as_flattened_mut()
    }

    /// Whether every number is finite: 0 · x is 0 for every finite x and NaN otherwise.
    pub fn is_finite(&self) -> bool {
        let mut sum = [0.0; LANES];
        for lanes in self.live() {
            sum = add_scaled(sum, 0.0, lanes);
        }
        sum == [0.0; LANES]
    }
}

/// `sum` + `factor` · `lanes`, by value: the sum stays in registers.
#[inline(always)]
pub(super) fn add_scaled(sum: Lanes, factor: f32, lanes: &Lanes) -> Lanes {
    std::array::from_fn(|lane| sum[lane] + factor * lanes[lane])
}
