//! Where the samples of a run come from, as a reader chooses it.

use crate::nn::samples::{Samples, Targets};
use crate::nn::task::{OwnSamples, Source};
use crate::page::coded::Coded;

/// A source, without what else is to be said of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SourceKind {
    #[default]
    Moons,
    Circle,
    Xor,
    Gaussians,
    Spiral,
    Sine,
    Step,
    Abs,
    XSinX,
    Plane,
    Bumps,
    Digits,
    BreastCancer,
    Iris,
    Own,
}

impl Coded for SourceKind {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Moons, "moons"),
        (Self::Circle, "circle"),
        (Self::Xor, "xor"),
        (Self::Gaussians, "gaussians"),
        (Self::Spiral, "spiral"),
        (Self::Sine, "sine"),
        (Self::Step, "step"),
        (Self::Abs, "abs"),
        (Self::XSinX, "xsinx"),
        (Self::Plane, "plane"),
        (Self::Bumps, "bumps"),
        (Self::Digits, "digits"),
        (Self::BreastCancer, "cancer"),
        (Self::Iris, "iris"),
        (Self::Own, "own"),
    ];
}

/// Sources of one sort, as the page groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceGroup {
    Classes,
    Curves,
    Surfaces,
    Real,
}

impl SourceGroup {
    pub const ALL: [Self; 4] = [Self::Classes, Self::Curves, Self::Surfaces, Self::Real];

    /// The sources of the group, in the order of the page.
    pub fn sources(self) -> impl Iterator<Item = SourceKind> {
        SourceKind::all().filter(move |it| it.group() == Some(self))
    }
}

/// What is to be learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// So many classes.
    Classes(usize),
    /// A number.
    Value,
}

impl SourceKind {
    /// `None` for the reader's own.
    pub fn group(self) -> Option<SourceGroup> {
        match self {
            Self::Moons | Self::Circle | Self::Xor | Self::Gaussians | Self::Spiral => {
                Some(SourceGroup::Classes)
            }
            Self::Sine | Self::Step | Self::Abs | Self::XSinX => Some(SourceGroup::Curves),
            Self::Plane | Self::Bumps => Some(SourceGroup::Surfaces),
            Self::Digits | Self::BreastCancer | Self::Iris => Some(SourceGroup::Real),
            Self::Own => None,
        }
    }

    /// The noise that makes the source worth learning: its classes touch, and hardly overlap.
    pub const fn default_noise(self) -> f64 {
        match self {
            Self::Moons => 0.15,
            Self::Spiral | Self::Plane | Self::Bumps => 0.05,
            _ => 0.1,
        }
    }

    /// The source as the engine takes it; `None` for the reader's own.
    pub fn given(self, arms: u8) -> Option<Source> {
        Some(match self {
            Self::Moons => Source::Moons,
            Self::Circle => Source::Circle,
            Self::Xor => Source::Xor,
            Self::Gaussians => Source::Gaussians,
            Self::Spiral => Source::Spiral { arms },
            Self::Sine => Source::Sine,
            Self::Step => Source::Step,
            Self::Abs => Source::Abs,
            Self::XSinX => Source::XSinX,
            Self::Plane => Source::Plane,
            Self::Bumps => Source::Bumps,
            Self::Digits => Source::Digits,
            Self::BreastCancer => Source::BreastCancer,
            Self::Iris => Source::Iris,
            Self::Own => return None,
        })
    }
}

impl Goal {
    /// Of a source with so many classes, or with numbers to be learnt.
    pub fn of(classes: Option<usize>) -> Self {
        classes.map_or(Self::Value, Self::Classes)
    }
}

/// A plane with two classes and no point yet.
pub fn no_samples() -> OwnSamples {
    OwnSamples {
        samples: Samples {
            inputs: 2,
            features: Vec::new(),
            targets: Targets::Classes { labels: Vec::new(), classes: 2 },
        },
        input_names: ["x₁", "x₂"].map(str::to_owned).to_vec(),
        class_names: ["A", "B"].map(str::to_owned).to_vec(),
    }
}
