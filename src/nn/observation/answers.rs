//! What a network says of a sample: a probability for each class, or a number.

use crate::nn::output::Output;
use crate::nn::samples::Targets;
use crate::nn::workspace::Workspace;

/// How the answers of an output are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    output: Output,
    /// 0 of a regression.
    classes: usize,
}

impl Answers {
    /// Answers about targets of this kind.
    pub fn new(output: Output, targets: &Targets) -> Self {
        let classes = match targets {
            Targets::Classes { classes, .. } => *classes,
            Targets::Values(_) => 0,
        };
        Self { output, classes }
    }

    /// The number of classes; 0 of a regression.
    pub fn classes(self) -> usize {
        self.classes
    }

    /// Whether the answer is the logit itself.
    pub fn is_logit(self) -> bool {
        self.output == Output::Linear
    }

    /// Works out the answers to a batch, after a forward pass.
    pub fn prepare(self, batch: &mut Workspace) {
        self.output.answers(batch);
    }

    /// The class that a sample of a batch is taken for, after a forward pass.
    pub fn class(self, batch: &Workspace, sample: usize) -> usize {
        self.output.predicted(batch, sample, self.classes)
    }

    /// The probability of a class, or the number that a regression answers, of a prepared batch. A linear output states the
    /// number of a class: the two next to it share the probability by nearness.
    pub fn of(self, batch: &Workspace, sample: usize, class: usize) -> f32 {
        let answer = |unit: usize| output(batch, unit)[sample];
        match (self.classes, self.output) {
            (0, _) => answer(0),
            (classes, Output::Linear) => nearness(answer(0), class, classes),
            (_, Output::Sigmoid | Output::SigmoidSquaredError) if class == 0 => 1.0 - answer(0),
            (_, Output::Sigmoid | Output::SigmoidSquaredError) => answer(0),
            (_, Output::Softmax | Output::LogSigmoidNll) => answer(class),
        }
    }

    /// How much class 1 of two is preferred to class 0, between 0 and 1. It is the probability of class 1 where the
    /// probabilities add up to 1.
    pub fn preference(self, batch: &Workspace, sample: usize) -> f32 {
        let yes = self.of(batch, sample, 1);
        match self.output {
            Output::LogSigmoidNll => yes / (yes + self.of(batch, sample, 0)),
            _ => yes,
        }
    }

    /// All answers to one sample of a prepared batch: a probability per class, or a number.
    pub fn all(self, batch: &Workspace, sample: usize) -> Vec<f32> {
        (0..self.classes.max(1)).map(|class| self.of(batch, sample, class)).collect()
    }
}

/// The answers of one unit of the output layer to a prepared batch.
pub(super) fn output(batch: &Workspace, unit: usize) -> &[f32] {
    let trace = batch.traces.last().expect("a network has an output layer");
    &trace.activation.unit(unit)[..batch.n()]
}

fn nearness(number: f32, class: usize, classes: usize) -> f32 {
    let place = number.clamp(0.0, (classes - 1) as f32);
    (1.0 - (place - class as f32).abs()).max(0.0)
}
