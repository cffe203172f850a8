//! What was done to a run by hand, so that it can be replayed.

use super::trainer::Trainer;

/// The most that are remembered.
const MOST: usize = 4096;

/// Something that is done to a run between two steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Intervention {
    /// The learning rate of later steps; a diverged run goes on.
    Rate(f32),
    Weight {
        layer: usize,
        unit: usize,
        input: usize,
        value: f32,
    },
    Bias {
        layer: usize,
        unit: usize,
        value: f32,
    },
}

/// Interventions by the number of steps before them, ascending.
#[derive(Clone, Debug, Default)]
pub struct Interventions {
    done: Vec<(u32, Intervention)>,
    /// The step of the last one that was forgotten.
    forgotten: Option<u32>,
}

impl Intervention {
    pub fn apply(self, trainer: &mut Trainer) {
        match self {
            Self::Rate(rate) => trainer.resume(rate),
            Self::Weight { layer, unit, input, value } => trainer.set_weight(layer, unit, input, value),
            Self::Bias { layer, unit, value } => trainer.set_bias(layer, unit, value),
        }
    }
}

impl Interventions {
    /// Applies an intervention to a run and notes it.
    pub fn carry_out(&mut self, intervention: Intervention, trainer: &mut Trainer) {
        intervention.apply(trainer);
        if self.done.len() == MOST {
            self.forgotten = Some(self.done.remove(0).0);
        }
        self.done.push((trainer.steps(), intervention));
    }

    /// Applies to a replayed run what was done after as many steps as it has done. Whether there was anything.
    pub fn repeat(&self, replica: &mut Trainer) -> bool {
        let now = replica.steps();
        let due = self.done.iter().filter(|it| it.0 == now);
        due.fold(false, |_, it| {
            it.1.apply(replica);
            true
        })
    }

    /// Forgets what was done after `step` steps and later.
    pub fn forget_from(&mut self, step: u32) {
        self.done.retain(|it| it.0 < step);
    }

    /// Whether a replay from a state after `step` steps finds everything that was done since.
    pub fn reach_back_to(&self, step: u32) -> bool {
        self.forgotten.is_none_or(|it| it < step)
    }
}
