//! Finding the update that killed a unit, by replaying the run from a moment at which it was alive.

use super::autopsy::Death;
use super::view::UnitId;
use super::vitals::{Witness, vitals};
use crate::nn::interventions::Interventions;
use crate::nn::trainer::{Trainer, TrainerState};
use crate::nn::workspace::Workspace;

/// A unit that was seen dead, and how many steps had been done then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    pub unit: UnitId,
    pub dead_at: u32,
}

/// A state in which the unit had a slope.
struct Alive {
    state: TrainerState,
    /// Whether what was done by hand after this step has still to be done.
    untouched: bool,
}

/// How the unit died. `from` is a state of the run in which it was alive, or the untrained one; `replica` is a run of the same
/// recipe and is left at the death. `None` where the unit does not die on this way.
///
/// Only the last epoch is looked at step by step. Whoever asks bounds the number of steps.
pub fn find_death(
    question: Question,
    from: &TrainerState,
    interventions: &Interventions,
    replica: &mut Trainer,
    workspace: &mut Workspace,
) -> Option<Death> {
    let Question { unit, dead_at } = question;
    replica.restore(from);
    let watched = dead_at.saturating_sub(replica.steps_per_epoch() as u32).max(replica.steps());
    let mut witness = Witness::new(unit);
    let (mut alive, mut last) = (None, None);
    let mut look = |replica: &Trainer, untouched: bool| {
        if replica.steps() < watched {
        } else if witness.sees_slope(replica, workspace) {
            alive = Some(Alive { state: replica.state(), untouched });
        } else if let Some(alive) = alive.take() {
            last = Some(alive);
        }
    };
    loop {
        let steps = replica.steps();
        look(replica, true);
        if interventions.repeat(replica) {
            look(replica, false);
        }
        if steps >= dead_at {
            break;
        }
        replica.step();
        if replica.steps() == steps {
            break;
        }
    }
    match last {
        Some(alive) => Some(examine(&alive, unit, interventions, replica, workspace)),
        None if dead_at == 0 => Some(stillbirth(from, unit, replica, workspace)),
        None => None,
    }
}

/// Does again what killed the unit.
fn examine(
    alive: &Alive,
    unit: UnitId,
    interventions: &Interventions,
    replica: &mut Trainer,
    workspace: &mut Workspace,
) -> Death {
    replica.restore(&alive.state);
    let epoch = replica.epoch() + 1;
    let before = vitals(replica, unit, workspace);
    let by_hand = alive.untouched && interventions.repeat(replica);
    if !by_hand {
        replica.step();
    }
    let after = vitals(replica, unit, workspace);
    Death {
        step: replica.steps(),
        epoch,
        bias: (before.bias, after.bias),
        weight_norm: (before.weight_norm, after.weight_norm),
        nearest: (before.nearest, after.nearest),
        gradient_norm: if by_hand { 0.0 } else { replica.unit_gradient(unit.layer, unit.unit) },
    }
}

/// Of a unit that never had a slope.
fn stillbirth(from: &TrainerState, unit: UnitId, replica: &mut Trainer, workspace: &mut Workspace) -> Death {
    replica.restore(from);
    let it = vitals(replica, unit, workspace);
    Death {
        step: 0,
        epoch: 0,
        bias: (it.bias, it.bias),
        weight_norm: (it.weight_norm, it.weight_norm),
        nearest: (it.nearest, it.nearest),
        gradient_norm: 0.0,
    }
}
