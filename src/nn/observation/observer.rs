//! One look at a whole network.

use super::answers::Answers;
use super::census::Census;
use super::flat::Flats;
use super::layer::{DeadUnit, LayerView};
use super::score::{Confusion, Score};
use crate::nn::data::dataset::Dataset;
use crate::nn::evaluate::{sweep, sweep_with_slopes};
use crate::nn::network::Network;
use crate::nn::output::Output;
use crate::nn::samples::Samples;
use crate::nn::score::ScoreTally;
use crate::nn::workspace::Workspace;

/// Counts over whole sets of samples, with what is known of the activations.
#[derive(Clone, Debug)]
pub struct Observer {
    output: Output,
    answers: Answers,
    /// One per hidden layer.
    flats: Vec<Flats>,
}

impl Observer {
    /// `epsilon` bounds |f'| where a unit is saturated.
    pub fn new(network: &Network, dataset: &Dataset, output: Output, epsilon: f64) -> Self {
        let mut flats: Vec<Flats> = Vec::new();
        for function in network.hidden().iter().filter_map(|it| it.activation.as_ref()) {
            // To find the flat parts takes long, and most layers have the function of the one before.
            let known = flats.last().filter(|it| it.is_of(function)).cloned();
            flats.push(known.unwrap_or_else(|| Flats::new(function, epsilon)));
        }
        Self { output, answers: Answers::new(output, &dataset.train.targets), flats }
    }

    pub fn answers(&self) -> Answers {
        self.answers
    }

    /// What is known of the activation of a hidden layer.
    pub fn flats(&self, layer: usize) -> &Flats {
        &self.flats[layer]
    }

    /// The score over the training samples, and each hidden layer over them, from input to output. `since` says which units were
    /// dead when last looked at and since which step; the others that are dead are so since `step`.
    pub fn training(
        &mut self,
        network: &Network,
        samples: &Samples,
        workspace: &mut Workspace,
        since: &[Vec<Option<u32>>],
        step: u32,
    ) -> (Score, Vec<LayerView>) {
        let activations = network.hidden().iter().filter_map(|it| it.activation.as_ref());
        self.flats.iter_mut().zip(activations).for_each(|(flats, function)| flats.follow(function));
        let units = network.hidden().iter().map(|it| it.fan_out);
        let mut layers: Vec<Census> =
            self.flats.iter().zip(units).map(|it| Census::new(it.0, it.1)).collect();
        let mut tally = ScoreTally::new(self.output, samples);
        sweep_with_slopes(network, samples, workspace, |batch| {
            let n = batch.n();
            for ((census, flats), trace) in layers.iter_mut().zip(&self.flats).zip(&batch.traces) {
                for unit in 0..census.units() {
                    let grids = [&trace.pre_activation, &trace.activation, &trace.slope];
                    census.add(flats, unit, grids.map(|it| &it.unit(unit)[..n]));
                }
            }
            tally.add(batch);
        });
        let views = layers.iter().zip(network.hidden()).zip(since).map(|((census, layer), since)| {
            let function = layer.activation.as_ref().expect("a hidden layer has an activation");
            census.finish(dead(census, since, step), function.parameters())
        });
        (tally.finish(), views.collect())
    }

    /// The score over the test samples and, of a classification, what was taken for what.
    pub fn test(
        &self,
        network: &Network,
        samples: &Samples,
        workspace: &mut Workspace,
    ) -> (Score, Option<Confusion>) {
        let classes = self.answers.classes();
        let mut counts = vec![0; classes * classes];
        let mut tally = ScoreTally::new(self.output, samples);
        sweep(network, samples, workspace, |batch| {
            if classes > 0 {
                for (sample, &target) in batch.target()[..batch.n()].iter().enumerate() {
                    counts[target as usize * classes + self.answers.class(batch, sample)] += 1;
                }
            }
            tally.add(batch);
        });
        (tally.finish(), (classes > 0).then_some(Confusion { classes, counts }))
    }
}

fn dead(census: &Census, since: &[Option<u32>], step: u32) -> Vec<DeadUnit> {
    let units = census.alive().iter().zip(since).enumerate();
    let dead = units.filter(|(_, (alive, _))| !**alive);
    dead.map(|(unit, (_, since))| DeadUnit { unit, since_step: since.unwrap_or(step) }).collect()
}
