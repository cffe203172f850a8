//! Networks that differ by their seed only.

use serde::{Deserialize, Serialize};

use crate::activation::Function;
use crate::nn::initialisation::Initialisation;

/// Square networks: as many inputs as units in every layer, no output layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DepthSetup<F = Function> {
    pub function: F,
    pub initialisation: Initialisation,
    /// Every weight is multiplied by it after it is drawn.
    pub gain: f64,
    /// Units per layer.
    pub width: usize,
    /// Layers.
    pub depth: usize,
    /// A pre-activation counts as saturated where |f'| is below this.
    pub epsilon: f64,
}

impl DepthSetup {
    /// σ_w² and σ_b² of a layer, counted from 0: the variances of its weights, times the width, and of its biases.
    pub fn variances(&self, layer: usize) -> [f64; 2] {
        let draw = self.initialisation.draw(self.width, self.width, self.gain_of(layer));
        let deviation = self.gain * draw.deviation;
        [deviation * deviation * self.width as f64, draw.bias_reach.map_or(0.0, |it| it * it / 3.0)]
    }

    /// The gain that the initialisation asks for: that of the activation in front, of which the first layer has none.
    pub(super) fn gain_of(&self, layer: usize) -> f64 {
        if layer == 0 { 1.0 } else { self.initialisation.gain_behind(&self.function) }
    }
}

impl<F> DepthSetup<F> {
    /// The same networks with another name of the function, or the failure.
    pub fn rename<G, E>(self, rename: impl FnOnce(F) -> Result<G, E>) -> Result<DepthSetup<G>, E> {
        let Self { function, initialisation, gain, width, depth, epsilon } = self;
        Ok(DepthSetup { function: rename(function)?, initialisation, gain, width, depth, epsilon })
    }
}
