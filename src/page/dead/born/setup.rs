//! What a reader has set about networks that are born dead.

use crate::activation::Function;
use crate::experiment::born_dead::cohort::Cohort;
use crate::experiment::born_dead::input::Input;
use crate::experiment::born_dead::school::{School, steps_per_epoch};
use crate::experiment::born_dead::start::Start;
use crate::page::coded::Coded;
use crate::page::control::Control;
use crate::page::dead::coat::Coat;
use crate::page::slider::Slider;
use crate::text::Texts;

/// Units of each hidden layer, hidden layers, the first seed.
pub const WIDTH: Control = Control::whole(1.0, 16.0, 1.0, 2.0);
pub const HIDDEN: Control = Control::whole(1.0, 100.0, 1.0, 9.0);
pub const SEED: Control = Control::whole(1.0, 999_999.0, 1.0, 1.0);
/// What a reader expects of the networks after training: the share that is constant, in percent.
pub const GUESS: Control = Control::whole(0.0, 100.0, 1.0, 50.0);
/// Networks that are looked at.
pub const PORTRAITS: u32 = 200;
/// Depths at which networks are counted beside the one that is shown.
pub const DEPTHS: [usize; 11] = [1, 2, 4, 7, 9, 14, 19, 29, 49, 74, 99];

/// How long networks are taught.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Term {
    /// 64 epochs of 47 steps, as in the published experiment.
    #[default]
    Long,
    /// 32 epochs.
    Middle,
    /// 8 epochs.
    Short,
}

/// How many networks of each kind are taught.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Intake {
    #[default]
    Some,
    Many,
    Most,
    Few,
}

impl Coded for Start {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::He, "he"), (Self::Torch, "torch"), (Self::Asymmetric, "rai")];
}

impl Coded for Input {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Line, "line"), (Self::Moons, "moons")];
}

impl Coded for Term {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Long, "64"), (Self::Middle, "32"), (Self::Short, "8")];
}

impl Coded for Intake {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Some, "100"), (Self::Many, "200"), (Self::Most, "1000"), (Self::Few, "50")];
}

impl Term {
    pub fn epochs(self) -> u32 {
        match self {
            Self::Short => 8,
            Self::Middle => 32,
            Self::Long => 64,
        }
    }

    pub fn steps(self) -> u32 {
        self.epochs() * steps_per_epoch()
    }
}

impl Intake {
    pub fn networks(self) -> u32 {
        match self {
            Self::Few => 50,
            Self::Some => 100,
            Self::Many => 200,
            Self::Most => 1000,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BornSetup {
    pub coat: Coat,
    pub width: f64,
    pub hidden: f64,
    pub start: Start,
    pub input: Input,
    pub seed: f64,
    pub term: Term,
    pub intake: Intake,
    pub guess: f64,
}

impl Default for BornSetup {
    fn default() -> Self {
        Self {
            coat: Coat::default(),
            width: WIDTH.default,
            hidden: HIDDEN.default,
            start: Start::He,
            input: Input::Line,
            seed: SEED.default,
            term: Term::default(),
            intake: Intake::default(),
            guess: GUESS.default,
        }
    }
}

impl BornSetup {
    pub fn width(&self) -> usize {
        self.width as usize
    }

    pub fn hidden(&self) -> usize {
        self.hidden as usize
    }

    /// The networks that are shown, where `chosen` is the function of every page.
    pub fn cohort(&self, chosen: &Function) -> Cohort {
        Cohort {
            function: self.coat.function(chosen),
            width: self.width(),
            hidden: self.hidden(),
            start: self.start,
            input: self.input,
            seed: self.seed as u32,
            count: PORTRAITS,
        }
    }

    /// The first class: the networks that are shown, on the line.
    pub fn school(&self, chosen: &Function) -> School {
        let cohort = Cohort { input: Input::Line, count: self.intake.networks(), ..self.cohort(chosen) };
        School { cohort, epochs: self.term.epochs() }
    }

    pub fn guess_slider(&self, texts: &Texts) -> Slider {
        Slider::new("b.guess", texts.dead_born().guess, "", self.guess, GUESS)
    }

    pub fn sliders(&self, texts: &Texts) -> [Slider; 3] {
        let words = texts.dead_born();
        [
            Slider::new("b.width", words.width, "N", self.width, WIDTH),
            Slider::new("b.layers", words.hidden, "h", self.hidden, HIDDEN),
            Slider::new("b.seed", words.seed, "", self.seed, SEED),
        ]
    }
}
