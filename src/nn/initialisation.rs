//! Initial weights.

use serde::{Deserialize, Serialize};

use crate::activation::Function;

use super::rng::Rng;

/// The distribution that the weights of a layer are drawn from: mean 0, variance by fan-in and fan-out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Initialisation {
    /// Variance 2 / fan_in: He et al. 2015, for ReLU.
    He(Distribution),
    /// Variance 2 / (fan_in + fan_out): Glorot and Bengio 2010, for tanh.
    Glorot(Distribution),
    /// Variance 1 / fan_in: LeCun et al. 1998.
    Lecun(Distribution),
    /// Weights and biases uniform within ±1/√fan_in: the default of PyTorch's linear layer.
    Torch,
    /// Variance gain² / fan_in with the gain of the activation in front: keeps the variance of pre-activations.
    VariancePreserving(Distribution),
    /// Uniform within ±0.5: the classic of browser playgrounds.
    Classic,
    Zeros,
    /// Variance gain² / fan_in.
    Gain {
        gain: f32,
        distribution: Distribution,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Distribution {
    Normal,
    Uniform,
}

/// The distributions of one layer's numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draw {
    distribution: Distribution,
    /// Standard deviation of a weight.
    pub deviation: f64,
    /// Biases are uniform within ± this; `None` where they all start at the recipe's number.
    pub bias_reach: Option<f64>,
}

impl Initialisation {
    /// How the numbers of a layer are drawn; `gain` is that of the activation in front, see [`Self::gain_behind`].
    pub fn draw(self, fan_in: usize, fan_out: usize, gain: f64) -> Draw {
        let (inputs, outputs) = (fan_in as f64, fan_out as f64);
        let (variance, distribution) = match self {
            Self::He(distribution) => (2.0 / inputs, distribution),
            Self::Glorot(distribution) => (2.0 / (inputs + outputs), distribution),
            Self::Lecun(distribution) => (1.0 / inputs, distribution),
            Self::Torch => (1.0 / (3.0 * inputs), Distribution::Uniform),
            Self::VariancePreserving(distribution) => (gain * gain / inputs, distribution),
            Self::Classic => (1.0 / 12.0, Distribution::Uniform),
            Self::Zeros => (0.0, Distribution::Uniform),
            Self::Gain { gain, distribution } => (f64::from(gain) * f64::from(gain) / inputs, distribution),
        };
        let bias_reach = (self == Self::Torch).then(|| 1.0 / inputs.sqrt());
        Draw { distribution, deviation: variance.sqrt(), bias_reach }
    }

    /// The gain of a layer that follows `function`: what keeps the second moment of standard normal pre-activations. 1 for
    /// an initialisation that does not ask, and for a function that has no such moment.
    pub fn gain_behind(self, function: &Function) -> f64 {
        match self {
            Self::VariancePreserving(_) => {
                let gain = function.facts().gaussian.forward_gain();
                if gain.is_finite() && gain > 0.0 { gain } else { 1.0 }
            }
            _ => 1.0,
        }
    }
}

impl Draw {
    /// One weight. The normal form is not truncated; the uniform one reaches to √3 standard deviations.
    pub fn weight(&self, rng: &mut Rng) -> f32 {
        let standard = match self.distribution {
            Distribution::Normal => rng.normal(),
            Distribution::Uniform => 3.0_f64.sqrt() * (2.0 * rng.uniform() - 1.0),
        };
        (self.deviation * standard) as f32
    }

    /// One bias, which is `constant` unless biases are drawn.
    pub fn bias(&self, constant: f32, rng: &mut Rng) -> f32 {
        self.bias_reach.map_or(constant, |reach| (reach * (2.0 * rng.uniform() - 1.0)) as f32)
    }
}
