//! Two weights and a bias.

use serde::{Deserialize, Serialize};

/// w·x + b of a point x of the plane.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Neuron {
    pub weights: [f32; 2],
    pub bias: f32,
}

impl Neuron {
    /// With ‖w‖ = `length`, which points `angle` degrees counter-clockwise from the first axis.
    pub fn polar(angle: f64, length: f64, bias: f64) -> Self {
        let radians = angle.to_radians();
        let weights = [length * libm::cos(radians), length * libm::sin(radians)];
        Self { weights: weights.map(|it| it as f32), bias: bias as f32 }
    }

    /// ‖w‖.
    pub fn length(self) -> f64 {
        let [a, b] = self.weights.map(f64::from);
        libm::sqrt(a * a + b * b)
    }

    /// Where w points, in degrees counter-clockwise from the first axis, above -180 and up to 180.
    pub fn angle(self) -> f64 {
        let [a, b] = self.weights.map(f64::from);
        libm::atan2(b, a).to_degrees()
    }

    /// Whether every number is finite.
    pub fn is_finite(self) -> bool {
        self.weights.iter().all(|it| it.is_finite()) && self.bias.is_finite()
    }

    /// w·x + b.
    pub fn pre_activation(self, [x, y]: [f32; 2]) -> f32 {
        self.weights[0] * x + self.weights[1] * y + self.bias
    }
}
