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

/// The first layer of which this update would make a weight or bias infinite. The gradient is finite.
pub fn overflow(network: &Network, gradient: &Gradient, learning_rate: f32) -> Option<usize> {
    let overflows = |parameters: &[f32], gradient: &[f32]| {
        !all_finite(parameters.iter().zip(gradient).map(|(&it, gradient)| it - learning_rate * gradient))
    };
    let mut layers = network.layers.iter().zip(&gradient.layers);
    layers.position(|(layer, gradient)| {
        overflows(&layer.weights, &gradient.weights) || overflows(&layer.biases, &gradient.biases)
    })
}

fn descend(parameters: &mut [f32], gradient: &[f32], learning_rate: f32) {
    for (parameter, gradient) in parameters.iter_mut().zip(gradient) {
        *parameter -= learning_rate * gradient;
    }
}
