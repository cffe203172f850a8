//! What the network says of every place in the window.

use crate::activation::Args;
use crate::activation::batch::sigmoidal::sigmoid;

use super::data::Points;
use super::evaluate::sweep;
use super::network::Network;
use super::workspace::Workspace;

/// Cells per side of the window.
pub const SIDE: usize = 100;

/// The centres of the cells, row by row from the top, where y is largest; each row from left to right.
#[derive(Clone, Debug)]
pub struct Surface {
    centres: Points,
}

impl Surface {
    /// The grid over [-`half_width`, `half_width`]².
    pub fn new(half_width: f64) -> Self {
        let centre = |cell: usize| (half_width * ((2 * cell + 1) as f64 / SIDE as f64 - 1.0)) as f32;
        let cells = || (0..SIDE * SIDE).map(|index| (index / SIDE, index % SIDE));
        let centres = Points {
            x: cells().map(|(_, column)| centre(column)).collect(),
            y: cells().map(|(row, _)| -centre(row)).collect(),
            label: vec![0.0; SIDE * SIDE],
        };
        Self { centres }
    }

    /// P(label = 1) in every cell, times 255 and rounded; 0 where it is not a number.
    pub fn probabilities(&self, network: &Network, workspace: &mut Workspace) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.centres.len());
        sweep(network, &self.centres, workspace, |batch| {
            let n = batch.n();
            let output = batch.traces.last_mut().expect("a network has an output layer");
            sigmoid(
                output.pre_activation.live().as_flattened(),
                output.activation.live_mut().as_flattened_mut(),
                output.slope.live_mut().as_flattened_mut(),
                &Args::default(),
            );
            bytes.extend(output.activation.unit(0)[..n].iter().map(|it| (it * 255.0 + 0.5) as u8));
        });
        bytes
    }
}
