//! The initial numbers of a network.

use serde::{Deserialize, Serialize};

use crate::activation::Function;
use crate::nn::initialisation::{Distribution, Initialisation};
use crate::nn::network::{Layer, Network};
use crate::nn::rng::Rng;

/// The spread that the paper recommends for randomised asymmetric initialisation, times 1/√fan_in.
const SPREAD: f64 = 0.6007;

/// How weights and biases are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// Normal weights of variance 2 / fan_in, biases 0.
    He,
    /// Weights and biases uniform within ±1/√fan_in: what PyTorch does unasked.
    Torch,
    /// Randomised asymmetric initialisation (Lu et al.): weights and bias of a unit are one row of normal numbers of deviation
    /// 0.6007/√fan_in, of which one, chosen by chance, is drawn from Beta(2, 1) instead and so lies between 0 and 1.
    Asymmetric,
}

impl Start {
    pub const ALL: [Self; 3] = [Self::He, Self::Torch, Self::Asymmetric];

    /// A network with `hidden` layers of `width` units and one output.
    pub fn network(
        self,
        inputs: usize,
        width: usize,
        hidden: usize,
        function: &Function,
        rng: &mut Rng,
    ) -> Network {
        let layer = |index: usize| {
            let fan_in = if index == 0 { inputs } else { width };
            let last = index == hidden;
            let fan_out = if last { 1 } else { width };
            let (weights, biases) = self.draw(fan_in, fan_out, rng);
            Layer { fan_in, fan_out, weights, biases, activation: (!last).then(|| function.clone()) }
        };
        Network { layers: (0..=hidden).map(layer).collect() }
    }

    /// Weights, `[fan_out][fan_in]`, and biases.
    fn draw(self, fan_in: usize, fan_out: usize, rng: &mut Rng) -> (Vec<f32>, Vec<f32>) {
        let by = |initialisation: Initialisation, rng: &mut Rng| {
            let draw = initialisation.draw(fan_in, fan_out, 1.0);
            let weights = (0..fan_in * fan_out).map(|_| draw.weight(rng)).collect();
            (weights, (0..fan_out).map(|_| draw.bias(0.0, rng)).collect())
        };
        match self {
            Self::He => by(Initialisation::He(Distribution::Normal), rng),
            Self::Torch => by(Initialisation::Torch, rng),
            Self::Asymmetric => asymmetric(fan_in, fan_out, rng),
        }
    }
}

fn asymmetric(fan_in: usize, fan_out: usize, rng: &mut Rng) -> (Vec<f32>, Vec<f32>) {
    let spread = SPREAD / (fan_in as f64).sqrt();
    let (mut weights, mut biases) = (Vec::with_capacity(fan_in * fan_out), Vec::with_capacity(fan_out));
    for _ in 0..fan_out {
        let mut row: Vec<f32> = (0..=fan_in).map(|_| (spread * rng.normal()) as f32).collect();
        // Beta(2, 1) has the distribution function x².
        row[rng.below(fan_in + 1)] = rng.uniform().sqrt() as f32;
        biases.extend(row.pop());
        weights.append(&mut row);
    }
    (weights, biases)
}
