//! What each sample sends back to the neuron.

use super::crowd::Crowd;
use super::neuron::Neuron;
use crate::activation::Function;
use crate::experiment::revival::{Revival, revival};

/// Weight and bias of the logit behind the neuron: they stay as they are.
pub const READOUT: (f32, f32) = (2.0, -1.0);

/// What one sample sends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pull {
    /// w·x + b.
    pub pre_activation: f32,
    /// f' there.
    pub slope: f32,
    /// The derivative of this sample's loss by the pre-activation: what training goes down.
    pub gradient: f32,
}

/// All samples and the neuron.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// One per sample.
    pub pulls: Vec<Pull>,
    /// The mean loss.
    pub loss: f64,
    /// The share of samples on the right side of probability one half.
    pub accuracy: f64,
    /// The derivative of the mean loss by the two weights and by the bias.
    pub gradient: [f32; 3],
}

impl Scene {
    /// Samples at which the neuron has a slope.
    pub fn n_sloped(&self) -> usize {
        self.pulls.iter().filter(|it| it.slope != 0.0).count()
    }

    /// Whether no sample has a slope: nothing can be learnt.
    pub fn is_dead(&self) -> bool {
        self.n_sloped() == 0
    }

    /// ‖gradient‖.
    pub fn gradient_norm(&self) -> f64 {
        libm::sqrt(self.gradient.iter().map(|it| f64::from(*it) * f64::from(*it)).sum())
    }

    /// The smallest change of the bias that gives some sample a slope, of a neuron that is dead.
    pub fn revival(&self, function: &Function) -> Option<Revival> {
        let numbers: Vec<f32> = self.pulls.iter().map(|it| it.pre_activation).collect();
        if self.is_dead() { revival(function, &numbers) } else { None }
    }
}

/// What the samples send to `neuron` with this activation, computed in f32 as the trainer does.
///
/// ```
/// use activation_lab::activation::{Function, rows};
/// use activation_lab::experiment::lone_neuron::crowd::Gathering;
/// use activation_lab::experiment::lone_neuron::neuron::Neuron;
/// use activation_lab::experiment::lone_neuron::pull::look;
///
/// let crowd = Gathering::Clouds.crowd(1);
/// let far = Neuron::polar(45.0, 1.0, -6.0);
/// let relu = Function::new(rows::by_id("relu").expect("a row"));
/// assert!(look(&relu, far, &crowd).is_dead());
/// let leaky = Function::new(rows::by_id("leaky_relu").expect("a row"));
/// assert_eq!(look(&leaky, far, &crowd).n_sloped(), 100);
/// ```
pub fn look(function: &Function, neuron: Neuron, crowd: &Crowd) -> Scene {
    let n = crowd.points.len();
    let numbers: Vec<f32> = crowd.points.iter().map(|it| neuron.pre_activation(*it)).collect();
    let (mut values, mut slopes) = (vec![0.0; n], vec![0.0; n]);
    function.batch(&numbers, &mut values, &mut slopes);
    let (weight, bias) = READOUT;
    let (mut loss, mut hits, mut sums) = (0.0, 0, [0.0_f64; 3]);
    let mut pulls = Vec::with_capacity(n);
    for (index, ([x, y], label)) in crowd.points.iter().zip(&crowd.labels).enumerate() {
        let logit = f64::from(weight * values[index] + bias);
        // The side of the true class: its probability is 1 / (1 + e^-margin).
        let sign = if *label == 1 { 1.0 } else { -1.0 };
        let margin = sign * logit;
        loss += (-margin).max(0.0) + libm::log1p(libm::exp(-margin.abs()));
        hits += usize::from(margin > 0.0);
        let wrong = 1.0 / (1.0 + libm::exp(margin));
        let gradient = (-sign * wrong * f64::from(weight)) as f32 * slopes[index];
        for (sum, by) in sums.iter_mut().zip([*x, *y, 1.0]) {
            *sum += f64::from(gradient) * f64::from(by);
        }
        pulls.push(Pull { pre_activation: numbers[index], slope: slopes[index], gradient });
    }
    let n = n.max(1) as f64;
    Scene { pulls, loss: loss / n, accuracy: hits as f64 / n, gradient: sums.map(|it| (it / n) as f32) }
}
