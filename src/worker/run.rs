//! One run: its data, its trainer, the moments it can go back to, and what looks at it.

use super::check;
use super::eye::{Eye, Sight, scene};
use super::message::command::{Edit, FunctionCode, Moment, RunId};
use super::message::event::{LayerNumbers, Refusal, Weights};
use super::message::snapshot::{Recorded, Scene};
use super::past::Past;
use super::work::{self, Cost};
use crate::activation::Function;
use crate::nn::data::dataset::Dataset;
use crate::nn::divergence::Quantity;
use crate::nn::interventions::Intervention;
use crate::nn::network::{Layer, Network};
use crate::nn::observation::autopsy::Autopsy;
use crate::nn::observation::inquest::Question;
use crate::nn::observation::layer::LayerView;
use crate::nn::observation::view::View;
use crate::nn::recipe::Recipe;
use crate::nn::samples::Split;
use crate::nn::trainer::Trainer;

pub(super) struct Run {
    pub id: RunId,
    dataset: Dataset,
    trainer: Trainer,
    past: Past,
    eye: Eye,
    cost: Cost,
    /// The largest curvature before the run diverged, once it has.
    curvature: Option<Option<f64>>,
}

impl Run {
    /// The run before its first step.
    pub fn start(id: RunId, coded: Recipe<FunctionCode>) -> Result<Self, Refusal> {
        let recipe = check::recipe(coded)?;
        let dataset = Dataset::load(&recipe.task, recipe.seed);
        recipe.check(&dataset.train.targets)?;
        let cost = Cost::new(&recipe, &dataset.train, &dataset.test);
        cost.check(&recipe, &dataset.train)?;
        let data = Split { train: dataset.train.clone(), test: dataset.test.clone() };
        let trainer = Trainer::new(recipe, data);
        let (eye, past) = (Eye::new(&dataset, &trainer, cost), Past::new(&trainer, cost));
        Ok(Self { id, dataset, trainer, past, eye, cost, curvature: None })
    }

    /// Trains until `epochs` more epochs have ended, the run has diverged, or the command has done enough work.
    pub fn advance(&mut self, epochs: u32) {
        let last = self.trainer.epoch().saturating_add(epochs);
        let mut work = 0;
        while self.trainer.epoch() < last && self.trainer.divergence().is_none() && work < work::MOST {
            if self.cost.epoch <= work::MOST {
                self.trainer.advance(1);
                work += self.cost.epoch;
            } else {
                self.trainer.step();
                work += self.cost.step;
            }
            self.past.record(&self.trainer);
        }
    }

    /// Trains on one mini-batch.
    pub fn step(&mut self) {
        self.trainer.step();
        self.past.record(&self.trainer);
    }

    pub fn set_learning_rate(&mut self, rate: f64) -> Result<(), Refusal> {
        let rate = check::learning_rate(rate)?;
        // A loss that has become infinite with finite numbers stays so: the run goes on from the last one that was finite.
        if self.trainer.divergence().is_some_and(|it| it.quantity == Quantity::Loss) {
            self.past.rewind(self.trainer.epoch(), &mut self.trainer);
        }
        self.past.intervene(Intervention::Rate(rate), &mut self.trainer);
        self.curvature = None;
        Ok(())
    }

    pub fn edit(&mut self, edit: Edit) -> Result<(), Refusal> {
        let edit = check::edit(edit, self.trainer.network())?;
        self.past.intervene(edit, &mut self.trainer);
        Ok(())
    }

    /// Back to the recorded moment nearest to an epoch, with the learning rate as it is now.
    pub fn rewind(&mut self, epoch: u32) {
        self.past.rewind(epoch, &mut self.trainer);
        self.curvature = None;
    }

    pub fn predict(&mut self, input: &[f32]) -> Result<Vec<f32>, Refusal> {
        check::sample(input, self.dataset.raw.train.inputs)?;
        Ok(self.eye.answer(&self.dataset, &self.trainer, input))
    }

    pub fn export(&self) -> Weights {
        let Split { train, test } = self.trainer.data().clone();
        Weights {
            run: self.id,
            epoch: self.trainer.epoch(),
            step: self.trainer.steps(),
            initial: numbers(self.trainer.initial()),
            current: numbers(self.trainer.network()),
            train,
            test,
        }
    }

    /// What is seen at a moment, and the epoch that it is.
    pub fn look(&mut self, moment: Moment, view: &View) -> (u32, Sight) {
        let shown = match moment {
            Moment::Latest => &self.trainer,
            Moment::Epoch(epoch) => self.past.at(epoch, &self.trainer),
        };
        let (epoch, mut sight) = (shown.epoch(), self.eye.look(&self.dataset, shown, view));
        if let Some(autopsy) = &mut sight.autopsy {
            self.find_death(autopsy, &sight.layers);
        }
        (epoch, sight)
    }

    pub fn scene(&self) -> Scene {
        scene(&self.dataset, &self.trainer)
    }

    pub fn trainer(&mut self) -> &mut Trainer {
        &mut self.trainer
    }

    pub fn recorded(&self) -> Recorded {
        self.past.recorded()
    }

    /// The largest curvature of the loss at the last moment before the run diverged; worked out once.
    pub fn curvature(&mut self) -> Option<f64> {
        *self.curvature.get_or_insert_with(|| self.past.curvature(&self.trainer))
    }
}

impl Run {
    /// Adds how the unit died, if it is dead.
    fn find_death(&mut self, autopsy: &mut Autopsy, layers: &[LayerView]) {
        let unit = autopsy.unit;
        let dead = layers.get(unit.layer).and_then(|it| it.dead.iter().find(|it| it.unit == unit.unit));
        let Some(dead) = dead else { return };
        let question = Question { unit, dead_at: dead.since_step };
        autopsy.death = self.past.death(question, &self.trainer, self.eye.workspace());
    }
}

fn numbers(network: &Network) -> Vec<LayerNumbers> {
    let of = |layer: &Layer| LayerNumbers {
        weights: layer.weights.clone(),
        biases: layer.biases.clone(),
        parameters: layer.activation.as_ref().map_or(Vec::new(), Function::parameters),
    };
    network.layers.iter().map(of).collect()
}
