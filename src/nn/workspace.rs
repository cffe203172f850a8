//! The memory of a forward and a backward pass, allocated once.

use crate::activation::Function;

use super::grid::{Grid, LANES, Lanes};
use super::network::Network;
use super::samples::Samples;

/// What a layer leaves behind for a batch.
#[derive(Clone, Debug)]
pub struct Trace {
    pub pre_activation: Grid,
    /// Of the output layer: its answers, once [`answers`](super::output::Output::answers) has been asked for them.
    pub activation: Grid,
    /// f' at the pre-activation, after a forward pass with slopes. Of no meaning in the output layer.
    pub slope: Grid,
}

/// Arrays for one batch in one network. The places beyond the batch, up to a whole block, repeat its first sample:
/// whatever is finite for the batch is finite there.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The inputs, and behind them the target: a number, or the number of the class.
    samples: Grid,
    inputs: usize,
    /// Two rows for sums over the units of the output layer.
    sums: Grid,
    /// The weights of a layer in another order.
    pairs: Vec<[f32; 2]>,
    /// One per layer, the output layer included.
    pub traces: Vec<Trace>,
    n: usize,
}

/// The output layer of a batch with what its answers are compared with.
pub(super) struct Ending<'a> {
    /// Live samples.
    pub n: usize,
    pub target: &'a [Lanes],
    /// Two rows of scratch.
    pub sums: &'a mut Grid,
    pub output: &'a mut Trace,
}

impl Trace {
    fn new(units: usize, blocks: usize) -> Self {
        let grid = || Grid::new(units, blocks);
        Self { pre_activation: grid(), activation: grid(), slope: grid() }
    }

    /// Activation from the pre-activation.
    pub(super) fn activate(&mut self, function: &Function) {
        let activation = self.activation.live_mut().as_flattened_mut();
        function.batch_values(self.pre_activation.live().as_flattened(), activation);
    }

    /// Activation and slope from the pre-activation.
    pub(super) fn activate_with_slopes(&mut self, function: &Function) {
        function.batch(
            self.pre_activation.live().as_flattened(),
            self.activation.live_mut().as_flattened_mut(),
            self.slope.live_mut().as_flattened_mut(),
        );
    }

    fn grids(&mut self) -> [&mut Grid; 3] {
        [&mut self.pre_activation, &mut self.activation, &mut self.slope]
    }
}

impl Workspace {
    /// Room for batches of up to `capacity` samples in `network`.
    pub fn new(network: &Network, capacity: usize) -> Self {
        let blocks = capacity.div_ceil(LANES);
        Self {
            samples: Grid::new(network.inputs() + 1, blocks),
            inputs: network.inputs(),
            sums: Grid::new(2, blocks),
            pairs: Vec::new(),
            traces: network.layers.iter().map(|layer| Trace::new(layer.fan_out, blocks)).collect(),
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

    /// Loads the samples with these indices, at least one and at most as many as there is room for.
    pub fn load(&mut self, samples: &Samples, indices: impl ExactSizeIterator<Item = usize> + Clone) {
        self.resize(indices.len());
        for input in 0..samples.inputs {
            let numbers = samples.input(input);
            fill(self.samples.unit_mut(input), indices.clone().map(|index| numbers[index]));
        }
        let target = self.samples.unit_mut(samples.inputs);
        fill(target, indices.map(|index| samples.targets.number(index)));
    }

    /// The numbers of one input, the padding included.
    pub fn input(&self, input: usize) -> &[f32] {
        self.samples.unit(input)
    }

    /// The target of each sample, the padding included: a number, or the number of the class.
    pub fn target(&self) -> &[f32] {
        self.samples.unit(self.inputs)
    }

    /// The input of layer `index`, the layer's own arrays, and scratch for its weights.
    pub(super) fn layer(&mut self, index: usize) -> (&[Lanes], &mut Trace, &mut Vec<[f32; 2]>) {
        let (before, from) = self.traces.split_at_mut(index);
        let input = before.last().map_or(self.samples.first(self.inputs), |trace| trace.activation.live());
        (input, &mut from[0], &mut self.pairs)
    }

    /// The logits of one unit of the output layer, sample by sample.
    pub(super) fn logits_mut(&mut self, unit: usize) -> &mut [f32] {
        let output = self.traces.last_mut().expect("a network has an output layer");
        &mut output.pre_activation.unit_mut(unit)[..self.n]
    }

    /// What a loss needs.
    pub(super) fn ending(&mut self) -> Ending<'_> {
        Ending {
            n: self.n,
            target: self.samples.row(self.inputs),
            sums: &mut self.sums,
            output: self.traces.last_mut().expect("a network has an output layer"),
        }
    }

    fn resize(&mut self, n: usize) {
        if n == self.n {
            return;
        }
        self.n = n;
        let blocks = self.blocks();
        let traced = self.traces.iter_mut().flat_map(Trace::grids);
        for grid in [&mut self.samples, &mut self.sums].into_iter().chain(traced) {
            grid.set_blocks(blocks);
        }
    }
}

/// Puts `numbers` into a row, and the first of them into the padding.
fn fill(row: &mut [f32], mut numbers: impl ExactSizeIterator<Item = f32>) {
    let n = numbers.len();
    row.iter_mut().zip(&mut numbers).for_each(|(place, number)| *place = number);
    let first = row[0];
    row[n..].fill(first);
}
