//! He et al. 2015, figures 2 and 3: deep ReLU networks on digits.

use activation_lab::experiment::depth::training::{DeepResult, DeepRun, train};
use activation_lab::nn::initialisation::Initialisation;
use activation_lab::nn::optimiser::Optimiser;

use crate::support::{HE, XAVIER, function, near};

fn runs(initialisation: Initialisation, depth: usize, seeds: u32) -> Vec<DeepResult> {
    let run = |seed: u32| {
        train(&DeepRun { function: function("relu"), initialisation, depth, optimiser: Optimiser::Sgd, seed })
    };
    (1..=seeds).map(run).collect()
}

fn mean_accuracy(results: &[DeepResult]) -> f64 {
    results.iter().map(|it| it.accuracy).sum::<f64>() / results.len() as f64
}

#[test]
fn at_22_layers_he_learns_and_xavier_hardly_does() {
    let (he, xavier) = (runs(HE, 22, 3), runs(XAVIER, 22, 3));
    println!("{:?} {:?}", he.iter().map(|it| it.accuracy).collect::<Vec<_>>(), xavier.iter().map(|it| it.accuracy).collect::<Vec<_>>());
    near(mean_accuracy(&he), 0.709, 0.15, "He");
    near(mean_accuracy(&xavier), 0.106, 0.04, "Xavier");
}

#[test]
fn at_30_layers_xavier_stalls_at_chance() {
    for result in runs(XAVIER, 30, 3) {
        println!("{} {:?}", result.accuracy, result.losses);
        near(result.accuracy, 0.085, 0.03, "accuracy");
        near(result.losses[result.losses.len() - 1], 2.301, 0.003, "loss");
    }
}
