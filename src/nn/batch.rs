//! A mini-batch on its way through a network, forward and back.

use crate::activation::Function;

use super::dropout::multiply;
use super::grid::{LANES, Lanes};
use super::matrix::{Matrix, Order};
use super::network::Network;
use super::samples::Samples;
use super::workspace::Workspace;

/// What a batch leaves in a layer.
#[derive(Clone, Debug)]
pub(super) struct BatchTrace {
    pub pre_activation: Matrix,
    /// Of the output layer: scratch.
    pub activation: Matrix,
    /// f' at the pre-activation. Of the output layer: scratch.
    pub slope: Matrix,
    /// The derivative of the mean loss by the pre-activation; 0 in the padding.
    pub delta: Matrix,
}

/// The arrays of a mini-batch, which grow to the largest one.
#[derive(Clone, Debug)]
pub(super) struct Batch {
    /// The inputs; in columns there is one more, the target: a number, or the number of the class.
    samples: Matrix,
    inputs: usize,
    /// One per layer, the output layer included.
    pub traces: Vec<BatchTrace>,
    ending: Ending,
}

/// What a loss computes on: matrices in columns.
#[derive(Clone, Debug)]
struct Ending {
    /// Where they are not among the samples.
    targets: Matrix,
    /// Of two rows.
    sums: Matrix,
    /// The output layer.
    trace: BatchTrace,
}

/// The output layer of a batch with what its logits are compared with: for each class, or the one logit, as many `places`. Those beyond
/// the samples hold numbers, too, which do not matter.
pub(super) struct Outcome<'a> {
    /// 1 / n for n samples.
    pub share: f32,
    pub places: usize,
    pub targets: &'a [f32],
    pub logits: &'a [f32],
    /// Scratch for as many numbers as there are logits, twice.
    pub spare: [&'a mut [f32]; 2],
    /// Two rows of scratch.
    pub sums: &'a mut [f32],
    /// The derivative of the batch's mean loss by each logit, to be filled.
    pub pulls: &'a mut [f32],
}

/// All training samples as a batch takes them: the inputs of each and behind them its target, in whole vectors.
#[derive(Clone, Debug)]
pub(super) struct Shelf {
    rows: Vec<Lanes>,
    /// Vectors per sample.
    width: usize,
    inputs: usize,
}

impl Shelf {
    pub fn new(samples: &Samples) -> Self {
        let (width, len) = ((samples.inputs + 1).div_ceil(LANES), samples.len());
        let mut rows = vec![[0.0; LANES]; len * width];
        for (sample, row) in rows.chunks_exact_mut(width).enumerate() {
            let row = row.as_flattened_mut();
            for (input, place) in row[..samples.inputs].iter_mut().enumerate() {
                *place = samples.input(input)[sample];
            }
            row[samples.inputs] = samples.targets.number(sample);
        }
        Self { rows, width, inputs: samples.inputs }
    }

    /// The number of samples.
    pub fn len(&self) -> usize {
        self.rows.len() / self.width
    }

    fn target(&self, index: u32) -> f32 {
        self.rows.as_flattened()[index as usize * self.width * LANES + self.inputs]
    }
}

impl BatchTrace {
    fn new(units: usize, order: Order) -> Self {
        let matrix = || Matrix::new(units, order);
        Self { pre_activation: matrix(), activation: matrix(), slope: matrix(), delta: matrix() }
    }

    /// Activation and slope from the pre-activation.
    pub fn activate(&mut self, function: &Function) {
        let slopes = self.slope.numbers_mut();
        function.batch(self.pre_activation.numbers(), self.activation.numbers_mut(), slopes);
        // A delta of the padding is 0 · slope: that has to be a number.
        self.slope.mend_padding();
    }

    /// Multiplies activations and slopes by what dropout has drawn.
    pub fn thin_out(&mut self, mask: &Matrix) {
        multiply(self.activation.numbers_mut(), mask.numbers());
        multiply(self.slope.numbers_mut(), mask.numbers());
    }

    /// Of an output layer in columns.
    fn outcome<'a>(&'a mut self, share: f32, targets: &'a [f32], sums: &'a mut Matrix) -> Outcome<'a> {
        Outcome {
            share,
            places: targets.len(),
            targets,
            logits: self.pre_activation.numbers(),
            spare: [self.activation.numbers_mut(), self.slope.numbers_mut()],
            sums: sums.numbers_mut(),
            pulls: self.delta.numbers_mut(),
        }
    }

    fn matrices(&mut self) -> [&mut Matrix; 4] {
        [&mut self.pre_activation, &mut self.activation, &mut self.slope, &mut self.delta]
    }
}

impl Ending {
    fn new(outputs: usize) -> Self {
        let matrix = |units| Matrix::new(units, Order::Columns);
        Self { targets: matrix(1), sums: matrix(2), trace: BatchTrace::new(outputs, Order::Columns) }
    }

    fn set_samples(&mut self, samples: usize) {
        let Self { targets, sums, trace } = self;
        for matrix in [targets, sums].into_iter().chain(trace.matrices()) {
            matrix.set_samples(samples);
        }
    }
}

impl Batch {
    /// Without samples.
    pub fn new(network: &Network, order: Order) -> Self {
        Self {
            // Panels are as wide as a layer expects its inputs to be.
            samples: Matrix::new(network.inputs() + usize::from(order == Order::Columns), order),
            inputs: network.inputs(),
            traces: network.layers.iter().map(|layer| BatchTrace::new(layer.fan_out, order)).collect(),
            ending: Ending::new(network.layers.last().map_or(0, |it| it.fan_out)),
        }
    }

    /// The number of samples loaded.
    pub fn len(&self) -> usize {
        self.samples.shape().rows
    }

    /// Takes the samples with these indices off the shelf, at least one.
    pub fn load(&mut self, shelf: &Shelf, indices: &[u32]) {
        if indices.len() != self.len() {
            self.resize(indices.len());
        }
        self.samples.fill(&shelf.rows, shelf.width, indices);
        if self.samples.shape().order == Order::Panels {
            let targets = self.ending.targets.numbers_mut();
            targets.iter_mut().zip(indices).for_each(|(target, &index)| *target = shelf.target(index));
        }
    }

    /// The samples, of which the first layer reads the inputs, and the arrays of the layers.
    pub fn way(&mut self) -> (&Matrix, &mut [BatchTrace]) {
        (&self.samples, &mut self.traces)
    }

    /// Fills the deltas of the output layer, after a forward pass.
    pub fn pull(&mut self, loss: impl FnOnce(Outcome<'_>)) {
        let output = self.traces.last_mut().expect("a network has an output layer");
        let share = 1.0 / self.samples.shape().rows as f32;
        let Ending { targets, sums, trace } = &mut self.ending;
        if self.samples.shape().order == Order::Columns {
            loss(output.outcome(share, self.samples.column(self.inputs), sums));
            output.delta.clear_padding();
        } else {
            trace.pre_activation.copy(&output.pre_activation);
            loss(trace.outcome(share, targets.numbers(), sums));
            output.delta.copy(&trace.delta);
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
        self.samples.set_samples(samples);
        self.ending.set_samples(samples);
        for matrix in self.traces.iter_mut().flat_map(BatchTrace::matrices) {
            matrix.set_samples(samples);
        }
    }
}
