//! A mini-batch on its way through a network, forward and back.

use crate::activation::Function;

use super::dropout::multiply;
use super::grid::{LANES, Lanes};
use super::network::Network;
use super::panels::{Panels, Shape};
use super::samples::Samples;
use super::workspace::Workspace;

/// What a batch leaves in a layer.
#[derive(Clone, Debug)]
pub(super) struct BatchTrace {
    pub pre_activation: Panels,
    /// Of the output layer: scratch.
    pub activation: Panels,
    /// f' at the pre-activation. Of the output layer: scratch.
    pub slope: Panels,
    /// The derivative of the mean loss by the pre-activation; 0 in the padding.
    pub delta: Panels,
}

/// The arrays of a mini-batch, which grow to the largest one. Its last units are padded to whole vectors with units that
/// nothing is connected to: their weights, biases and deltas are 0.
#[derive(Clone, Debug)]
pub(super) struct Batch {
    input: Panels,
    /// Of each sample a number, or the number of the class.
    targets: Vec<f32>,
    /// Two rows for sums over the units of the output layer.
    sums: Vec<f32>,
    /// One per layer, the output layer included.
    pub traces: Vec<BatchTrace>,
}

/// The output layer of a batch with what its logits are compared with.
pub(super) struct Outcome<'a> {
    /// 1 / n for n samples.
    pub share: f32,
    pub targets: &'a [f32],
    /// Two rows of scratch.
    pub sums: &'a mut [f32],
    pub output: &'a mut BatchTrace,
}

/// All training samples as a batch takes them: `[sample][input]`, each in whole vectors.
#[derive(Clone, Debug)]
pub(super) struct Shelf {
    rows: Vec<Lanes>,
    /// Vectors per sample.
    width: usize,
    targets: Vec<f32>,
}

impl Shelf {
    pub fn new(samples: &Samples) -> Self {
        let shape = Shape { rows: 1, columns: samples.inputs };
        let (width, n) = (shape.len(), samples.len());
        let mut rows = vec![[0.0; LANES]; n * width];
        for input in 0..samples.inputs {
            for (row, &number) in rows.chunks_exact_mut(width).zip(samples.input(input)) {
                row.as_flattened_mut()[input] = number;
            }
        }
        let targets = (0..n).map(|sample| samples.targets.number(sample)).collect();
        Self { rows, width, targets }
    }

    /// The number of samples.
    pub fn len(&self) -> usize {
        self.targets.len()
    }
}

impl BatchTrace {
    fn new(units: usize) -> Self {
        let panels = || Panels::new(units);
        Self { pre_activation: panels(), activation: panels(), slope: panels(), delta: panels() }
    }

    /// Activation and slope from the pre-activation.
    pub fn activate(&mut self, function: &Function) {
        let slopes = self.slope.numbers_mut();
        function.batch(self.pre_activation.numbers(), self.activation.numbers_mut(), slopes);
        // A delta of the padding is 0 · slope: that has to be a number.
        let padding = self.slope.shape().padding();
        if padding.is_some_and(|it| !self.slope.numbers()[it].is_finite()) {
            self.slope.clear_padding();
        }
    }

    /// Multiplies activations and slopes by what dropout has drawn.
    pub fn thin_out(&mut self, mask: &Panels) {
        multiply(self.activation.numbers_mut(), mask.numbers());
        multiply(self.slope.numbers_mut(), mask.numbers());
    }

    fn panels(&mut self) -> [&mut Panels; 4] {
        [&mut self.pre_activation, &mut self.activation, &mut self.slope, &mut self.delta]
    }
}

impl Batch {
    /// Without samples.
    pub fn new(network: &Network) -> Self {
        Self {
            input: Panels::new(network.inputs()),
            targets: Vec::new(),
            sums: Vec::new(),
            traces: network.layers.iter().map(|layer| BatchTrace::new(layer.fan_out)).collect(),
        }
    }

    /// The number of samples loaded.
    pub fn len(&self) -> usize {
        self.targets.len()
    }

    /// Takes the samples with these indices off the shelf, at least one.
    pub fn load(&mut self, shelf: &Shelf, indices: impl ExactSizeIterator<Item = usize> + Clone) {
        if indices.len() != self.len() {
            self.resize(indices.len());
        }
        self.input.fill_rows(&shelf.rows, shelf.width, &indices);
        for (target, index) in self.targets.iter_mut().zip(indices) {
            *target = shelf.targets[index];
        }
    }

    /// The input of layer `index`, and the layer's own arrays.
    pub fn input_and_trace(&mut self, index: usize) -> (&[Lanes], &mut BatchTrace) {
        let (before, from) = self.traces.split_at_mut(index);
        (before.last().map_or(&self.input, |trace| &trace.activation).lanes(), &mut from[0])
    }

    /// The arrays of the layer below layer `index`, and its own.
    pub fn neighbours(&mut self, index: usize) -> (&mut BatchTrace, &BatchTrace) {
        let (before, from) = self.traces.split_at_mut(index);
        (&mut before[index - 1], &from[0])
    }

    /// What a loss needs.
    pub fn outcome(&mut self) -> Outcome<'_> {
        Outcome {
            share: 1.0 / self.targets.len() as f32,
            targets: &self.targets,
            sums: &mut self.sums,
            output: self.traces.last_mut().expect("a network has an output layer"),
        }
    }

    /// Copies the logits of the samples from `first` on into `workspace`, which holds these samples.
    pub fn hand_over_logits(&self, first: usize, workspace: &mut Workspace) {
        let output = self.traces.last().expect("a network has an output layer");
        for unit in 0..output.pre_activation.units() {
            let places = workspace.logits_mut(unit).iter_mut();
            places
                .zip(output.pre_activation.unit(unit).skip(first))
                .for_each(|(place, logit)| *place = logit);
        }
    }

    fn resize(&mut self, samples: usize) {
        self.targets.resize(samples, 0.0);
        self.sums.resize(2 * samples, 0.0);
        self.input.set_samples(samples);
        for panels in self.traces.iter_mut().flat_map(BatchTrace::panels) {
            panels.set_samples(samples);
        }
    }
}
