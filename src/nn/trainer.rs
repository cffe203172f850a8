//! A training run that can be moved step by step.

use super::backward::Gradient;
use super::data::Split;
use super::dead::{DeadUnits, SignsOfLife};
use super::divergence::{Divergence, Quantity, in_gradient, in_pre_activations};
use super::evaluate::{BATCH, ScoreTally, score, sweep};
use super::loss::{Score, binary_cross_entropy};
use super::network::Network;
use super::probe::{LayerProbe, Probe};
use super::rng::{Rng, Stream};
use super::setup::Setup;
use super::sgd;
use super::surface::Surface;
use super::workspace::Workspace;

/// The loss at the end of an epoch; epoch 0 is the untrained network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LossPoint {
    pub epoch: u32,
    pub train: f64,
    pub test: f64,
}

/// A run: the same setup gives the same numbers, however it is cut into steps and epochs.
///
/// ```
/// use activation_lab::activation::{Function, rows};
/// use activation_lab::nn::setup::Setup;
/// use activation_lab::nn::trainer::Trainer;
///
/// let setup = Setup::new(Function::new(rows::by_id("gelu").expect("a row")));
/// let mut run = Trainer::new(setup.clone());
/// let before = run.test_score().loss;
/// run.advance(30);
/// assert!(run.divergence().is_none() && run.test_score().loss < before);
///
/// let mut again = Trainer::new(setup);
/// again.advance(30);
/// assert_eq!(again.network(), run.network());
/// ```
#[derive(Clone)]
pub struct Trainer {
    setup: Setup,
    data: Split,
    surface: Surface,
    probe: Probe,
    initial: Network,
    network: Network,
    gradient: Gradient,
    /// For mini-batches and for passes over everything.
    workspace: Workspace,
    shuffle: Rng,
    /// The training samples in the order of this epoch.
    order: Vec<usize>,
    /// How many of them this epoch has used.
    used: usize,
    epoch: u32,
    step: u32,
    learning_rate: f32,
    divergence: Option<Divergence>,
    dead: DeadUnits,
    losses: Vec<LossPoint>,
}

impl Trainer {
    /// Data and initial weights, before the first step.
    pub fn new(setup: Setup) -> Self {
        let data = setup.data_set.split(setup.samples, setup.noise, setup.seed);
        let mut weights = Rng::new(setup.seed, Stream::Weights);
        let network = Network::new(&setup.hidden, &setup.function, setup.initialisation, &mut weights);
        let mut trainer = Self {
            surface: Surface::new(data.half_width()),
            probe: Probe::new(&network, setup.epsilon),
            initial: network.clone(),
            gradient: Gradient::new(&network),
            workspace: Workspace::new(&network, BATCH.max(setup.batch_size)),
            shuffle: Rng::new(setup.seed, Stream::Shuffle),
            order: Vec::new(),
            used: 0,
            epoch: 0,
            step: 0,
            learning_rate: setup.learning_rate,
            divergence: None,
            dead: DeadUnits::new(&network),
            losses: Vec::new(),
            setup,
            data,
            network,
        };
        trainer.reset();
        trainer
    }

    /// Back to the initial weights and the first order of samples. The learning rate stays as it was set last.
    pub fn reset(&mut self) {
        self.network.clone_from(&self.initial);
        self.shuffle = Rng::new(self.setup.seed, Stream::Shuffle);
        self.order = (0..self.data.train.len()).collect();
        self.used = 0;
        self.epoch = 0;
        self.step = 0;
        self.divergence = None;
        self.dead = DeadUnits::new(&self.network);
        self.losses.clear();
        self.record_epoch();
    }

    /// Trains on one mini-batch; the last one of an epoch may be smaller. Does nothing once the run has diverged.
    pub fn step(&mut self) {
        if self.divergence.is_some() {
            return;
        }
        if self.used == 0 {
            self.shuffle.shuffle(&mut self.order);
        }
        let end = self.order.len().min(self.used + self.setup.batch_size);
        self.workspace.load(&self.data.train, self.order[self.used..end].iter().copied());
        self.step += 1;
        if let Err((quantity, layer)) = self.descend() {
            let (epoch, step, learning_rate) = (self.epoch + 1, self.step, self.learning_rate);
            self.divergence = Some(Divergence { epoch, step, layer, quantity, learning_rate });
            return;
        }
        self.used = end;
        if self.used == self.order.len() {
            self.used = 0;
            self.epoch += 1;
            self.record_epoch();
        }
    }

    /// Trains until `epochs` more epochs have ended, or the run has diverged.
    pub fn advance(&mut self, epochs: u32) {
        let last = self.epoch.saturating_add(epochs);
        while self.epoch < last && self.divergence.is_none() {
            self.step();
        }
    }

    /// All later steps use this rate.
    pub fn set_learning_rate(&mut self, learning_rate: f32) {
        self.learning_rate = learning_rate;
    }

    /// The update for the loaded batch, or what was not finite and in which layer. The weights stay finite.
    fn descend(&mut self) -> Result<(), (Quantity, usize)> {
        self.network.forward(&mut self.workspace);
        if let Some(layer) = in_pre_activations(&self.workspace) {
            return Err((Quantity::PreActivation, layer));
        }
        if !binary_cross_entropy(&mut self.workspace).is_finite() {
            return Err((Quantity::Loss, self.network.layers.len() - 1));
        }
        self.gradient.backward(&self.network, &mut self.workspace);
        if let Some(layer) = in_gradient(&self.gradient) {
            return Err((Quantity::Gradient, layer));
        }
        if let Some(layer) = sgd::overflow(&self.network, &self.gradient, self.learning_rate) {
            return Err((Quantity::Weight, layer));
        }
        sgd::update(&mut self.network, &self.gradient, self.learning_rate);
        Ok(())
    }

    fn record_epoch(&mut self) {
        let (train, test) = (self.observe_training_set().loss, self.test_score().loss);
        self.losses.push(LossPoint { epoch: self.epoch, train, test });
    }

    /// The score over the training set, and a look at which units are dead on it.
    fn observe_training_set(&mut self) -> Score {
        let mut tally = ScoreTally::default();
        let mut signs = SignsOfLife::new(&self.network);
        sweep(&self.network, &self.data.train, &mut self.workspace, |batch| {
            tally.add(batch);
            signs.add(batch);
        });
        self.dead.observe(&signs, self.step);
        tally.finish()
    }
}

/// What can be seen of a run.
impl Trainer {
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    pub fn data(&self) -> &Split {
        &self.data
    }

    pub fn network(&self) -> &Network {
        &self.network
    }

    /// Whole epochs done.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// Mini-batches done, one that diverged included.
    pub fn steps(&self) -> u32 {
        self.step
    }

    pub fn steps_per_epoch(&self) -> usize {
        self.order.len().div_ceil(self.setup.batch_size)
    }

    pub fn learning_rate(&self) -> f32 {
        self.learning_rate
    }

    pub fn divergence(&self) -> Option<Divergence> {
        self.divergence
    }

    /// The score over the training set. The same pass looks at which units are dead.
    pub fn train_score(&mut self) -> Score {
        self.observe_training_set()
    }

    pub fn test_score(&mut self) -> Score {
        score(&self.network, &self.data.test, &mut self.workspace)
    }

    /// The loss of each epoch that has ended since this was last asked.
    pub fn take_losses(&mut self) -> Vec<LossPoint> {
        std::mem::take(&mut self.losses)
    }

    /// Hidden layers over all training samples, from input to output.
    pub fn probe(&mut self) -> Vec<LayerProbe> {
        self.probe.run(&self.network, &self.data.train, &mut self.workspace)
    }

    /// The units that were dead when last looked at, after an epoch or in [`Self::train_score`], and since when.
    pub fn dead_units(&self) -> &DeadUnits {
        &self.dead
    }

    /// The network's answer over the window, see [`Surface`].
    pub fn surface(&mut self) -> Vec<u8> {
        self.surface.probabilities(&self.network, &mut self.workspace)
    }
}
