//! One thing changed, at a click.

use super::action::DepthAction;
use super::setting::DepthSetting;
use crate::page::number::readable;
use crate::page::train::choices::InitKind;
use crate::page::train::names;
use crate::text::Texts;

/// A change of the function of the page, or of the networks.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Function(&'static str),
    Networks(DepthAction),
}

const FUNCTIONS: [&str; 4] = ["sigmoid", "tanh", "relu", "selu"];
const INITS: [InitKind; 2] = [InitKind::Glorot, InitKind::He];
const GAINS: [f64; 2] = [1.0, 4.0];

/// What can be changed, each with its name.
pub fn changes(texts: &Texts) -> Vec<(String, Change)> {
    let functions = FUNCTIONS.map(|it| (texts.function(it).name.to_owned(), Change::Function(it)));
    let inits = INITS.map(|it| (names::init(it, texts).to_owned(), Change::Networks(DepthAction::Init(it))));
    let gains = GAINS.map(|it| {
        let name = (texts.saturation_depth().times)(&readable(it, 2));
        (name, Change::Networks(DepthAction::Set(DepthSetting::Gain, it)))
    });
    functions.into_iter().chain(inits).chain(gains).collect()
}
