//! Classes in the plane, within about [-1.5, 1.5]², before noise.

use std::f64::consts::{PI, TAU};

use crate::nn::rng::Rng;

/// A way of placing classes in the plane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plane {
    /// A disc of radius 0.75 inside a ring from 1.05 to 1.5.
    Circle,
    /// Two interleaved half circles of radius 1.
    Moons,
    /// The four corners of a square: class 1 where the signs of the coordinates differ, and nothing within 0.1 of an axis.
    Xor,
    /// Round clouds of deviation 0.35 around (-0.75, -0.75) and (0.75, 0.75).
    Gaussians,
    /// So many arms of 1.5 length in radius; each winds 3.5 / arms times, so that neighbours are equally far apart whatever
    /// their number. Two arms are those of the classic spiral.
    Spiral(u8),
}

/// Half of the clear strip along an axis, and the farthest coordinate.
const XOR: (f64, f64) = (0.1, 1.5);
const CENTRE: f64 = 0.75;
const DEVIATION: f64 = 0.35;
/// Turns of all arms together.
const TURNS: f64 = 3.5;

impl Plane {
    pub fn classes(self) -> usize {
        match self {
            Self::Spiral(arms) => usize::from(arms),
            _ => 2,
        }
    }

    /// A point of class `label`.
    pub fn place(self, label: usize, rng: &mut Rng) -> (f64, f64) {
        match self {
            Self::Circle => {
                let t = rng.uniform();
                // Uniform by area: the square root makes the density of the radius proportional to the radius.
                let (inner, outer): (f64, f64) = if label == 0 { (1.05, 1.5) } else { (0.0, 0.75) };
                let radius = libm::sqrt(inner * inner + t * (outer * outer - inner * inner));
                polar(radius, TAU * rng.uniform())
            }
            Self::Moons => {
                let (x, y) = polar(1.0, PI * rng.uniform());
                if label == 0 { (x - 0.5, y - 0.25) } else { (0.5 - x, 0.25 - y) }
            }
            Self::Xor => {
                let mut magnitude = || XOR.0 + (XOR.1 - XOR.0) * rng.uniform();
                let (x, y) = (magnitude(), magnitude());
                let right = if rng.uniform() < 0.5 { -1.0 } else { 1.0 };
                let up = if label == 0 { right } else { -right };
                (right * x, up * y)
            }
            Self::Gaussians => {
                let centre = if label == 0 { -CENTRE } else { CENTRE };
                (centre + DEVIATION * rng.normal(), centre + DEVIATION * rng.normal())
            }
            Self::Spiral(arms) => {
                let (t, arms) = (rng.uniform(), f64::from(arms));
                polar(1.5 * t, TURNS / arms * TAU * t + TAU * label as f64 / arms)
            }
        }
    }
}

fn polar(radius: f64, angle: f64) -> (f64, f64) {
    (radius * libm::cos(angle), radius * libm::sin(angle))
}
