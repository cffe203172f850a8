//! W6: the answers of a network all over the plane.

use activation_lab::nn::evaluate::{BATCH, sweep};
use activation_lab::nn::network::Network;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::workspace::Workspace;

use crate::work::Work;

/// Places per side.
const SIDE: usize = 100;
/// The plane reaches this far to all sides.
const REACH: f32 = 2.0;

/// W2's network over a square of 100 by 100 places.
pub struct Surface {
    network: Network,
    places: Samples,
    workspace: Workspace,
    answers: Vec<f32>,
}

impl Surface {
    pub fn new() -> Self {
        let network = Work::Deep.trainer().network().clone();
        let at = |place: usize| REACH * ((2 * place + 1) as f32 / SIDE as f32 - 1.0);
        let across = (0..SIDE * SIDE).map(|it| at(it % SIDE));
        let up = (0..SIDE * SIDE).map(|it| at(it / SIDE));
        let n = SIDE * SIDE;
        Self {
            workspace: Workspace::new(&network, BATCH),
            network,
            places: Samples {
                inputs: 2,
                features: across.chain(up).collect(),
                targets: Targets::Values(vec![0.0; n]),
            },
            answers: Vec::with_capacity(n),
        }
    }

    /// Works out the answers anew.
    pub fn run(&mut self) -> &[f32] {
        let Self { network, places, workspace, answers } = self;
        answers.clear();
        sweep(network, places, workspace, |batch| {
            let n = batch.n();
            let last = batch.traces.last().expect("a network has an output layer");
            answers.extend_from_slice(&last.pre_activation.unit(0)[..n]);
        });
        answers
    }

    pub fn network(&self) -> &Network {
        &self.network
    }

    pub fn places(&self) -> &Samples {
        &self.places
    }
}

impl Default for Surface {
    fn default() -> Self {
        Self::new()
    }
}
