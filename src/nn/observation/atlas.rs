//! Drawing the [`Maps`] of a network.

use super::answers::Answers;
use super::maps::Maps;
use super::places::Places;
use super::shown::shown_units;
use crate::nn::evaluate::sweep;
use crate::nn::network::Network;
use crate::nn::workspace::Workspace;

/// The memory of drawing maps.
#[derive(Clone, Debug, Default)]
pub struct Atlas {
    /// `[unit][place]`.
    activations: Vec<f32>,
}

impl Atlas {
    /// The maps of the units that are drawn, over these places. Of the output layer they show the answers.
    pub fn draw(
        &mut self,
        network: &Network,
        answers: Answers,
        places: &Places,
        workspace: &mut Workspace,
    ) -> Maps {
        let shown = shown_units(network);
        let (maps, n) = (shown.iter().sum::<usize>(), places.len());
        self.activations.resize(maps * n, 0.0);
        let mut from = 0;
        sweep(network, &places.samples, workspace, |batch| {
            answers.prepare(batch);
            let mut rows = self.activations.chunks_exact_mut(n);
            for (layer, &units) in shown.iter().enumerate() {
                for unit in 0..units {
                    let numbers = match layer.checked_sub(1) {
                        None => batch.input(unit),
                        Some(layer) => batch.traces[layer].activation.unit(unit),
                    };
                    let row = rows.next().expect("a row for each shown unit");
                    row[from..][..batch.n()].copy_from_slice(&numbers[..batch.n()]);
                }
            }
            from += batch.n();
        });
        let mut bytes = Vec::with_capacity(maps * n);
        let reach = self.activations.chunks_exact(n).map(|row| shade(row, &mut bytes)).collect();
        Maps {
            columns: places.columns as u32,
            rows: places.rows as u32,
            units: shown.iter().map(|&it| it as u32).collect(),
            bytes,
            reach,
        }
    }
}

/// Adds the bytes of one map; what is not finite has the byte of 0. Returns the largest finite magnitude.
fn shade(row: &[f32], bytes: &mut Vec<u8>) -> f32 {
    let finite = |it: f32| if it.is_finite() { it } else { 0.0 };
    let reach = row.iter().fold(0.0_f32, |reach, &it| reach.max(finite(it).abs()));
    let scale = if reach > 0.0 { 127.0 / reach } else { 0.0 };
    // A reach too small to be divided by is as good as 0.
    let scale = finite(scale);
    bytes.extend(row.iter().map(|&it| (128.5 + finite(it) * scale) as u8));
    reach
}
