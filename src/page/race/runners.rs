//! The list of functions that race, and the set-up that they share.

use super::choices::{EPOCHS, SEEDS, Start};
use super::state::Race;
use crate::page::compare::curve_list::{Item, items};
use crate::page::compare::selection::Selection;
use crate::page::number::exact;
use crate::page::slider::Slider;
use crate::page::train::choices::InitKind;
use crate::page::train::setting::Setting;
use crate::page::train::setup::Setup;
use crate::page::train::{names, summary};
use crate::text::Texts;

/// The functions in their order.
pub fn runners(selection: &Selection, texts: &Texts) -> Vec<Item> {
    items(selection, texts)
}

/// Data, network and training in one line.
pub fn setup_line(setup: &Setup, texts: &Texts) -> String {
    let words = texts.race();
    let widths: Vec<String> = setup.layers.all().iter().map(|it| it.width.to_string()).collect();
    let layers = if widths.is_empty() { words.no_layers.to_owned() } else { widths.join("–") };
    let rate = exact(setup.get(Setting::LearningRate));
    let parts = [
        names::source(setup.source, texts).to_owned(),
        summary::samples(setup, texts),
        (words.layers)(&layers),
        summary::optimiser(setup, texts),
        (words.rate)(&rate),
        summary::init(setup, texts),
    ];
    parts.join(words.between)
}

/// What is said of the start.
#[derive(Clone, Debug, PartialEq)]
pub struct StartNote {
    pub start: Start,
    /// The set-up has a gain for each function already, so that there is nothing to choose.
    pub is_settled: bool,
    pub note: &'static str,
}

pub fn start_note(race: &Race, setup: &Setup, texts: &Texts) -> StartNote {
    let words = texts.race();
    let is_settled = setup.init == InitKind::VariancePreserving;
    let start = if is_settled { Start::OwnGain } else { race.start };
    let note = match start {
        _ if is_settled => words.start_settled,
        Start::Same => words.start_same_note,
        Start::OwnGain => words.start_own_note,
    };
    StartNote { start, is_settled, note }
}

/// What raced functions take the place of, where layers of the set-up have functions of their own.
pub fn layers_note(setup: &Setup, texts: &Texts) -> Option<&'static str> {
    setup.layers.differ().then_some(texts.race().layers_joined)
}

/// The numbers of a race: epochs, and seeds.
pub fn sliders(race: &Race, texts: &Texts) -> [Slider; 2] {
    let words = texts.race();
    [
        Slider::new("epochs", words.epochs, "", race.epochs, EPOCHS),
        Slider::new("seeds", words.seeds, "", race.seeds, SEEDS),
    ]
}
