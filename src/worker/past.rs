//! What was: the recorded moments of a run, what was done to it by hand, and a replica that is taken back to any of them.

use super::message::snapshot::Recorded;
use super::work::{self, Cost};
use crate::nn::evaluate::BATCH;
use crate::nn::interventions::{Intervention, Interventions};
use crate::nn::moments::Moments;
use crate::nn::observation::autopsy::Death;
use crate::nn::observation::curvature;
use crate::nn::observation::inquest::{Question, find_death};
use crate::nn::trainer::{Trainer, TrainerState};
use crate::nn::workspace::Workspace;

/// The fewest samples that say something of a curvature.
const FEWEST: usize = 32;

pub(super) struct Past {
    moments: Moments<Record>,
    interventions: Interventions,
    /// A run of the same recipe; made when it is first needed.
    replica: Option<Box<Trainer>>,
    cost: Cost,
    /// The last answer, which a page asks for again and again.
    death: Option<(Question, Option<Death>)>,
}

/// A recorded moment: before whatever was done by hand after this step.
struct Record {
    step: u32,
    state: TrainerState,
}

impl Past {
    /// Of an untrained run, which is the first moment.
    pub fn new(trainer: &Trainer, cost: Cost) -> Self {
        let units: usize = trainer.network().hidden().iter().map(|it| it.fan_out).sum();
        // The numbers, and as many again twice for optimisers that remember two of each; since when units are dead.
        let size = 12 * trainer.parameters() + 9 * units + 64 * trainer.network().layers.len();
        let moments = Moments::new(size);
        let mut past =
            Self { moments, interventions: Interventions::default(), replica: None, cost, death: None };
        past.record(trainer);
        past
    }

    /// Records the moment, if it is the end of an epoch that is due.
    pub fn record(&mut self, trainer: &Trainer) {
        let epoch = trainer.epoch();
        if self.moments.is_due(epoch) && (epoch == 0 || trainer.divergence().is_none()) {
            self.moments.record(epoch, Record { step: trainer.steps(), state: trainer.state() });
        }
    }

    pub fn recorded(&self) -> Recorded {
        let (first, last) = self.moments.ends().unwrap_or_default();
        Recorded { first, last, every: self.moments.every() }
    }

    pub fn intervene(&mut self, intervention: Intervention, trainer: &mut Trainer) {
        self.interventions.carry_out(intervention, trainer);
        self.death = None;
    }

    /// The run at the recorded moment nearest to `epoch`.
    pub fn at(&mut self, epoch: u32, trainer: &Trainer) -> &Trainer {
        let replica = self.replica.get_or_insert_with(|| Box::new(trainer.clone()));
        if let Some((_, record)) = self.moments.nearest(epoch) {
            replica.restore(&record.state);
        }
        replica
    }

    /// Takes the run back to the recorded moment nearest to `epoch` and forgets all later ones. Its learning rate stays.
    pub fn rewind(&mut self, epoch: u32, trainer: &mut Trainer) {
        let Some((epoch, record)) = self.moments.nearest(epoch) else { return };
        let (epoch, step, rate) = (*epoch, record.step, trainer.learning_rate());
        trainer.restore(&record.state);
        self.moments.forget_after(epoch);
        self.interventions.forget_from(step);
        self.death = None;
        if trainer.learning_rate() != rate {
            self.intervene(Intervention::Rate(rate), trainer);
        }
    }

    /// How a unit died, unless to find out takes more work than a command may do, or more than is remembered.
    pub fn death(
        &mut self,
        question: Question,
        trainer: &Trainer,
        workspace: &mut Workspace,
    ) -> Option<Death> {
        if let Some((_, known)) = self.death.filter(|it| it.0 == question) {
            return known;
        }
        let death = self.look_into(question, trainer, workspace);
        self.death = Some((question, death));
        death
    }

    fn look_into(
        &mut self,
        question: Question,
        trainer: &Trainer,
        workspace: &mut Workspace,
    ) -> Option<Death> {
        let (_, from) = self.moments.latest(|it| it.step < question.dead_at || it.step == 0)?;
        let steps = u64::from(question.dead_at - from.step.min(question.dead_at));
        let epoch = trainer.steps_per_epoch() as u64;
        let looks = steps.min(epoch) * self.cost.sample * BATCH as u64;
        let work = steps * self.cost.step + (steps / epoch + 1) * self.cost.epoch + looks;
        if work > work::MOST || !self.interventions.reach_back_to(from.step) {
            return None;
        }
        let replica = self.replica.get_or_insert_with(|| Box::new(trainer.clone()));
        find_death(question, &from.state, &self.interventions, replica, workspace)
    }

    /// The largest curvature of the loss at the last recorded moment, where it can be found with the work of a command.
    pub fn curvature(&mut self, trainer: &Trainer) -> Option<f64> {
        let samples = (work::MOST / (curvature::PASSES * 3 * self.cost.sample.max(1))) as usize;
        if samples < FEWEST.min(trainer.data().train.len()) {
            return None;
        }
        let (_, record) = self.moments.latest(|_| true)?;
        let replica = self.replica.get_or_insert_with(|| Box::new(trainer.clone()));
        replica.restore(&record.state);
        replica.curvature(samples)
    }
}
