//! A leg of a race.

use super::check::{self, within};
use super::desk::MAX_PICTURE_SIDE;
use super::eye::scene;
use super::message::command::FunctionCode;
use super::message::event::{Field, Refusal};
use super::message::job::Lap;
use super::work::{Cost, MOST};
use crate::experiment::race::checkpoints::EPOCHS;
use crate::experiment::race::leg::Leg;

/// The most weights and biases of a heat: where it stands crosses the wire after each leg.
const MOST_NUMBERS: u64 = 1 << 20;
/// The share of the most work of a command that a leg takes, so that a race can be paused soon.
const SHARE: u64 = 4;

/// Runs a leg, whatever its origin.
pub(super) fn run(coded: Leg<FunctionCode>) -> Result<Lap, Refusal> {
    let Leg { recipe, epochs, from, stretch, picture_side } = coded;
    let epochs = within(epochs, &EPOCHS, Field::Epochs)?;
    let picture_side = within(picture_side, &(0..=MAX_PICTURE_SIDE), Field::View)?;
    let recipe = check::recipe(recipe)?;
    let mut leg = Leg { recipe, epochs, from, stretch, picture_side };
    let dataset = leg.load()?;
    let cost = Cost::new(&leg.recipe, &dataset.train, &dataset.test);
    cost.check(&leg.recipe, &dataset.train)?;
    within(cost.sample, &(0..=MOST_NUMBERS), Field::Layers)?;
    leg.picture_side = cost.sides(picture_side, 0).0;
    let mut trainer = leg.begin(&dataset).ok_or(Refusal::Malformed)?;
    let is_first_look = leg.from.is_none() && picture_side > 0;
    let scene = is_first_look.then(|| Box::new(scene(&dataset, &trainer)));
    let most = MOST / SHARE / cost.epoch.max(1);
    let mark = leg.run(&dataset, &mut trainer, most.min(u64::from(epochs)) as u32);
    Ok(Lap { mark, scene })
}
