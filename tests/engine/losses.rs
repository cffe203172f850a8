//! Losses, answers and scores.

use activation_lab::nn::evaluate::{score, sweep};
use activation_lab::nn::network::Network;
use activation_lab::nn::output::Output;
use activation_lab::nn::rng::{Rng, Stream};
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::workspace::Workspace;

use crate::common::{OUTPUTS, function, recipe, samples};
use crate::reference::Reference;

fn network(output: Output, samples: &Samples) -> Network {
    let outputs = output.units(&samples.targets).unwrap();
    let recipe = recipe(&function("silu"), &[8, 8], output);
    Network::new(samples.inputs, outputs, &recipe, &mut Rng::new(1, Stream::Weights))
}

/// A network whose logits are its inputs.
fn bare(logits: &[&[f32]], output: Output, targets: Targets) -> (Network, Samples) {
    let samples = Samples { inputs: logits.len(), features: logits.concat(), targets };
    let units = output.units(&samples.targets).unwrap();
    let recipe = recipe(&function("silu"), &[], output);
    let mut network = Network::new(units, units, &recipe, &mut Rng::new(1, Stream::Weights));
    network.layers[0].biases.fill(0.0);
    network.layers[0].weights.fill(0.0);
    (0..units).for_each(|it| network.layers[0].weights[it * units + it] = 1.0);
    (network, samples)
}

fn classes(labels: &[u8], classes: usize) -> Targets {
    Targets::Classes { labels: labels.to_vec(), classes }
}

#[test]
fn a_score_is_the_mean_over_all_samples_however_many_batches_they_fill() {
    for output in OUTPUTS {
        let samples = samples(700, 3, output);
        let network = network(output, &samples);
        let reference = Reference::new(&network, output);
        let score = score(&network, output, &samples, &mut Workspace::new(&network, 256));
        let mean = reference.objective(&samples);
        assert!((score.loss - mean).abs() < 1e-6, "{output:?}: {} instead of {mean}", score.loss);
        let quality = match &samples.targets {
            Targets::Classes { labels, .. } => {
                let hit = |&(sample, &label): &(usize, &u8)| {
                    let z = reference.logits(&samples, sample);
                    let best = (1..z.len()).fold(0, |best, it| if z[it] > z[best] { it } else { best });
                    usize::from(label) == if z.len() == 1 { usize::from(z[0] > 0.0) } else { best }
                };
                labels.iter().enumerate().filter(hit).count() as f64 / 700.0
            }
            Targets::Values(values) => {
                let mean = values.iter().map(|&it| f64::from(it)).sum::<f64>() / 700.0;
                let spread = values.iter().map(|&it| (f64::from(it) - mean).powi(2)).sum::<f64>();
                1.0 - score.loss * 700.0 / spread
            }
        };
        assert!((score.quality - quality).abs() < 1e-6, "{output:?}: {} instead of {quality}", score.quality);
    }
}

#[test]
fn far_out_logits_have_exact_losses() {
    let far = [200.0_f32, -200.0, 200.0, -200.0];
    let (network, samples) = bare(&[&far], Output::Sigmoid, classes(&[1, 0, 0, 1], 2));
    let loss = score(&network, Output::Sigmoid, &samples, &mut Workspace::new(&network, 256)).loss;
    assert_eq!(loss, 100.0);
    let (network, samples) =
        bare(&[&far, &[-100.0; 4], &[0.0; 4]], Output::Softmax, classes(&[0, 2, 1, 0], 3));
    let loss = score(&network, Output::Softmax, &samples, &mut Workspace::new(&network, 256)).loss;
    assert_eq!(loss, (0.0 + 0.0 + 300.0 + 200.0) / 4.0);
}

#[test]
fn a_small_loss_keeps_its_digits() {
    let (network, samples) = bare(&[&[30.0], &[0.0], &[0.0]], Output::Softmax, classes(&[0], 3));
    let loss = score(&network, Output::Softmax, &samples, &mut Workspace::new(&network, 256)).loss;
    let exact = (2.0 * (-30.0_f64).exp()).ln_1p();
    assert!((loss / exact - 1.0).abs() < 1e-6, "{loss} instead of {exact}");
    let (network, samples) = bare(&[&[30.0]], Output::Sigmoid, classes(&[1], 2));
    let loss = score(&network, Output::Sigmoid, &samples, &mut Workspace::new(&network, 256)).loss;
    assert!((loss / (-30.0_f64).exp() - 1.0).abs() < 1e-6, "{loss}");
}

#[test]
fn answers_are_values_or_probabilities() {
    for output in OUTPUTS {
        let samples = samples(50, 3, output);
        let network = network(output, &samples);
        let reference = Reference::new(&network, output);
        let mut at = 0;
        sweep(&network, &samples, &mut Workspace::new(&network, 256), |batch| {
            output.answers(batch);
            let answers = &batch.traces.last().unwrap().activation;
            for sample in 0..batch.n() {
                let z = reference.logits(&samples, at + sample);
                let total: f64 = z.iter().map(|it| it.exp()).sum();
                for (unit, z) in z.iter().enumerate() {
                    let expected = match output {
                        Output::Linear => *z,
                        Output::Softmax => z.exp() / total,
                        _ => 1.0 / (1.0 + (-z).exp()),
                    };
                    assert!((f64::from(answers.unit(unit)[sample]) - expected).abs() < 1e-6, "{output:?}");
                }
            }
            at += batch.n();
        });
        assert_eq!(at, 50);
    }
}

#[test]
fn a_linear_output_takes_a_sample_for_the_nearest_class() {
    let (network, samples) =
        bare(&[&[-7.0, 0.4, 0.6, 1.4, 1.6, 9.0]], Output::Linear, classes(&[0, 0, 1, 1, 2, 2], 3));
    let quality = score(&network, Output::Linear, &samples, &mut Workspace::new(&network, 256)).quality;
    assert_eq!(quality, 1.0);
}

#[test]
fn an_output_fits_some_targets_only() {
    let (two, three, values) = (classes(&[0, 1], 2), classes(&[0], 3), Targets::Values(vec![1.0]));
    let fits = |output: Output| [&two, &three, &values].map(|it| output.units(it));
    assert_eq!(fits(Output::Linear), [Some(1); 3]);
    assert_eq!(fits(Output::Sigmoid), [Some(1), None, None]);
    assert_eq!(fits(Output::SigmoidSquaredError), [Some(1), None, None]);
    assert_eq!(fits(Output::Softmax), [Some(2), Some(3), None]);
    assert_eq!(fits(Output::LogSigmoidNll), [Some(2), Some(3), None]);
}
