//! The hidden layers as the page shows them.

use super::change::Change;
use super::layers::{Layer, MOST_LAYERS, WIDTH, WIDTH_CONTROL, is_learnable};
use super::names;
use super::setup::Setup;
use crate::activation::Function;
use crate::nn::recipe::Parameters;
use crate::page::control::Control;
use crate::page::lab::Lab;
use crate::page::slider::{Slider, parameter_sliders};
use crate::text::Texts;

/// The hidden layers.
#[derive(Clone, Debug, PartialEq)]
pub struct Architecture {
    pub summary: String,
    pub rows: Vec<LayerRow>,
    pub can_add: bool,
    /// Whether the layers share a function with parameters that can be learnt, and whether they are.
    pub learning: Option<Learning>,
}

/// A switch for learning parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Learning {
    pub is_on: bool,
    /// What pressing the switch does.
    pub change: Change,
}

/// One hidden layer.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerRow {
    pub index: usize,
    pub name: String,
    pub width: usize,
    pub fewer: Option<usize>,
    pub more: Option<usize>,
    /// `None` while all layers have the function of the page.
    pub own: Option<OwnFunction>,
}

/// What a layer has of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnFunction {
    /// Empty where the layer follows the page.
    pub code: String,
    pub sliders: Vec<Slider>,
    pub learning: Option<Learning>,
}

/// The limits of a width.
pub const WIDTH_LIMITS: Control = WIDTH_CONTROL;

/// The hidden layers of the page.
pub fn architecture(lab: &Lab, texts: &Texts) -> Architecture {
    let setup = &lab.train.setup;
    let layers = setup.layers.all();
    let rows = layers.iter().enumerate().map(|(index, it)| row(index, it, lab, texts)).collect();
    let is_learnt = |it: &Layer| it.parameters == Parameters::Learned;
    let can_learn = !setup.layers.differ() && !layers.is_empty() && is_learnable(&lab.function);
    Architecture {
        summary: summary(setup, texts),
        rows,
        can_add: layers.len() < MOST_LAYERS,
        learning: can_learn.then(|| learning(None, layers.iter().all(is_learnt))),
    }
}

fn row(index: usize, layer: &Layer, lab: &Lab, texts: &Texts) -> LayerRow {
    let differ = lab.train.setup.layers.differ();
    LayerRow {
        index,
        name: (texts.train_setup().layer)(index + 1),
        width: layer.width,
        fewer: (layer.width > *WIDTH.start()).then(|| layer.width - 1),
        more: (layer.width < *WIDTH.end()).then(|| layer.width + 1),
        own: differ.then(|| own_function(index, layer, lab, texts)),
    }
}

fn own_function(index: usize, layer: &Layer, lab: &Lab, texts: &Texts) -> OwnFunction {
    let function = layer.function(&lab.function);
    let is_learnt = layer.parameters == Parameters::Learned;
    OwnFunction {
        code: layer.own.as_ref().map_or_else(String::new, |it| names::code_of(lab, it)),
        sliders: if layer.own.is_some() { sliders(index, function, texts) } else { Vec::new() },
        learning: is_learnable(function).then(|| learning(Some(index), is_learnt)),
    }
}

/// The sliders of a layer's parameters, with ids and names of their own.
fn sliders(index: usize, function: &Function, texts: &Texts) -> Vec<Slider> {
    let named = |it: Slider| Slider {
        id: format!("layer-{}-{}", index + 1, it.id),
        label: (texts.train_setup().parameter_of)(index + 1, &it.label),
        ..it
    };
    parameter_sliders(function).into_iter().map(named).collect()
}

fn learning(layer: Option<usize>, is_on: bool) -> Learning {
    let parameters = if is_on { Parameters::Fixed } else { Parameters::Learned };
    Learning { is_on, change: Change::Learn { layer, parameters } }
}

/// The widths from input to output.
fn summary(setup: &Setup, texts: &Texts) -> String {
    let words = texts.train_setup();
    let layers = setup.layers.all();
    if layers.is_empty() {
        return words.no_layers.to_owned();
    }
    let widths: Vec<String> = layers.iter().map(|it| it.width.to_string()).collect();
    (words.network_summary)(&widths.join("-"))
}
