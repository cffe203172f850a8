//! The numbers that a program starts from, as JSON.

use super::activations::is_learned;
use crate::activation::Function;
use crate::nn::observation::score::HistoryPoint;
use crate::nn::recipe::Recipe;
use crate::nn::samples::{Samples, Targets};
use crate::worker::message::event::{LayerNumbers, Weights};

/// Samples, initial weights, and the losses on the screen.
pub fn numbers(recipe: &Recipe<Function>, weights: &Weights, history: &[HistoryPoint]) -> String {
    let mut json = String::from("{\"train\": ");
    samples(&mut json, &weights.train);
    json.push_str(", \"test\": ");
    samples(&mut json, &weights.test);
    json.push_str(", \"layers\": [");
    for (index, layer) in weights.initial.iter().enumerate() {
        comma(&mut json, index);
        let learns = recipe.layers.get(index).is_some_and(is_learned);
        numbers_of(&mut json, layer, learns);
    }
    json.push_str("], \"losses\": [");
    for (index, it) in history.iter().enumerate() {
        comma(&mut json, index);
        json.push_str(&format!("[{}, {:?}, {:?}]", it.epoch, it.train.loss, it.test.loss));
    }
    json.push_str("]}");
    json
}

/// Weights, biases and parameters at the start and now, as a document of its own.
pub fn weights(weights: &Weights) -> String {
    let mut json = format!("{{\"epoch\": {}, \"step\": {}", weights.epoch, weights.step);
    for (key, layers) in [("initial", &weights.initial), ("current", &weights.current)] {
        json.push_str(&format!(", \"{key}\": ["));
        for (index, layer) in layers.iter().enumerate() {
            comma(&mut json, index);
            numbers_of(&mut json, layer, true);
        }
        json.push(']');
    }
    json.push('}');
    json
}

fn samples(json: &mut String, samples: &Samples) {
    json.push_str("{\"inputs\": ");
    rows(json, samples.features.chunks_exact(samples.len().max(1)));
    json.push_str(", \"targets\": ");
    match &samples.targets {
        Targets::Classes { labels, .. } => list(json, labels.iter()),
        Targets::Values(values) => list(json, values.iter()),
    }
    json.push('}');
}

fn numbers_of(json: &mut String, layer: &LayerNumbers, with_parameters: bool) {
    json.push_str("{\"weights\": ");
    let fan_in = layer.weights.len() / layer.biases.len().max(1);
    rows(json, layer.weights.chunks_exact(fan_in.max(1)));
    json.push_str(", \"biases\": ");
    list(json, layer.biases.iter());
    json.push_str(", \"parameters\": ");
    list(json, layer.parameters.iter().filter(|_| with_parameters));
    json.push('}');
}

fn rows<'a>(json: &mut String, rows: impl Iterator<Item = &'a [f32]>) {
    json.push('[');
    for (index, row) in rows.enumerate() {
        comma(json, index);
        list(json, row.iter());
    }
    json.push(']');
}

fn list<T: std::fmt::Debug>(json: &mut String, numbers: impl Iterator<Item = T>) {
    json.push('[');
    for (index, number) in numbers.enumerate() {
        comma(json, index);
        json.push_str(&format!("{number:?}"));
    }
    json.push(']');
}

fn comma(json: &mut String, index: usize) {
    if index > 0 {
        json.push_str(", ");
    }
}
