//! Looking at one unit over all training samples.

use super::autopsy::Autopsy;
use super::flat::Flats;
use super::view::UnitId;
use crate::activation::saturation::Side;
use crate::nn::evaluate::sweep;
use crate::nn::network::Network;
use crate::nn::samples::Samples;
use crate::nn::workspace::Workspace;

/// The most samples that are shown one by one.
pub const SHOWN: usize = 2000;

/// The indices of the samples that are shown of `n`: all, or [`SHOWN`] at even distances.
pub fn shown_samples(n: usize) -> impl ExactSizeIterator<Item = usize> {
    let shown = n.min(SHOWN);
    (0..shown).map(move |it| it * n / shown)
}

/// Where the samples of a unit lie; `flats` belong to its activation, and the output layer has none. How it died is
/// another question.
pub fn dissect(
    network: &Network,
    unit: UnitId,
    flats: Option<&Flats>,
    samples: &Samples,
    workspace: &mut Workspace,
) -> Autopsy {
    let (mut numbers, mut zeros) = (Vec::with_capacity(samples.len()), 0);
    sweep(network, samples, workspace, |batch| {
        let trace = &batch.traces[unit.layer];
        numbers.extend_from_slice(&trace.pre_activation.unit(unit.unit)[..batch.n()]);
        if flats.is_some() {
            zeros += trace.activation.unit(unit.unit)[..batch.n()].iter().filter(|it| **it == 0.0).count();
        }
    });
    let parts = flats.map_or(&[][..], |it| &it.parts);
    let n = numbers.len().max(1) as f64;
    let share = |is_in: fn(Side) -> bool| {
        let parts = parts.iter().filter(|it| is_in(it.side));
        f64::from(parts.map(|it| it.count(&numbers)).sum::<u32>()) / n
    };
    let layer = &network.layers[unit.layer];
    Autopsy {
        unit,
        left_saturated: share(|side| side == Side::Left),
        right_saturated: share(|side| side == Side::Right),
        flat_inside: share(|side| matches!(side, Side::Inner | Side::Everywhere)),
        exact_zeros: zeros as f64 / n,
        bias: layer.biases[unit.unit],
        weights: layer.weights[unit.unit * layer.fan_in..][..layer.fan_in].to_vec(),
        death: None,
        samples: shown_samples(numbers.len()).map(|it| it as u32).collect(),
        pre_activations: shown_samples(numbers.len()).map(|it| numbers[it]).collect(),
    }
}
