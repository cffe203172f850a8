//! The samples on the plane.

use serde::{Deserialize, Serialize};

use crate::nn::data::plane::Plane;
use crate::nn::rng::{Rng, Stream};

/// Two classes that a reader can choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gathering {
    Clouds,
    Moons,
    Ring,
    Squares,
}

/// Samples of a gathering.
pub const SAMPLES: usize = 100;
/// Standard deviation of the displacement of moons and rings.
const NOISE: f64 = 0.1;

/// Labelled points. Class 1 is what the neuron is to answer with a large number.
#[derive(Clone, Debug, PartialEq)]
pub struct Crowd {
    pub points: Vec<[f32; 2]>,
    /// 0 or 1 for each point.
    pub labels: Vec<u8>,
}

impl Gathering {
    fn plane(self) -> Plane {
        match self {
            Self::Clouds => Plane::Gaussians,
            Self::Moons => Plane::Moons,
            Self::Ring => Plane::Circle,
            Self::Squares => Plane::Xor,
        }
    }

    /// [`SAMPLES`] points, as many of either class. The same seed gives the same bits on every platform.
    pub fn crowd(self, seed: u32) -> Crowd {
        let mut rng = Rng::new(seed, Stream::Data);
        let plane = self.plane();
        let noise = if self == Self::Clouds { 0.0 } else { NOISE };
        let mut crowd = Crowd { points: Vec::with_capacity(SAMPLES), labels: Vec::with_capacity(SAMPLES) };
        for index in 0..SAMPLES {
            let label = index % 2;
            let (x, y) = plane.place(label, &mut rng);
            let (dx, dy) = (noise * rng.normal(), noise * rng.normal());
            crowd.points.push([(x + dx) as f32, (y + dy) as f32]);
            crowd.labels.push(label as u8);
        }
        crowd
    }
}
