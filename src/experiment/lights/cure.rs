//! What can be done about dead units in the middle of a run.

use serde::{Deserialize, Serialize};

use crate::activation::Function;
use crate::experiment::revival::revival;
use crate::nn::evaluate::{BATCH, sweep_with_slopes};
use crate::nn::trainer::Trainer;
use crate::nn::workspace::Workspace;

/// A change of a run that has begun. The weights stay as they are, but for the biases of [`Cure::Nudge`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cure<F = Function> {
    /// Only the learning rate is another one.
    Rate(f32),
    /// All hidden layers have this activation.
    Swap(F),
    /// The bias of every dead unit moves by the least change that gives it a slope, and somewhat further.
    Nudge,
}

impl<F> Cure<F> {
    pub(super) fn rename<G, E>(self, mut rename: impl FnMut(F) -> Result<G, E>) -> Result<Cure<G>, E> {
        Ok(match self {
            Self::Rate(rate) => Cure::Rate(rate),
            Self::Swap(function) => Cure::Swap(rename(function)?),
            Self::Nudge => Cure::Nudge,
        })
    }
}

impl Cure {
    /// The run that goes on from `run` as cured. The optimiser has forgotten what went before where the activation changes.
    pub(super) fn apply(&self, mut run: Trainer) -> Trainer {
        match self {
            Self::Rate(rate) => {
                run.resume(*rate);
                run
            }
            Self::Swap(function) => swapped(&run, function),
            Self::Nudge => {
                nudge(&mut run);
                run
            }
        }
    }
}

/// A run with another activation at the weights of `run`.
fn swapped(run: &Trainer, function: &Function) -> Trainer {
    let mut recipe = run.recipe().clone();
    recipe.learning_rate = run.learning_rate();
    recipe.layers.iter_mut().for_each(|it| it.function = function.clone());
    let mut cured = Trainer::new(recipe, run.data().clone());
    for (index, layer) in run.network().layers.iter().enumerate() {
        for unit in 0..layer.fan_out {
            let weights = &layer.weights[unit * layer.fan_in..][..layer.fan_in];
            for (input, &weight) in weights.iter().enumerate() {
                cured.set_weight(index, unit, input, weight);
            }
            cured.set_bias(index, unit, layer.biases[unit]);
        }
    }
    cured
}

/// Moves the biases of dead units, layer by layer: what a layer sends changes what the next one needs.
fn nudge(run: &mut Trainer) {
    let mut workspace = Workspace::new(run.network(), BATCH);
    for index in 0..run.network().hidden().len() {
        let layer = &run.network().layers[index];
        let Some(function) = layer.activation.clone() else { continue };
        let (biases, units) = (layer.biases.clone(), layer.fan_out);
        let (mut numbers, mut alive) = (vec![Vec::new(); units], vec![false; units]);
        sweep_with_slopes(run.network(), &run.data().train, &mut workspace, |batch| {
            let trace = &batch.traces[index];
            for unit in 0..units {
                numbers[unit].extend_from_slice(&trace.pre_activation.unit(unit)[..batch.n()]);
                alive[unit] |= trace.slope.unit(unit)[..batch.n()].iter().any(|it| *it != 0.0);
            }
        });
        for unit in (0..units).filter(|it| !alive[*it]) {
            if let Some(found) = revival(&function, &numbers[unit]) {
                run.set_bias(index, unit, (f64::from(biases[unit]) + found.shift) as f32);
            }
        }
    }
}
