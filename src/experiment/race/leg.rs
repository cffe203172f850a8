//! A part of a heat.

use serde::{Deserialize, Serialize};

use super::checkpoints::is_checkpoint;
use crate::activation::Function;
use crate::nn::data::dataset::Dataset;
use crate::nn::evaluate::BATCH;
use crate::nn::fault::Fault;
use crate::nn::observation::answers::Answers;
use crate::nn::observation::painter::Painter;
use crate::nn::observation::picture::Picture;
use crate::nn::observation::score::HistoryPoint;
use crate::nn::recipe::Recipe;
use crate::nn::samples::Split;
use crate::nn::trainer::{Trainer, TrainerState};
use crate::nn::workspace::Workspace;

/// A part of a heat: from where it stands, on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Leg<F = Function> {
    /// Function and seed of the heat, and all that the heats of a race have in common.
    pub recipe: Recipe<F>,
    /// Of the whole heat, see [`EPOCHS`](super::checkpoints::EPOCHS).
    pub epochs: u32,
    /// Where the heat stands; `None` before its first step.
    pub from: Option<Box<TrainerState>>,
    pub stretch: Stretch,
    /// Cells per side of the picture at the end of the leg; 0 for none.
    pub picture_side: u32,
}

/// How far a leg goes, if nothing stops it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stretch {
    /// Only looks, at a heat that has not begun.
    Start,
    /// To the next checkpoint.
    ToCheckpoint,
    /// To the end of the heat.
    ToEnd,
}

/// How a heat stands at the end of a leg.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// The scores at the checkpoints of the leg, that of epoch 0 with the first.
    pub points: Vec<HistoryPoint>,
    pub standing: Standing,
    pub picture: Picture,
}

/// Whether and how a heat goes on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Standing {
    /// It goes on from here.
    Under(Box<TrainerState>),
    Finished,
    /// A number became infinite or NaN in this step of this epoch, both counted from 1.
    Diverged {
        epoch: u32,
        step: u32,
    },
}

impl Leg {
    /// The data of the heat, if the recipe can be trained on them. The task is one that
    /// [`Task::check`](crate::nn::task::Task::check) lets pass.
    ///
    /// # Errors
    /// The first fault of the recipe.
    pub fn load(&self) -> Result<Dataset, Fault> {
        let dataset = Dataset::load(&self.recipe.task, self.recipe.seed);
        self.recipe.check(&dataset.train.targets)?;
        Ok(dataset)
    }

    /// The heat where it stands, on the data that [`load`](Self::load) gave; `None` where `from` is no state of this heat.
    pub fn begin(&self, dataset: &Dataset) -> Option<Trainer> {
        let data = Split { train: dataset.train.clone(), test: dataset.test.clone() };
        let mut trainer = Trainer::new(self.recipe.clone(), data);
        if let Some(state) = &self.from {
            let is_under_way = state.epoch() < self.epochs;
            if !(is_under_way && trainer.take_up(state)) {
                return None;
            }
        }
        Some(trainer)
    }

    /// Runs the leg, at most `most` epochs of it and at least one, with the heat as [`begin`](Self::begin) gave it.
    pub fn run(&self, dataset: &Dataset, trainer: &mut Trainer, most: u32) -> Mark {
        let mut left = if self.stretch == Stretch::Start { 0 } else { most.max(1) };
        let mut points = trainer.take_history();
        while left > 0 && trainer.epoch() < self.epochs && trainer.divergence().is_none() {
            left -= 1;
            if is_checkpoint(trainer.epoch() + 1, self.epochs) {
                trainer.advance(1);
                points.append(&mut trainer.take_history());
                if self.stretch == Stretch::ToCheckpoint {
                    left = 0;
                }
            } else {
                trainer.train_epoch();
            }
        }
        let standing = match trainer.divergence() {
            Some(it) => Standing::Diverged { epoch: it.epoch, step: it.step },
            None if trainer.epoch() >= self.epochs => Standing::Finished,
            None => Standing::Under(Box::new(trainer.state())),
        };
        Mark { points, standing, picture: self.paint(dataset, trainer) }
    }

    fn paint(&self, dataset: &Dataset, trainer: &Trainer) -> Picture {
        if self.picture_side == 0 {
            return Picture::None;
        }
        let answers = Answers::new(self.recipe.output, &dataset.train.targets);
        let mut workspace = Workspace::new(trainer.network(), BATCH);
        Painter::new(dataset, answers).picture(dataset, trainer.network(), self.picture_side, &mut workspace)
    }
}
