//! Samples from a source and a seed.

use super::curve::Curve;
use super::plane::Plane;
use super::real::RealSet;
use super::relief::{REACH, Relief};
use crate::nn::rng::{Rng, Stream};
use crate::nn::samples::{Samples, Targets};
use crate::nn::task::{Source, Task};

/// The kinds of sources.
pub(super) enum Kind<'a> {
    Plane(Plane),
    Curve(Curve),
    Relief(Relief),
    Real(RealSet),
    Own(&'a Samples),
}

impl Source {
    pub(super) fn kind(&self) -> Kind<'_> {
        match self {
            Self::Circle => Kind::Plane(Plane::Circle),
            Self::Moons => Kind::Plane(Plane::Moons),
            Self::Xor => Kind::Plane(Plane::Xor),
            Self::Gaussians => Kind::Plane(Plane::Gaussians),
            Self::Spiral { arms } => Kind::Plane(Plane::Spiral(*arms)),
            Self::Sine => Kind::Curve(Curve::Sine),
            Self::Step => Kind::Curve(Curve::Step),
            Self::Abs => Kind::Curve(Curve::Abs),
            Self::XSinX => Kind::Curve(Curve::XSinX),
            Self::Plane => Kind::Relief(Relief::Plane),
            Self::Bumps => Kind::Relief(Relief::Bumps),
            Self::Digits => Kind::Real(RealSet::Digits),
            Self::BreastCancer => Kind::Real(RealSet::BreastCancer),
            Self::Iris => Kind::Real(RealSet::Iris),
            Self::Own(own) => Kind::Own(&own.samples),
        }
    }

    /// Numbers per sample, before features.
    pub fn inputs(&self) -> usize {
        match self.kind() {
            Kind::Plane(_) | Kind::Relief(_) => 2,
            Kind::Curve(_) => 1,
            Kind::Real(set) => set.inputs(),
            Kind::Own(samples) => samples.inputs,
        }
    }

    /// The number of classes; `None` where a number is to be learnt.
    pub fn classes(&self) -> Option<usize> {
        match self.kind() {
            Kind::Plane(plane) => Some(plane.classes()),
            Kind::Curve(_) | Kind::Relief(_) => None,
            Kind::Real(set) => Some(set.classes()),
            Kind::Own(samples) => match samples.targets {
                Targets::Classes { classes, .. } => Some(classes),
                Targets::Values(_) => None,
            },
        }
    }

    /// Whether the number of samples and their noise are the reader's to choose.
    pub fn is_generated(&self) -> bool {
        !matches!(self.kind(), Kind::Real(_) | Kind::Own(_))
    }
}

/// All samples of a task in random order, train and test together. The random numbers drawn do not depend on the
/// noise: it moves every sample along its own direction.
pub(super) fn samples(task: &Task, seed: u32) -> Samples {
    let mut rng = Rng::new(seed, Stream::Data);
    match task.source.kind() {
        Kind::Plane(plane) => points(plane, task, &mut rng),
        Kind::Curve(curve) => {
            let (mut places, mut values) = (Vec::new(), Vec::new());
            for _ in 0..task.samples {
                let x = curve.reach() * (2.0 * rng.uniform() - 1.0);
                places.push(x as f32);
                values.push((curve.value(x) + task.noise * rng.normal()) as f32);
            }
            Samples { inputs: 1, features: places, targets: Targets::Values(values) }
        }
        Kind::Relief(relief) => heights(relief, task, &mut rng),
        Kind::Real(set) => shuffled(&set.samples(), &mut rng),
        Kind::Own(own) => shuffled(own, &mut rng),
    }
}

/// Labels alternate before shuffling: the classes differ by one point at most.
fn points(plane: Plane, task: &Task, rng: &mut Rng) -> Samples {
    let classes = plane.classes();
    let mut points: Vec<(f32, f32, u8)> = (0..task.samples)
        .map(|index| {
            let label = index % classes;
            let (x, y) = plane.place(label, rng);
            let (dx, dy) = (task.noise * rng.normal(), task.noise * rng.normal());
            ((x + dx) as f32, (y + dy) as f32, label as u8)
        })
        .collect();
    rng.shuffle(&mut points);
    let (x, y) = (points.iter().map(|it| it.0), points.iter().map(|it| it.1));
    let labels = points.iter().map(|it| it.2).collect();
    Samples { inputs: 2, features: x.chain(y).collect(), targets: Targets::Classes { labels, classes } }
}

fn heights(relief: Relief, task: &Task, rng: &mut Rng) -> Samples {
    let (mut x, mut y, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..task.samples {
        let mut coordinate = || REACH * (2.0 * rng.uniform() - 1.0);
        let (left, up) = (coordinate(), coordinate());
        x.push(left as f32);
        y.push(up as f32);
        values.push((relief.value(left, up) + task.noise * rng.normal()) as f32);
    }
    x.append(&mut y);
    Samples { inputs: 2, features: x, targets: Targets::Values(values) }
}

fn shuffled(samples: &Samples, rng: &mut Rng) -> Samples {
    let mut order: Vec<usize> = (0..samples.len()).collect();
    rng.shuffle(&mut order);
    samples.pick(&order)
}
