//! Changes of one thing in a set-up of a trained saturation.

use super::top::TopAction;
use crate::page::lab::Lab;
use crate::page::number::readable;
use crate::text::Texts;

/// What is offered beside the set-up of the paper.
const FUNCTIONS: [&str; 4] = ["sigmoid", "tanh", "softsign", "relu"];
const DEPTHS: [f64; 4] = [1.0, 3.0, 4.0, 5.0];
const RATES: [f64; 2] = [0.1, 0.3];

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// The function with this slug.
    Function(&'static str),
    Setting(TopAction),
}

/// The changes that would change something, each with its name.
pub fn changes(lab: &Lab, texts: &Texts) -> Vec<(String, Change)> {
    let words = &texts.saturation().top;
    let top = &lab.studies.saturation.top;
    let functions = FUNCTIONS
        .iter()
        .filter(|it| **it != lab.function.id())
        .map(|it| ((words.swap)(texts.function(it).name), Change::Function(it)));
    let depths = DEPTHS
        .iter()
        .filter(|it| **it != top.depth)
        .map(|it| ((words.with_depth)(&readable(*it, 2)), Change::Setting(TopAction::SetDepth(*it))));
    let rates = RATES
        .iter()
        .filter(|it| **it != top.rate)
        .map(|it| ((words.with_rate)(&readable(*it, 2)), Change::Setting(TopAction::SetRate(*it))));
    functions.chain(depths).chain(rates).collect()
}
