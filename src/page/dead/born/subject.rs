//! What the part about networks that are born dead is drawn from.

use super::setup::BornSetup;
use super::state::Born;
use crate::activation::Function;
use crate::experiment::born_dead::input::Input;
use crate::experiment::born_dead::newborn::Fate;
use crate::experiment::born_dead::start::Start;
use crate::page::coded::Coded;
use crate::page::dead::born::portraits::class;
use crate::page::lab::Lab;
use crate::text::Texts;

/// The part's own state, and the function that its networks wear.
#[derive(Clone, Debug, PartialEq)]
pub struct BornSubject {
    pub born: Born,
    pub function: Function,
}

impl BornSubject {
    pub fn of(lab: &Lab) -> Self {
        let born = lab.studies.dead.born.clone();
        Self { function: born.setup.coat.function(&lab.function), born }
    }
}

/// The class of each kind of picture in the style sheet, with its name.
pub fn key(texts: &Texts) -> impl Iterator<Item = (&'static str, &'static str)> {
    [Fate::Alive, Fate::Constant, Fate::Infinite].map(class).into_iter().zip(texts.dead_born().fates)
}

/// Code and name of each initialisation.
pub fn starts(texts: &Texts) -> impl Iterator<Item = (&'static str, &'static str)> {
    Start::all().map(Coded::code).zip(texts.dead_born().starts)
}

/// Code and name of all inputs.
pub fn inputs(texts: &Texts) -> impl Iterator<Item = (&'static str, &'static str)> {
    Input::all().map(Coded::code).zip(texts.dead_born().inputs)
}

/// The codes of what is chosen: initialisation and inputs.
pub fn chosen(setup: &BornSetup) -> [&'static str; 2] {
    [setup.start.code(), setup.input.code()]
}
