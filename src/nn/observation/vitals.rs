//! Whether a unit lives, and how near it is to the other state.

use super::flat::{Flats, Part};
use super::view::UnitId;
use crate::nn::evaluate::{BATCH, sweep};
use crate::nn::trainer::Trainer;
use crate::nn::workspace::Workspace;

/// What is known of a unit at one moment.
pub(super) struct Vitals {
    pub bias: f32,
    /// ‖incoming weights‖.
    pub weight_norm: f32,
    /// The pre-activation nearest to a slope, or deepest among slopes.
    pub nearest: f32,
}

/// Looks for a training sample at which a unit has a slope, first where one was found last time.
pub(super) struct Witness {
    unit: UnitId,
    batch: usize,
}

impl Witness {
    pub fn new(unit: UnitId) -> Self {
        Self { unit, batch: 0 }
    }

    pub fn sees_slope(&mut self, run: &Trainer, workspace: &mut Workspace) -> bool {
        let samples = &run.data().train;
        let batches = samples.len().div_ceil(BATCH);
        let found = (0..batches).map(|it| (self.batch + it) % batches).find(|it| {
            workspace.load(samples, it * BATCH..samples.len().min((it + 1) * BATCH));
            run.network().forward_with_slopes(workspace);
            let slopes = workspace.traces[self.unit.layer].slope.unit(self.unit.unit);
            slopes[..workspace.n()].iter().any(|&it| it != 0.0)
        });
        self.batch = found.unwrap_or(self.batch);
        found.is_some()
    }
}

pub(super) fn vitals(run: &Trainer, unit: UnitId, workspace: &mut Workspace) -> Vitals {
    let layer = &run.network().layers[unit.layer];
    let weights = &layer.weights[unit.unit * layer.fan_in..][..layer.fan_in];
    // Smaller slopes are 0 in f32.
    let flats = layer.activation.as_ref().map(|it| Flats::new(it, f32::MIN_POSITIVE.into()));
    let parts = flats.as_ref().map_or(&[][..], |it| &it.parts);
    let (mut nearest, mut best) = (f32::NAN, f32::NEG_INFINITY);
    sweep(run.network(), &run.data().train, workspace, |batch| {
        for &it in &batch.traces[unit.layer].pre_activation.unit(unit.unit)[..batch.n()] {
            let depth = depth_among_slopes(parts, it);
            if depth > best {
                (nearest, best) = (it, depth);
            }
        }
    });
    let squares: f64 = weights.iter().map(|&it| f64::from(it) * f64::from(it)).sum();
    Vitals { bias: layer.biases[unit.unit], weight_norm: squares.sqrt() as f32, nearest }
}

/// How far `x` is from the nearest part without a slope; negative inside one, by how far it is from its nearest end. Where there is
/// no such part, the number nearest to 0 is deepest.
fn depth_among_slopes(parts: &[Part], x: f32) -> f32 {
    let to_end = |it: &Part| {
        let finite = |end: f32| if end.is_finite() { (x - end).abs() } else { f32::INFINITY };
        finite(it.low).min(finite(it.high))
    };
    if let Some(inside) = parts.iter().find(|it| it.contains(x)) {
        return -to_end(inside);
    }
    let nearest = parts.iter().map(to_end).fold(f32::INFINITY, f32::min);
    if nearest.is_finite() { nearest } else { -x.abs() }
}
