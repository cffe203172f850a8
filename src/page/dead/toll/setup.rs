//! What a reader has set about what dead units cost.

use crate::activation::Function;
use crate::experiment::death_toll::treatment::{Cause, GRADES};
use crate::experiment::death_toll::trial::Trial;
use crate::page::coded::Coded;
use crate::page::control::Control;
use crate::page::dead::coat::Coat;
use crate::page::slider::Slider;
use crate::text::Texts;

/// Networks of each treatment, and the seed of the first.
pub const RUNS: Control = Control::whole(6.0, 40.0, 1.0, 10.0);
pub const SEED: Control = Control::whole(1.0, 999_999.0, 1.0, 1.0);
/// Networks that a worker trains in one go.
const PART: u32 = 5;

/// Hidden units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    #[default]
    Middle,
    Small,
    Large,
}

/// Steps of training.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    #[default]
    Middle,
    Short,
    Long,
}

impl Coded for Size {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Middle, "32"), (Self::Small, "8"), (Self::Large, "128")];
}

impl Coded for Length {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Middle, "300"), (Self::Short, "100"), (Self::Long, "1000")];
}

impl Size {
    pub fn units(self) -> usize {
        match self {
            Self::Small => 8,
            Self::Middle => 32,
            Self::Large => 128,
        }
    }
}

impl Length {
    pub fn steps(self) -> u32 {
        match self {
            Self::Short => 100,
            Self::Middle => 300,
            Self::Long => 1000,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TollSetup {
    pub coat: Coat,
    pub size: Size,
    pub length: Length,
    pub runs: f64,
    pub seed: f64,
}

impl Default for TollSetup {
    fn default() -> Self {
        Self {
            coat: Coat::default(),
            size: Size::default(),
            length: Length::default(),
            runs: RUNS.default,
            seed: SEED.default,
        }
    }
}

impl TollSetup {
    pub fn runs(&self) -> u32 {
        self.runs as u32
    }

    /// The trial of every treatment, cause by cause, each with all its networks, where `chosen` is the function of every page.
    pub fn trials(&self, chosen: &Function) -> Vec<Trial> {
        let function = self.coat.function(chosen);
        let treatments = Cause::ALL.into_iter().flat_map(Cause::treatments);
        treatments
            .map(|treatment| Trial {
                function: function.clone(),
                width: self.size.units(),
                steps: self.length.steps(),
                treatment,
                seed: self.seed as u32,
                count: self.runs(),
            })
            .collect()
    }

    pub fn sliders(&self, texts: &Texts) -> [Slider; 2] {
        let words = texts.dead_toll();
        [
            Slider::new("t.runs", words.runs, "", self.runs, RUNS),
            Slider::new("t.seed", words.seed, "", self.seed, SEED),
        ]
    }
}

/// How many jobs the trials are: the first networks of every treatment come before the second.
pub fn parts(trials: &[Trial]) -> usize {
    trials.first().map_or(0, |it| it.count.div_ceil(PART) as usize * trials.len())
}

/// The trial that is one job.
pub fn part(trials: &[Trial], index: usize) -> Option<Trial> {
    let trial = trials.get(index % trials.len().max(1))?;
    let first = (index / trials.len()) as u32 * PART;
    let count = PART.min(trial.count.saturating_sub(first));
    (count > 0).then(|| Trial { seed: trial.seed.wrapping_add(first), count, ..trial.clone() })
}

/// The cause and the grade of a treatment by its place among the trials.
pub fn cause_of(treatment: usize) -> (Cause, usize) {
    (Cause::ALL[treatment / GRADES % Cause::ALL.len()], treatment % GRADES)
}
