//! How a light went out, and what would bring it back.

use serde::{Deserialize, Serialize};

use super::drive::{Turn, drive};
use super::setup::LightsSetup;
use super::watch::Watch;
use crate::experiment::revival::{Revival, revival};
use crate::nn::evaluate::{BATCH, sweep};
use crate::nn::interventions::Interventions;
use crate::nn::observation::autopsy::Death;
use crate::nn::observation::inquest::{Question, find_death};
use crate::nn::observation::view::UnitId;
use crate::nn::trainer::Trainer;
use crate::nn::trainer::TrainerState;
use crate::nn::workspace::Workspace;

/// What is known of a unit that was dead at the end of a run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    pub unit: UnitId,
    /// The step of the whole run that killed it; 0 for a unit that never had a slope.
    pub step: u32,
    /// The update that did it, with the steps and epochs of its half of the run. `None` where the cure did it.
    pub death: Option<Death>,
    /// The change of its bias that would give it a slope again. `None` where there is none.
    pub revival: Option<Revival>,
}

/// A unit's last death: the run before that step.
struct Before {
    state: TrainerState,
    step: u32,
    turn: Turn,
    /// Whether it lies behind the cure.
    is_cured: bool,
}

/// How a unit of the network of `setup` died. `None` where it was not dead in the end, or is not there.
pub fn inquest(setup: &LightsSetup, unit: UnitId) -> Option<Verdict> {
    let (mut watch, mut index, mut is_cured) = (None, None, false);
    let (mut first_half, mut last, mut before) = (None, None, None);
    let (run, _) = drive(setup, |run, step, turn| {
        let watch: &mut Watch = watch.get_or_insert_with(|| Watch::new(run));
        let place = *index.get_or_insert_with(|| watch.stories.iter().position(|it| it.unit == unit));
        let Some(place) = place else { return };
        is_cured |= turn == Turn::Cure;
        if setup.cure.is_some() && (turn == Turn::Start || turn == Turn::Step && step == setup.steps) {
            first_half = Some(run.clone());
        }
        let deaths = watch.stories[place].deaths;
        watch.look(run, step, turn);
        let state = run.state();
        if watch.stories[place].deaths > deaths {
            // Before the first turn there is nothing: the untrained state is the one that is dead.
            let state = last.take().unwrap_or_else(|| state.clone());
            before = Some(Before { state, step, turn, is_cured });
        }
        last = Some(state);
    });
    let place = index??;
    let story = watch?.stories[place];
    let (before, step) = (before?, story.dead_since?);
    let half = if before.is_cured { run.clone() } else { first_half.unwrap_or_else(|| run.clone()) };
    let mut workspace = Workspace::new(half.network(), BATCH);
    let death = (before.turn != Turn::Cure).then(|| examine(&before, unit, half, &mut workspace)).flatten();
    Some(Verdict { unit, step, death, revival: remedy(&run, unit, &mut workspace) })
}

fn examine(before: &Before, unit: UnitId, mut replica: Trainer, workspace: &mut Workspace) -> Option<Death> {
    replica.restore(&before.state);
    let dead_at = if before.step == 0 { 0 } else { replica.steps() + 1 };
    let question = Question { unit, dead_at };
    find_death(question, &before.state, &Interventions::default(), &mut replica, workspace)
}

/// What the unit needs as it is in the end.
fn remedy(run: &Trainer, unit: UnitId, workspace: &mut Workspace) -> Option<Revival> {
    let function = run.network().layers[unit.layer].activation.as_ref()?;
    let mut numbers = Vec::new();
    sweep(run.network(), &run.data().train, workspace, |batch| {
        let trace = &batch.traces[unit.layer];
        numbers.extend_from_slice(&trace.pre_activation.unit(unit.unit)[..batch.n()]);
    });
    revival(function, &numbers)
}
