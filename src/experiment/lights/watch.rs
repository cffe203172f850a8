//! Which units are lit, looked at after every turn of a run.

use super::drive::Turn;
use super::film::{DEAD, FULL, Frame};
use super::story::UnitStory;
use crate::nn::evaluate::{BATCH, sweep_with_slopes};
use crate::nn::trainer::Trainer;
use crate::nn::workspace::Workspace;

/// What has been seen of each hidden unit so far, layer after layer.
pub(super) struct Watch {
    workspace: Workspace,
    /// Samples with a slope, in the pass that is going on.
    sloped: Vec<u32>,
    pub stories: Vec<UnitStory>,
}

impl Watch {
    pub fn new(run: &Trainer) -> Self {
        let layers = run.network().hidden().iter().enumerate();
        let stories: Vec<UnitStory> = layers
            .flat_map(|(layer, it)| (0..it.fan_out).map(move |unit| UnitStory::new(layer, unit)))
            .collect();
        Self { workspace: Workspace::new(run.network(), BATCH), sloped: vec![0; stories.len()], stories }
    }

    /// Looks at all units over the training samples after `step` steps.
    pub fn look(&mut self, run: &Trainer, step: u32, turn: Turn) -> Frame {
        let Self { workspace, sloped, stories } = self;
        let (network, samples) = (run.network(), &run.data().train);
        sloped.fill(0);
        sweep_with_slopes(network, samples, workspace, |batch| {
            let n = batch.n();
            let hidden = network.hidden().iter().zip(&batch.traces);
            let slopes = hidden.flat_map(|(layer, it)| (0..layer.fan_out).map(|unit| it.slope.unit(unit)));
            for (count, slopes) in sloped.iter_mut().zip(slopes) {
                *count += slopes[..n].iter().map(|it| u32::from(*it != 0.0)).sum::<u32>();
            }
        });
        for (story, count) in stories.iter_mut().zip(&*sloped) {
            story.note(*count == 0, step, turn);
        }
        Frame { step, lit: sloped.iter().map(|it| lit(*it, samples.len())).collect() }
    }
}

/// A share in 255 parts: only none is [`DEAD`], and only all is [`FULL`].
fn lit(count: u32, of: usize) -> u8 {
    match count as usize {
        0 => DEAD,
        all if all >= of => FULL,
        some => (some * usize::from(FULL) / of).clamp(1, usize::from(FULL) - 1) as u8,
    }
}
