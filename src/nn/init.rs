//! Initial weights.

use super::rng::Rng;

/// The distribution that the weights of a layer are drawn from: mean 0, variance by fan-in and fan-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Initialisation {
    /// Variance 2 / fan_in: He et al. 2015, for ReLU.
    HeNormal,
    HeUniform,
    /// Variance 2 / (fan_in + fan_out): Glorot and Bengio 2010, for tanh.
    GlorotNormal,
    GlorotUniform,
    /// Variance 1 / fan_in: LeCun et al. 1998.
    LecunNormal,
    LecunUniform,
}

impl Initialisation {
    pub const ALL: [Self; 6] = [
        Self::HeNormal,
        Self::HeUniform,
        Self::GlorotNormal,
        Self::GlorotUniform,
        Self::LecunNormal,
        Self::LecunUniform,
    ];

    /// The variance of a weight between `fan_in` inputs and `fan_out` units.
    pub fn variance(self, fan_in: usize, fan_out: usize) -> f64 {
        match self {
            Self::HeNormal | Self::HeUniform => 2.0 / fan_in as f64,
            Self::GlorotNormal | Self::GlorotUniform => 2.0 / (fan_in + fan_out) as f64,
            Self::LecunNormal | Self::LecunUniform => 1.0 / fan_in as f64,
        }
    }

    /// One weight. The normal forms are not truncated; the uniform ones reach to sqrt(3) standard deviations.
    pub fn draw(self, fan_in: usize, fan_out: usize, rng: &mut Rng) -> f32 {
        let deviation = libm::sqrt(self.variance(fan_in, fan_out));
        let standard = match self {
            Self::HeNormal | Self::GlorotNormal | Self::LecunNormal => rng.normal(),
            Self::HeUniform | Self::GlorotUniform | Self::LecunUniform => {
                libm::sqrt(3.0) * (2.0 * rng.uniform() - 1.0)
            }
        };
        (deviation * standard) as f32
    }
}
