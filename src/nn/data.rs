//! Labelled points in the plane, made from a seed.

use std::f64::consts::{PI, TAU};

use super::rng::{Rng, Stream};

/// Two classes in the plane, each with half of the points, within about [-1.5, 1.5]².
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DataSet {
    /// Two interleaved half circles of radius 1.
    Moons,
    /// A disc of radius 0.75 inside a ring from 1.05 to 1.5.
    Circle,
    /// Two arms that wind 1.75 times around each other.
    Spiral,
}

/// Points with labels 0 and 1: `x`, `y` and `label` have one length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Points {
    pub x: Vec<f32>,
    pub y: Vec<f32>,
    pub label: Vec<f32>,
}

/// Points to learn from and points to be judged by.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    pub train: Points,
    pub test: Points,
}

/// One test point to three train points.
const TEST_SHARE: f64 = 0.25;

impl DataSet {
    pub const ALL: [Self; 3] = [Self::Moons, Self::Circle, Self::Spiral];

    /// The noise that makes the set worth learning: its classes touch, and hardly overlap.
    pub fn default_noise(self) -> f64 {
        match self {
            Self::Moons => 0.15,
            Self::Circle => 0.1,
            Self::Spiral => 0.05,
        }
    }

    /// `n` points in random order. Labels alternate before shuffling: the classes differ by one point at most.
    ///
    /// `noise` is the standard deviation of the normal displacement of each coordinate.
    pub fn generate(self, n: usize, noise: f64, seed: u32) -> Points {
        let mut rng = Rng::new(seed, Stream::Data);
        let mut points: Vec<[f32; 3]> = (0..n)
            .map(|index| {
                let label = index % 2;
                let (x, y) = self.place(label, &mut rng);
                let (dx, dy) = (noise * rng.normal(), noise * rng.normal());
                [(x + dx) as f32, (y + dy) as f32, label as f32]
            })
            .collect();
        rng.shuffle(&mut points);
        let mut out = Points::default();
        for [x, y, label] in points {
            out.push(x, y, label);
        }
        out
    }

    /// Generated points, the first three quarters of them for training. At least one point is on either side of
    /// the split when `n` >= 2.
    pub fn split(self, n: usize, noise: f64, seed: u32) -> Split {
        let mut train = self.generate(n, noise, seed);
        let n_test = ((n as f64 * TEST_SHARE) as usize).max(1);
        let test = train.split_off(n.saturating_sub(n_test));
        Split { train, test }
    }

    /// A point without noise.
    fn place(self, label: usize, rng: &mut Rng) -> (f64, f64) {
        let t = rng.uniform();
        match self {
            Self::Moons => {
                let (x, y) = polar(1.0, PI * t);
                if label == 0 { (x - 0.5, y - 0.25) } else { (0.5 - x, 0.25 - y) }
            }
            Self::Circle => {
                // Uniform by area: the square root makes the density of the radius proportional to the radius.
                let (inner, outer): (f64, f64) = if label == 0 { (1.05, 1.5) } else { (0.0, 0.75) };
                let radius = libm::sqrt(inner * inner + t * (outer * outer - inner * inner));
                polar(radius, TAU * rng.uniform())
            }
            Self::Spiral => polar(1.5 * t, 1.75 * TAU * t + PI * label as f64),
        }
    }
}

impl Points {
    pub fn len(&self) -> usize {
        self.label.len()
    }

    pub fn is_empty(&self) -> bool {
        self.label.is_empty()
    }

    fn push(&mut self, x: f32, y: f32, label: f32) {
        self.x.push(x);
        self.y.push(y);
        self.label.push(label);
    }

    fn split_off(&mut self, at: usize) -> Self {
        Self { x: self.x.split_off(at), y: self.y.split_off(at), label: self.label.split_off(at) }
    }
}

impl Split {
    /// Half the side of the square around the origin that shows all points: 2, or more in steps of a quarter.
    pub fn half_width(&self) -> f64 {
        let coordinates = [&self.train.x, &self.train.y, &self.test.x, &self.test.y];
        let reach = coordinates.into_iter().flatten().fold(0.0_f32, |reach, it| reach.max(it.abs()));
        (f64::from(reach) * 4.0).ceil().max(8.0) / 4.0
    }
}

fn polar(radius: f64, angle: f64) -> (f64, f64) {
    (radius * libm::cos(angle), radius * libm::sin(angle))
}
