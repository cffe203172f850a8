//! The networks that are trained: W1, W2 and W4.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
use activation_lab::nn::rng::{QuickRng, Stream};
use activation_lab::nn::samples::{Samples, Split, Targets};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{Feature, Scaling, Source, Task};
use activation_lab::nn::trainer::Trainer;

/// A network with data and everything else that an epoch depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// W1: 2-4-2-1, tanh, on 500 points of a disc in a ring.
    Small,
    /// W2: 2-8-8-8-8-8-8-1, ReLU, on the same points.
    Deep,
    /// W4: 64-32-32-10, ReLU, on 1797 handwritten digits.
    Digits,
}

impl Work {
    pub const ALL: [Self; 3] = [Self::Small, Self::Deep, Self::Digits];

    /// What it is called in the report.
    pub fn code(self) -> &'static str {
        match self {
            Self::Small => "W1",
            Self::Deep => "W2",
            Self::Digits => "W4",
        }
    }

    fn widths(self) -> &'static [usize] {
        match self {
            Self::Small => &[4, 2],
            Self::Deep => &[8; 6],
            Self::Digits => &[32, 32],
        }
    }

    fn function(self) -> &'static str {
        match self {
            Self::Small => "tanh",
            Self::Deep | Self::Digits => "relu",
        }
    }

    fn task(self) -> Task {
        let (source, samples) = match self {
            Self::Small | Self::Deep => (Source::Circle, 500),
            Self::Digits => (Source::Digits, 0),
        };
        let features = vec![Feature::X1, Feature::X2];
        Task { source, samples, noise: 0.05, test_share: 0.25, features, scaling: Scaling::Standardised }
    }

    /// Plain descent on mini-batches: what every rival can do.
    pub fn recipe(self) -> Recipe {
        let function = Function::new(rows::by_id(self.function()).expect("a row of the table"));
        let layer = |&width| LayerRecipe { width, function: function.clone(), parameters: Parameters::Fixed };
        let distribution = Distribution::Normal;
        Recipe {
            task: self.task(),
            layers: self.widths().iter().map(layer).collect(),
            output: if self == Self::Digits { Output::Softmax } else { Output::Linear },
            initialisation: match self {
                Self::Small => Initialisation::Glorot(distribution),
                Self::Deep | Self::Digits => Initialisation::He(distribution),
            },
            bias: 0.0,
            optimiser: Optimiser::Sgd,
            learning_rate: 0.03,
            schedule: Schedule::Constant,
            l1: 0.0,
            l2: 0.0,
            clip: None,
            dropout: 0.0,
            batch_size: if self == Self::Digits { 32 } else { 10 },
            seed: 1,
            epsilon: 0.01,
        }
    }

    /// All samples of the data, those that would be kept for testing included.
    pub fn samples(self) -> Samples {
        let recipe = self.recipe();
        let Dataset { train, test, .. } = Dataset::load(&recipe.task, recipe.seed);
        joined(&train, &test)
    }

    /// The order in which an epoch goes through the samples.
    pub fn order(self, epoch: u32) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.samples().len() as u32).collect();
        QuickRng::new(self.recipe().seed, Stream::Shuffle, epoch).shuffle(&mut order);
        order
    }

    /// The run from its start.
    pub fn trainer(self) -> Trainer {
        trainer(self.recipe(), self.samples())
    }
}

/// A run that learns from all samples and looks at one only where it is tested, which no work does.
pub(crate) fn trainer(recipe: Recipe, samples: Samples) -> Trainer {
    let test = samples.pick(&[0]);
    Trainer::new(recipe, Split { train: samples, test })
}

fn joined(first: &Samples, second: &Samples) -> Samples {
    let columns = (0..first.inputs).flat_map(|it| [first.input(it), second.input(it)]);
    let features = columns.flatten().copied().collect();
    let targets = match (&first.targets, &second.targets) {
        (Targets::Classes { labels, classes }, Targets::Classes { labels: more, .. }) => {
            Targets::Classes { labels: [&labels[..], more].concat(), classes: *classes }
        }
        _ => unreachable!("every work is a classification"),
    };
    Samples { inputs: first.inputs, features, targets }
}
