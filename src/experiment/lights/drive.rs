//! The course of a run: steps, the cure, steps again.

use super::setup::LightsSetup;
use crate::nn::data::dataset::Dataset;
use crate::nn::recipe::Recipe;
use crate::nn::samples::Split;
use crate::nn::trainer::Trainer;

/// What has just happened to a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// It is untrained.
    Start,
    Step,
    Cure,
}

/// The untrained run of a recipe that [`Recipe::check`] lets pass.
fn start(recipe: Recipe) -> Trainer {
    let data = Dataset::load(&recipe.task, recipe.seed);
    Trainer::new(recipe, Split { train: data.train, test: data.test })
}

/// Takes the run through all its turns and shows it after each, with the number of steps done. The run in the end, and its
/// steps: fewer than asked for where it has diverged.
pub(super) fn drive(setup: &LightsSetup, mut see: impl FnMut(&mut Trainer, u32, Turn)) -> (Trainer, u32) {
    let mut run = start(setup.recipe.clone());
    see(&mut run, 0, Turn::Start);
    for step in 1..=setup.all_steps() {
        if let Some(cure) = setup.cure.as_ref().filter(|_| step == setup.steps + 1) {
            run = cure.apply(run);
            see(&mut run, step - 1, Turn::Cure);
        }
        run.step();
        if run.divergence().is_some() {
            return (run, step - 1);
        }
        see(&mut run, step, Turn::Step);
    }
    (run, setup.all_steps())
}
