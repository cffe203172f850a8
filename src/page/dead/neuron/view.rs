//! What is said of the neuron.

use super::action::NeuronAction;
use super::setting::{BIAS, NeuronSetting};
use super::state::NeuronState;
use crate::activation::Function;
use crate::experiment::lone_neuron::crowd::{Gathering, SAMPLES};
use crate::experiment::lone_neuron::pull::{READOUT, Scene};
use crate::page::coded::Coded;
use crate::page::dead::names;
use crate::page::number::{exact, percent, readable};
use crate::page::slider::Slider;
use crate::text::Texts;

const DIGITS: usize = 4;
/// A slope below this moves a number of f32 by less than a billionth of itself in a step: it trains nothing in practice.
const FAINT: f32 = 1e-9;

/// Whether the neuron lives, and what would bring it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    pub is_dead: bool,
    /// One word.
    pub state: &'static str,
    pub sentence: String,
    pub numbers: Vec<(&'static str, String)>,
    pub revival: Option<Revival>,
}

/// What would revive a dead neuron.
#[derive(Clone, Debug, PartialEq)]
pub struct Revival {
    pub sentence: String,
    /// The label of the button; `None` where nothing helps.
    pub button: Option<String>,
}

/// What is known of the neuron, where `scene` is what the samples send and `function` what it wears.
pub fn verdict(state: &NeuronState, scene: &Scene, function: &Function, texts: &Texts) -> Verdict {
    let words = texts.dead().neuron;
    let (sloped, all) = (scene.n_sloped(), scene.pulls.len());
    let is_dead = scene.is_dead();
    let largest = scene.pulls.iter().map(|it| it.slope.abs()).fold(0.0, f32::max);
    let mut sentence = match sloped {
        0 => (words.dead_why)(all),
        _ if sloped == all => (words.alive_all)(all),
        _ => (words.alive_some)(sloped, all),
    };
    if !is_dead && largest < FAINT {
        sentence = [sentence, (words.faint)(&readable(largest.into(), 2))].join(texts.dead().gap);
    }
    Verdict {
        is_dead,
        state: if is_dead { words.dead } else { words.alive },
        sentence,
        numbers: vec![
            (words.sloped, format!("{sloped} / {all}")),
            (words.gradient, readable(scene.gradient_norm(), DIGITS)),
            (words.loss, readable(scene.loss, DIGITS)),
            (words.accuracy, percent(scene.accuracy)),
        ],
        revival: is_dead.then(|| revival(state, scene, function, texts)),
    }
}

fn revival(state: &NeuronState, scene: &Scene, function: &Function, texts: &Texts) -> Revival {
    let words = texts.autopsy();
    let Some(found) = scene.revival(function) else {
        return Revival { sentence: words.revive_never.to_owned(), button: None };
    };
    let bias = state.bias + found.shift;
    let (least, shown) = (readable(found.least.abs(), DIGITS), readable(bias, DIGITS));
    let sentence = if found.least >= 0.0 { words.revive_raise } else { words.revive_lower };
    Revival {
        sentence: sentence(&least, &shown, found.sloped, scene.pulls.len()),
        button: (BIAS.clamp(bias) == bias).then(|| (words.revive_button)(&shown)),
    }
}

pub fn slider(state: &NeuronState, setting: NeuronSetting, texts: &Texts) -> Slider {
    let (name, symbol) = setting.name(texts);
    Slider::new(setting.key(), name, symbol, state.number(setting), setting.control())
}

/// How the experiment is set up.
pub fn setup(state: &NeuronState, texts: &Texts) -> String {
    let (factor, offset) = READOUT;
    let sign = if offset < 0.0 { "−" } else { "+" };
    let offset = format!("{sign} {}", readable(f64::from(offset).abs(), DIGITS));
    (texts.dead().neuron.setup)(SAMPLES, &exact(state.seed), &readable(factor.into(), DIGITS), &offset)
}

/// The data that can be chosen: codes and names.
pub fn gatherings(texts: &Texts) -> Vec<(&'static str, &'static str)> {
    Gathering::all().map(|it| (it.code(), names::gathering(it, texts))).collect()
}

/// The choice of the data with this code.
pub fn gather(code: &str) -> NeuronAction {
    NeuronAction::Gather(Gathering::from_code(code).unwrap_or(Gathering::Clouds))
}
