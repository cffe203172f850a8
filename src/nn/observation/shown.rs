//! How much of a network is drawn.

use crate::nn::network::Network;

/// The most units of a layer that are drawn.
const PER_LAYER: usize = 16;
/// The most units of a network that are drawn, inputs included.
const IN_ALL: usize = 160;

/// How many units are drawn: of the inputs first, then of each layer, the output layer last. Where a network is so deep that all
/// layers together would be too many, each shows fewer, and at least one.
pub fn shown_units(network: &Network) -> Vec<usize> {
    let inputs = network.layers[0].fan_in;
    let widths: Vec<usize> =
        std::iter::once(inputs).chain(network.layers.iter().map(|it| it.fan_out)).collect();
    let limited = |most: usize| widths.iter().map(|&it| it.min(most)).collect::<Vec<_>>();
    let fitting = (1..=PER_LAYER).rev().map(limited).find(|it| it.iter().sum::<usize>() <= IN_ALL);
    fitting.unwrap_or_else(|| limited(1))
}
