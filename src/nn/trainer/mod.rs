//! A training run that can be moved step by step.

use crate::nn::batch::{Batch, Shelf};
use crate::nn::dead::DeadUnits;
use crate::nn::descent::Descent;
use crate::nn::divergence::Divergence;
use crate::nn::dropout::Dropout;
use crate::nn::evaluate::BATCH;
use crate::nn::model::{Model, Rein};
use crate::nn::network::Network;
use crate::nn::observation::flow::Flow;
use crate::nn::observation::score::HistoryPoint;
use crate::nn::recipe::Recipe;
use crate::nn::rng::{QuickRng, Rng, Stream};
use crate::nn::samples::Split;
use crate::nn::workspace::Workspace;

mod state;
mod view;
mod watch;

pub use self::state::TrainerState;

/// A run: the same recipe and data give the same numbers, however the run is cut into steps, epochs and
/// [`TrainerState`]s.
///
/// ```
/// use activation_lab::activation::{Function, rows};
/// use activation_lab::nn::initialisation::{Distribution, Initialisation};
/// use activation_lab::nn::optimiser::Optimiser;
/// use activation_lab::nn::output::Output;
/// use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
/// use activation_lab::nn::samples::{Samples, Split, Targets};
/// use activation_lab::nn::schedule::Schedule;
/// use activation_lab::nn::task::{Scaling, Source, Task};
/// use activation_lab::nn::trainer::Trainer;
///
/// // XOR with a hidden layer of eight tanh units.
/// let labels = Targets::Classes { labels: vec![0, 1, 1, 0], classes: 2 };
/// let samples = Samples { inputs: 2, features: vec![-1., -1., 1., 1., -1., 1., -1., 1.], targets: labels };
/// let function = Function::new(rows::by_id("tanh").expect("a row"));
/// let recipe = Recipe {
///     task: Task {
///         source: Source::Xor, samples: 4, noise: 0.0, test_share: 0.5, features: vec![], scaling: Scaling::Raw,
///     },
///     layers: vec![LayerRecipe { width: 8, function, parameters: Parameters::Fixed }],
///     output: Output::Sigmoid,
///     initialisation: Initialisation::Glorot(Distribution::Normal),
///     bias: 0.0,
///     optimiser: Optimiser::Sgd,
///     learning_rate: 0.5,
///     schedule: Schedule::Constant,
///     l1: 0.0,
///     l2: 0.0,
///     clip: None,
///     dropout: 0.0,
///     batch_size: 2,
///     seed: 1,
///     epsilon: 0.01,
/// };
/// let mut run = Trainer::new(recipe, Split { train: samples.clone(), test: samples });
/// run.advance(10);
/// let early = run.state();
/// run.advance(200);
/// assert_eq!(run.train_score().quality, 1.0);
/// let trained = run.network().clone();
///
/// // Taken up again, it goes the same way.
/// run.restore(&early);
/// run.advance(200);
/// assert_eq!(run.network(), &trained);
/// ```
#[derive(Clone)]
pub struct Trainer {
    recipe: Recipe,
    data: Split,
    initial: Network,
    model: Model,
    descent: Descent,
    dropout: Option<Dropout>,
    shelf: Shelf,
    /// The mini-batch of the last step.
    batch: Batch,
    /// For passes over everything.
    workspace: Workspace,
    /// The training samples in the order of this epoch.
    order: Vec<u32>,
    /// How many of them this epoch has used.
    used: usize,
    epoch: u32,
    step: u32,
    learning_rate: f32,
    divergence: Option<Divergence>,
    /// Of the last step before the state that was restored, until another step is done.
    restored_flows: Option<Vec<Flow>>,
    dead: DeadUnits,
    history: Vec<HistoryPoint>,
}

impl Trainer {
    /// The run before its first step, on prepared data. The recipe keeps its limits and fits the data, see
    /// [`Recipe::check`].
    pub fn new(recipe: Recipe, data: Split) -> Self {
        let outputs = recipe.output.units(&data.train.targets).expect("the output fits the data");
        let mut weights = Rng::new(recipe.seed, Stream::Weights);
        let network = Network::new(data.train.inputs, outputs, &recipe, &mut weights);
        let model = Model::new(network, &recipe);
        let initial = model.network().clone();
        let mut trainer = Self {
            descent: Descent::new(recipe.optimiser, model.len()),
            dropout: Dropout::new(recipe.dropout, &initial, model.order()),
            shelf: Shelf::new(&data.train),
            batch: Batch::new(&initial, model.order()),
            workspace: Workspace::new(&initial, BATCH),
            dead: DeadUnits::new(&initial),
            initial,
            model,
            order: Vec::new(),
            used: 0,
            epoch: 0,
            step: 0,
            learning_rate: recipe.learning_rate,
            divergence: None,
            restored_flows: None,
            history: Vec::new(),
            recipe,
            data,
        };
        trainer.reset();
        trainer
    }

    /// Back to the initial weights and the first order of samples. The learning rate stays as it was set last.
    pub fn reset(&mut self) {
        self.model.restart(&self.initial);
        self.descent.forget();
        self.used = 0;
        self.epoch = 0;
        self.step = 0;
        self.divergence = None;
        self.restored_flows = None;
        self.dead = DeadUnits::new(&self.initial);
        self.history.clear();
        self.record_epoch();
    }

    /// Trains on one mini-batch; the last one of an epoch may be smaller. Does nothing once the run has diverged.
    pub fn step(&mut self) {
        let epoch = self.epoch;
        self.train_batch();
        self.model.publish();
        if self.epoch > epoch {
            self.record_epoch();
        }
    }

    /// Trains until `epochs` more epochs have ended, or the run has diverged.
    pub fn advance(&mut self, epochs: u32) {
        for _ in 0..epochs {
            if !self.train_epoch() {
                return;
            }
            self.record_epoch();
        }
    }

    /// Trains to the end of the epoch without looking at what it has brought: no history. Whether it got there.
    pub fn train_epoch(&mut self) -> bool {
        let epoch = self.epoch;
        while self.epoch == epoch && self.divergence.is_none() {
            self.train_batch();
        }
        self.model.publish();
        self.epoch > epoch
    }

    /// All later steps use this rate, times the schedule's factor.
    pub fn set_learning_rate(&mut self, learning_rate: f32) {
        self.learning_rate = learning_rate;
    }

    /// Goes on after a divergence: from the last finite numbers, with this rate and an optimiser that has forgotten what
    /// carried it away.
    pub fn resume(&mut self, learning_rate: f32) {
        self.set_learning_rate(learning_rate);
        if self.divergence.take().is_some() {
            self.descent.forget();
        }
    }

    /// Sets the weight of a link.
    pub fn set_weight(&mut self, layer: usize, unit: usize, input: usize, value: f32) {
        self.model.set_weight(layer, unit, input, value);
    }

    /// Sets the bias of a unit.
    pub fn set_bias(&mut self, layer: usize, unit: usize, value: f32) {
        self.model.set_bias(layer, unit, value);
    }

    fn train_batch(&mut self) {
        if self.divergence.is_some() {
            return;
        }
        if self.used == 0 {
            self.begin_epoch();
        }
        let end = self.order.len().min(self.used + self.recipe.batch_size);
        self.batch.load(&self.shelf, &self.order[self.used..end]);
        self.step += 1;
        self.restored_flows = None;
        if !self.descend() {
            self.divergence = Some(self.culprit());
            return;
        }
        self.used = end;
        if self.used == self.order.len() {
            self.used = 0;
            self.epoch += 1;
        }
    }

    /// Puts the training samples into the order of this epoch, which is a function of seed and epoch.
    fn begin_epoch(&mut self) {
        self.order.clear();
        self.order.extend(0..self.data.train.len() as u32);
        QuickRng::new(self.recipe.seed, Stream::Shuffle, self.epoch).shuffle(&mut self.order);
    }

    /// The update for the loaded batch; false where it would leave the finite numbers, and then nothing has changed.
    fn descend(&mut self) -> bool {
        if let Some(dropout) = &mut self.dropout {
            dropout.draw(self.recipe.seed, self.step, self.batch.len());
        }
        let dropout = self.dropout.as_ref();
        self.model.forward(&mut self.batch, dropout);
        self.recipe.output.pull(&mut self.batch);
        self.model.backward(&mut self.batch, dropout);
        let Recipe { l1, l2, clip, .. } = self.recipe;
        let rate = self.current_rate();
        self.model.descend(&mut self.descent, rate, Rein { l1, l2, clip })
    }

    /// The numbers in training, the arrays of a batch, and what it is taken from.
    pub(super) fn parts(&mut self) -> (&mut Model, &mut Batch, &Shelf, &Recipe) {
        (&mut self.model, &mut self.batch, &self.shelf, &self.recipe)
    }
}
