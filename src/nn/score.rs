//! How good a network is on a set of samples.

use crate::activation::Args;
use crate::activation::batch::Kernel;

use super::answer::exponentials;
use super::grid::{LANES, Lanes};
use super::observation::score::Score;
use super::output::Output;
use super::samples::{Samples, Targets};
use super::workspace::{Ending, Trace, Workspace};

/// The running sums of a [`Score`].
#[derive(Clone, Copy, Debug)]
pub struct ScoreTally {
    output: Output,
    /// 0 for a regression.
    classes: usize,
    loss: f64,
    correct: usize,
    squared_error: f64,
    /// Mean of the targets so far, and the sum of squared distances from it.
    mean: f64,
    spread: f64,
    n: usize,
}

impl ScoreTally {
    /// Nothing so far; `samples` say whether it is a classification.
    pub fn new(output: Output, samples: &Samples) -> Self {
        let classes = match samples.targets {
            Targets::Classes { classes, .. } => classes,
            Targets::Values(_) => 0,
        };
        Self { output, classes, loss: 0.0, correct: 0, squared_error: 0.0, mean: 0.0, spread: 0.0, n: 0 }
    }

    /// Adds a batch after its forward pass. Overwrites what the output layer holds besides its logits.
    pub fn add(&mut self, batch: &mut Workspace) {
        self.loss += self.output.loss(batch);
        if self.classes > 0 {
            let hits = |&(sample, &target): &(usize, &f32)| {
                self.output.predicted(batch, sample, self.classes) == target as usize
            };
            self.correct += batch.target()[..batch.n()].iter().enumerate().filter(hits).count();
            self.n += batch.n();
            return;
        }
        let logits = batch.traces.last().expect("a network has an output layer").pre_activation.unit(0);
        for (&t, &z) in batch.target().iter().zip(logits).take(batch.n()) {
            let (t, error) = (f64::from(t), f64::from(z) - f64::from(t));
            self.n += 1;
            self.squared_error += error * error;
            let away = t - self.mean;
            self.mean += away / self.n as f64;
            self.spread += away * (t - self.mean);
        }
    }

    /// Zeros for no samples. R² of targets that are all equal is 1 for a perfect answer and 0 for any other.
    pub fn finish(self) -> Score {
        let n = self.n.max(1) as f64;
        let quality = match self.classes {
            0 if self.n == 0 => 0.0,
            0 if self.spread == 0.0 => f64::from(self.squared_error == 0.0),
            0 => 1.0 - self.squared_error / self.spread,
            _ => self.correct as f64 / n,
        };
        Score { loss: self.loss / n, quality }
    }
}

impl Output {
    /// The sum of the losses of the batch's samples, after a forward pass. Overwrites what the output layer holds besides
    /// its logits.
    pub fn loss(self, batch: &mut Workspace) -> f64 {
        let ending = batch.ending();
        let n = ending.n;
        let terms = match self {
            Self::Linear => squared_error(ending),
            Self::Sigmoid => binary_cross_entropy(ending),
            Self::Softmax => cross_entropy(ending),
            Self::LogSigmoidNll => unnormalised_likelihood(ending),
            Self::SigmoidSquaredError => squashed_error(ending),
        };
        terms.as_flattened()[..n].iter().map(|&it| f64::from(it)).sum()
    }
}

/// (z - t)².
fn squared_error(Ending { target, sums, output, .. }: Ending<'_>) -> &[Lanes] {
    squared_distances(output.pre_activation.live(), target, sums.row_mut(0))
}

/// (sigmoid(z) - t)².
fn squashed_error(Ending { target, sums, output, .. }: Ending<'_>) -> &[Lanes] {
    let Trace { pre_activation, activation, .. } = output;
    let answer = activation.live_mut();
    Kernel::Sigmoid.run(
        pre_activation.live().as_flattened(),
        answer.as_flattened_mut(),
        None,
        &Args::default(),
    );
    squared_distances(answer, target, sums.row_mut(0))
}

fn squared_distances<'a>(from: &[Lanes], to: &[Lanes], out: &'a mut [Lanes]) -> &'a [Lanes] {
    let pairs = from.as_flattened().iter().zip(to.as_flattened());
    for (out, (from, to)) in out.as_flattened_mut().iter_mut().zip(pairs) {
        *out = (from - to) * (from - to);
    }
    out
}

/// -log sigmoid(±z) with + for class 1.
fn binary_cross_entropy(Ending { target, sums, output, .. }: Ending<'_>) -> &[Lanes] {
    let Trace { pre_activation, activation, .. } = output;
    let margin = activation.live_mut().as_flattened_mut();
    for ((margin, z), t) in
        margin.iter_mut().zip(pre_activation.live().as_flattened()).zip(target.as_flattened())
    {
        *margin = (2.0 * t - 1.0) * z;
    }
    let terms = sums.row_mut(0);
    Kernel::LogSigmoid.run(margin, terms.as_flattened_mut(), None, &Args::default());
    terms.as_flattened_mut().iter_mut().for_each(|it| *it = -*it);
    terms
}

/// -log sigmoid(z) of the true class.
fn unnormalised_likelihood(Ending { target, sums, output, .. }: Ending<'_>) -> &[Lanes] {
    let Trace { pre_activation, activation, .. } = output;
    let logits = pre_activation.live().as_flattened();
    let likelihoods = activation.live_mut();
    Kernel::LogSigmoid.run(logits, likelihoods.as_flattened_mut(), None, &Args::default());
    let terms = sums.row_mut(0);
    of_true_class(likelihoods, target, terms);
    terms.as_flattened_mut().iter_mut().for_each(|it| *it = -*it);
    terms
}

/// log Σ e^z - z of the true class, as (largest z - z) + log(1 + the sum without the largest).
fn cross_entropy(mut ending: Ending<'_>) -> &[Lanes] {
    exponentials(&mut ending);
    let Ending { target, sums, output, .. } = ending;
    let (terms, rest) = sums.halves_mut(1);
    // What equals the largest counts 1 each, and one of these is left out: the rest keeps its digits.
    rest.fill([-1.0; LANES]);
    let mut add = |keep: fn(f32) -> f32| {
        for exps in output.activation.live().chunks_exact(target.len()) {
            for (rest, e) in rest.iter_mut().zip(exps) {
                *rest = std::array::from_fn(|i| rest[i] + keep(e[i]));
            }
        }
    };
    add(|e| if e >= 1.0 { 1.0 } else { 0.0 });
    add(|e| if e >= 1.0 { 0.0 } else { e });
    let below = output.slope.live_mut();
    for (below, logits) in
        below.chunks_exact_mut(target.len()).zip(output.pre_activation.live().chunks_exact(target.len()))
    {
        for ((below, z), largest) in below.iter_mut().zip(logits).zip(&*terms) {
            *below = std::array::from_fn(|i| largest[i] - z[i]);
        }
    }
    of_true_class(below, target, terms);
    for (term, rest) in terms.as_flattened_mut().iter_mut().zip(rest.as_flattened()) {
        *term = (f64::from(*term) + libm::log1p(f64::from(*rest))) as f32;
    }
    terms
}

/// Of `[class][sample]` the number of each sample's own class.
fn of_true_class(numbers: &[Lanes], target: &[Lanes], out: &mut [Lanes]) {
    for (class, numbers) in numbers.chunks_exact(target.len()).enumerate() {
        let class = class as f32;
        for ((out, number), t) in out.iter_mut().zip(numbers).zip(target) {
            *out = std::array::from_fn(|i| if t[i] == class { number[i] } else { out[i] });
        }
    }
}
