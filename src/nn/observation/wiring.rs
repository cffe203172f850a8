//! Weights and biases, for drawing.

use serde::{Deserialize, Serialize};

use super::shown::shown_units;
use crate::nn::network::{Layer, Network};

/// The links between the first units of neighbouring layers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wiring {
    /// One per layer, the output layer included.
    pub layers: Vec<LayerWiring>,
}

/// The links into the first units of a layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerWiring {
    /// How many inputs and units the layer has, and how many of them are shown.
    pub inputs: u32,
    pub units: u32,
    pub shown_inputs: u32,
    pub shown_units: u32,
    /// `[shown unit][shown input]`, flat.
    pub weights: Vec<f32>,
    /// `[shown unit]`.
    pub biases: Vec<f32>,
}

impl Wiring {
    /// The links between units that are drawn.
    pub fn of(network: &Network) -> Self {
        let shown = shown_units(network);
        let layers = network.layers.iter().zip(shown.windows(2));
        Self { layers: layers.map(|(layer, shown)| LayerWiring::of(layer, shown[0], shown[1])).collect() }
    }
}

impl LayerWiring {
    fn of(layer: &Layer, shown_inputs: usize, shown_units: usize) -> Self {
        let rows = layer.weights.chunks_exact(layer.fan_in).take(shown_units);
        Self {
            inputs: layer.fan_in as u32,
            units: layer.fan_out as u32,
            shown_inputs: shown_inputs as u32,
            shown_units: shown_units as u32,
            weights: rows.flat_map(|row| &row[..shown_inputs]).copied().collect(),
            biases: layer.biases[..shown_units].to_vec(),
        }
    }
}
