//! Plain stochastic gradient descent.

use super::backward::Gradient;
use super::divergence::all_finite;
use super::network::Network;

/// parameter ← parameter - `learning_rate` · gradient.
pub fn update(network: &mut Network, gradient: &Gradient, learning_rate: f32) {
    for (layer, gradient) in network.layers.iter_mut().zip(&gradient.layers) {
        descend(&mut layer.weights, &gradient.weights, learning_rate);
        descend(&mut layer.biases, &gradient.biases, learning_rate);
    }
}

/// The first layer of which a weight or bias is not finite.
pub fn overflow(network: &Network) -> Option<usize> {
    network.layers.iter().position(|layer| !all_finite(&layer.weights) || !all_finite(&layer.biases))
}

fn descend(parameters: &mut [f32], gradient: &[f32], learning_rate: f32) {
    for (parameter, gradient) in parameters.iter_mut().zip(gradient) {
        *parameter -= learning_rate * gradient;
    }
}
