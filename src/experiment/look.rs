//! What a pass of samples through a network shows.

use crate::nn::evaluate::{BATCH, sweep_with_slopes};
use crate::nn::network::Network;
use crate::nn::samples::Samples;
use crate::nn::workspace::Workspace;

/// What a pass of samples through a network shows. A slope counts as one if it is not exactly 0 in f32.
pub struct Look {
    /// The first output for each sample.
    pub outputs: Vec<f32>,
    /// For each sample whether a gradient gets from the output to the input: no layer has slope 0 in each of its units.
    pub has_gradient: Vec<bool>,
    /// Hidden units without a slope for any sample.
    pub dead_units: usize,
}

impl Look {
    /// Runs `network` over all samples.
    pub fn at(network: &Network, samples: &Samples, workspace: &mut Workspace) -> Self {
        let mut outputs = Vec::with_capacity(samples.len());
        let mut has_gradient = Vec::with_capacity(samples.len());
        let mut is_alive: Vec<Vec<bool>> =
            network.hidden().iter().map(|it| vec![false; it.fan_out]).collect();
        sweep_with_slopes(network, samples, workspace, |batch| {
            let mut gets_through = vec![true; batch.n()];
            for (is_alive, trace) in is_alive.iter_mut().zip(&batch.traces) {
                let mut has_slope = vec![false; batch.n()];
                for (unit, is_alive) in is_alive.iter_mut().enumerate() {
                    for (has, &slope) in has_slope.iter_mut().zip(trace.slope.unit(unit)) {
                        *has |= slope != 0.0;
                        *is_alive |= slope != 0.0;
                    }
                }
                gets_through.iter_mut().zip(has_slope).for_each(|(it, has)| *it &= has);
            }
            has_gradient.append(&mut gets_through);
            let logits = batch.traces.last().expect("a network has an output layer");
            outputs.extend_from_slice(&logits.pre_activation.unit(0)[..batch.n()]);
        });
        let dead_units = is_alive.iter().flatten().filter(|it| !**it).count();
        Self { outputs, has_gradient, dead_units }
    }

    /// Room for a pass through networks of the shape of this one.
    pub fn workspace(network: &Network) -> Workspace {
        Workspace::new(network, BATCH)
    }
}
