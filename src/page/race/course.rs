//! What is raced.

use super::choices::Start;
use super::state::Race;
use crate::activation::Function;
use crate::nn::recipe::Recipe;
use crate::page::explore::state::EPSILON;
use crate::page::study::state::Subject;
use crate::page::train::choices::{InitKind, StopRule};
use crate::page::train::setting::Setting;
use crate::page::train::setup::Setup;
use crate::worker::message::command::FunctionCode;

/// Of the set-up, what the numbers of a heat do not depend on.
const INDIFFERENT: [Setting; 4] = [Setting::Speed, Setting::StopEpoch, Setting::StopLoss, Setting::Patience];

/// Everything that the numbers of a race depend on, besides the number of seeds.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub functions: Vec<Function>,
    /// With one function in all layers, which is that of the heat.
    pub setup: Setup,
    pub epochs: u32,
}

impl Course {
    pub fn of(race: &Race, subject: Subject<'_>) -> Self {
        let mut setup = subject.setup.clone();
        setup.layers.join();
        if race.start == Start::OwnGain {
            setup.init = InitKind::VariancePreserving;
        }
        setup.stop = StopRule::default();
        INDIFFERENT.iter().for_each(|it| setup.numbers[*it] = it.control().default);
        let functions = race.selection(subject.function).functions().cloned().collect();
        Self { functions, setup, epochs: race.epochs as u32 }
    }

    /// The seed with this place in the race.
    pub fn seed(&self, place: usize) -> u32 {
        (self.setup.get(Setting::Seed) as u32).wrapping_add(place as u32)
    }

    /// What the function with this place does with the seed with that one. The threshold of saturation has no say in it.
    pub fn recipe(&self, function: usize, seed: usize) -> Recipe<FunctionCode> {
        let mut setup = self.setup.clone();
        setup.numbers[Setting::Seed] = self.seed(seed).into();
        setup.recipe(&self.functions[function], EPSILON.default)
    }

    /// Whether heats of the two with the same function and seed are the same.
    pub fn is_like(&self, other: &Self) -> bool {
        self.setup == other.setup && self.epochs == other.epochs
    }
}
