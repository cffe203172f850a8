//! What the choices of the page are called.

use super::coat::Coat;
use super::lights::settings::{Birth, Ground, Rule};
use crate::activation::Function;
use crate::experiment::lone_neuron::crowd::Gathering;
use crate::page::coded::Coded;
use crate::page::lab::Lab;
use crate::text::Texts;

/// A function of the table by its name, a formula by what the reader calls it.
pub fn function(function: &Function, lab: &Lab, texts: &Texts) -> String {
    match function.formula() {
        Some(formula) => lab.own.name_of(formula),
        None => texts.function(function.id()).name.to_owned(),
    }
}

/// A coat by its function.
pub fn coat(coat: Coat, lab: &Lab, texts: &Texts) -> String {
    match coat {
        Coat::Chosen => (texts.dead().neuron.other)(&lab.function_name(texts)),
        other => texts.function(other.code()).name.to_owned(),
    }
}

pub fn gathering(gathering: Gathering, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match gathering {
        Gathering::Clouds => words.gaussians,
        Gathering::Moons => words.moons,
        Gathering::Ring => words.circle,
        Gathering::Squares => words.xor,
    }
}

pub fn ground(ground: Ground, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match ground {
        Ground::Moons => words.moons,
        Ground::Circle => words.circle,
        Ground::Xor => words.xor,
        Ground::Spiral => words.spiral,
    }
}

pub fn rule(rule: Rule, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match rule {
        Rule::Sgd => words.sgd,
        Rule::Adam => words.adam,
    }
}

pub fn birth(birth: Birth, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match birth {
        Birth::He => words.he,
        Birth::Glorot => words.glorot,
        Birth::Torch => words.torch,
        Birth::Zeros => words.zeros,
    }
}
