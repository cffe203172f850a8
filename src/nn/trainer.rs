//! A training run that can be moved step by step.

use super::dead::DeadUnits;
use super::descent::Descent;
use super::divergence::{Divergence, Quantity};
use super::dropout::Dropout;
use super::evaluate::{BATCH, score, sweep};
use super::fault::LEARNING_RATE;
use super::model::{LayerGradient, Model, Rein};
use super::network::Network;
use super::observation::flow::Flow;
use super::observation::score::{HistoryPoint, Score};
use super::recipe::Recipe;
use super::rng::{QuickRng, Rng, Stream};
use super::samples::Split;
use super::score::ScoreTally;
use super::trainer_state::TrainerState;
use super::workspace::Workspace;

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
    /// For mini-batches and for passes over everything.
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
            dropout: Dropout::new(recipe.dropout, &initial, recipe.batch_size),
            workspace: Workspace::new(&initial, BATCH.max(recipe.batch_size)),
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

    /// What is needed to take up the run here.
    pub fn state(&self) -> TrainerState {
        TrainerState {
            numbers: self.model.numbers().to_vec(),
            memory: self.descent.memory().clone(),
            flows: self.flows(),
            dead: self.dead.clone(),
            used: self.used,
            epoch: self.epoch,
            step: self.step,
            learning_rate: self.learning_rate,
        }
    }

    /// Whether this is a state that a run of this recipe on these data can be in: a state from elsewhere need not be one.
    pub fn accepts(&self, state: &TrainerState) -> bool {
        let lengths = state.numbers.len() == self.model.len() && state.memory.fits(self.descent.memory());
        lengths && state.used < self.data.train.len() && LEARNING_RATE.contains(&state.learning_rate)
    }

    /// Takes up the run at a state of it, one that it [accepts](Self::accepts): it goes on bit for bit as it went on from there.
    pub fn restore(&mut self, state: &TrainerState) {
        self.model.set_numbers(&state.numbers);
        self.descent.recall(&state.memory);
        self.restored_flows = Some(state.flows.clone());
        self.dead.clone_from(&state.dead);
        self.used = state.used;
        self.epoch = state.epoch;
        self.step = state.step;
        self.learning_rate = state.learning_rate;
        self.divergence = None;
        self.history.clear();
        if self.used > 0 {
            self.begin_epoch();
        }
    }

    fn train_batch(&mut self) {
        if self.divergence.is_some() {
            return;
        }
        if self.used == 0 {
            self.begin_epoch();
        }
        let end = self.order.len().min(self.used + self.recipe.batch_size);
        let indices = self.order[self.used..end].iter().map(|&index| index as usize);
        self.workspace.load(&self.data.train, indices);
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
            dropout.draw(self.recipe.seed, self.step, self.workspace.blocks());
        }
        let dropout = self.dropout.as_ref();
        self.model.forward(&mut self.workspace, dropout);
        self.recipe.output.pull(&mut self.workspace);
        self.model.backward(&mut self.workspace, dropout);
        let Recipe { l1, l2, clip, .. } = self.recipe;
        let rate = self.current_rate();
        self.model.descend(&mut self.descent, rate, Rein { l1, l2, clip })
    }

    /// What was the first to leave the finite numbers in the step that failed.
    fn culprit(&mut self) -> Divergence {
        let last = self.initial.layers.len() - 1;
        let pre_activation = self.workspace.traces.iter().position(|it| !it.pre_activation.is_finite());
        let (quantity, layer) = if let Some(layer) = pre_activation {
            (Quantity::PreActivation, layer)
        } else if !self.recipe.output.loss(&mut self.workspace).is_finite() {
            (Quantity::Loss, last)
        } else if let Some(layer) = self.model.infinite_gradient() {
            (Quantity::Gradient, layer)
        } else {
            (Quantity::Weight, self.model.infinite_update().unwrap_or(last))
        };
        Divergence {
            epoch: self.epoch + 1,
            step: self.step,
            layer,
            quantity,
            learning_rate: self.current_rate(),
        }
    }

    /// Adds a point to the history. A loss that training has made infinite ends the run even where the numbers are finite.
    fn record_epoch(&mut self) {
        let (train, test) = (self.observe_training_set(), self.test_score());
        self.history.push(HistoryPoint { epoch: self.epoch, train, test });
        if self.step > 0 && !train.loss.is_finite() && self.divergence.is_none() {
            self.divergence = Some(Divergence {
                epoch: self.epoch,
                step: self.step,
                layer: self.initial.layers.len() - 1,
                quantity: Quantity::Loss,
                learning_rate: self.current_rate(),
            });
        }
    }

    /// The score over the training set, and a look at which units are dead on it.
    fn observe_training_set(&mut self) -> Score {
        let mut tally = ScoreTally::new(self.recipe.output, &self.data.train);
        sweep(self.model.network(), &self.data.train, &mut self.workspace, |batch| {
            self.dead.add(batch);
            tally.add(batch);
        });
        self.dead.finish(self.step);
        tally.finish()
    }

    /// The numbers in training, the memory of a pass, and what is passed over.
    pub(super) fn parts(&mut self) -> (&mut Model, &mut Workspace, &Split, &Recipe) {
        (&mut self.model, &mut self.workspace, &self.data, &self.recipe)
    }
}

/// What can be seen of a run.
impl Trainer {
    pub fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    pub fn data(&self) -> &Split {
        &self.data
    }

    pub fn network(&self) -> &Network {
        self.model.network()
    }

    /// The network before the first step.
    pub fn initial(&self) -> &Network {
        &self.initial
    }

    /// How many numbers are trained: weights, biases and learned parameters.
    pub fn parameters(&self) -> usize {
        self.model.len()
    }

    /// Whole epochs done.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// Mini-batches done, those that diverged included.
    pub fn steps(&self) -> u32 {
        self.step
    }

    pub fn steps_per_epoch(&self) -> usize {
        self.data.train.len().div_ceil(self.recipe.batch_size)
    }

    /// The rate as it was set, without the schedule's factor.
    pub fn learning_rate(&self) -> f32 {
        self.learning_rate
    }

    /// The rate of the next step.
    pub fn current_rate(&self) -> f32 {
        self.learning_rate * self.recipe.schedule.factor(self.epoch)
    }

    pub fn divergence(&self) -> Option<Divergence> {
        self.divergence
    }

    pub fn train_score(&mut self) -> Score {
        score(self.model.network(), self.recipe.output, &self.data.train, &mut self.workspace)
    }

    pub fn test_score(&mut self) -> Score {
        score(self.model.network(), self.recipe.output, &self.data.test, &mut self.workspace)
    }

    /// The scores of each epoch that has ended since this was last asked, or since the run was restored.
    pub fn take_history(&mut self) -> Vec<HistoryPoint> {
        std::mem::take(&mut self.history)
    }

    /// The units that were dead at the end of the last epoch, and since when.
    pub fn dead(&self) -> &DeadUnits {
        &self.dead
    }

    /// ‖gradient‖ of the weights and the bias of a unit in the last step, penalties included, before clipping.
    pub fn unit_gradient(&self, layer: usize, unit: usize) -> f32 {
        self.model.unit_gradient(layer, unit)
    }

    /// The gradient of a layer in the last step; zeros before the first and after the run was taken up elsewhere.
    pub fn gradient(&self, layer: usize) -> LayerGradient<'_> {
        self.model.gradient(layer)
    }

    /// How the last step moved each layer, the output layer included; zeros before the first.
    pub fn flows(&self) -> Vec<Flow> {
        self.restored_flows.clone().unwrap_or_else(|| self.model.flows())
    }
}
