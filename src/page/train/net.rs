//! How the hidden layers are written in an address: `8,8`, or `8;4.swish,beta=2*`.
//!
//! A layer is its width. A point introduces a function of its own, written as in the address of the Compare page; a star
//! at the end says that its parameters are learnt. Layers are separated by commas, or by semicolons where a function
//! has commas of its own. `none` stands for no hidden layer.

use super::layers::{Layer, Layers, MOST_LAYERS, clamped};
use crate::nn::recipe::Parameters;
use crate::page::compare::codec;

const NONE: &str = "none";
const LEARNED: char = '*';

/// The layers for an address, unless they are the default.
pub fn write(layers: &Layers) -> Option<String> {
    (*layers != Layers::default()).then(|| code(layers))
}

/// The layers as an address writes them.
pub fn code(layers: &Layers) -> String {
    if layers.all().is_empty() {
        return NONE.to_owned();
    }
    let separator = if layers.differ() { ";" } else { "," };
    layers.all().iter().map(layer_code).collect::<Vec<_>>().join(separator)
}

fn layer_code(layer: &Layer) -> String {
    let mut text = layer.width.to_string();
    if let Some(function) = &layer.own {
        text.push('.');
        text.push_str(&codec::encode(function));
    }
    if layer.parameters == Parameters::Learned {
        text.push(LEARNED);
    }
    text
}

/// Reads layers, and whether all of the text could be used as it stands. A width that is no number makes no layer, and a
/// function that is none is that of the page.
pub fn read(text: &str) -> (Layers, bool) {
    if text == NONE {
        return (Layers::new(Vec::new()), true);
    }
    let separators: &[char] = if text.contains(['.', ';']) { &[';'] } else { &[','] };
    let read: Vec<Option<(Layer, bool)>> = text.split(separators).map(read_layer).collect();
    let is_whole = read.len() <= MOST_LAYERS && read.iter().all(|it| matches!(it, Some((_, true))));
    let layers: Vec<Layer> = read.into_iter().flatten().map(|it| it.0).collect();
    if layers.is_empty() {
        return (Layers::default(), false);
    }
    (Layers::new(layers), is_whole)
}

fn read_layer(text: &str) -> Option<(Layer, bool)> {
    let (text, parameters) = match text.strip_suffix(LEARNED) {
        Some(rest) => (rest, Parameters::Learned),
        None => (text, Parameters::Fixed),
    };
    let (width, function) = text.split_once('.').map_or((text, None), |it| (it.0, Some(it.1)));
    let given: usize = width.parse().ok()?;
    let (own, is_read) = function.map_or((None, true), codec::decode);
    let layer = Layer { own, parameters, ..Layer::plain(given) };
    Some((layer, is_read && clamped(given) == given))
}
