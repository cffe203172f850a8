//! What a network is to learn.

use serde::{Deserialize, Serialize};

use super::samples::Samples;

/// Data and how they are prepared. Together with a seed it determines every sample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub source: Source,
    /// Train and test samples together. Sources of a fixed size ignore it.
    pub samples: usize,
    /// Standard deviation of the normal displacement: of each coordinate of a classified point, of the target of a
    /// regression. Sources of a fixed size ignore it.
    pub noise: f64,
    /// Share of the samples that are kept for testing.
    pub test_share: f64,
    /// What the network sees of a point with one or two coordinates, in this order; sources with more inputs ignore it.
    pub features: Vec<Feature>,
    pub scaling: Scaling,
}

/// Where samples come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Source {
    // Two classes in the plane.
    Circle,
    Moons,
    Xor,
    Gaussians,
    /// Arms that wind around each other, a class each: 2 to 5.
    Spiral {
        arms: u8,
    },
    // A number from one number.
    Sine,
    Step,
    Abs,
    XSinX,
    // A number from two numbers.
    Plane,
    Bumps,
    // Real data.
    Digits,
    BreastCancer,
    Iris,
    /// The reader's own.
    Own(OwnSamples),
}

/// Samples that a reader drew, clicked or pasted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnSamples {
    pub samples: Samples,
    /// One per input.
    pub input_names: Vec<String>,
    /// One per class; empty for a regression.
    pub class_names: Vec<String>,
}

/// What the network sees of a point (x1, x2); of a single number only [`Self::X1`], [`Self::X1Squared`] and
/// [`Self::SinX1`] are different from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Feature {
    X1,
    X2,
    X1Squared,
    X2Squared,
    Product,
    SinX1,
    SinX2,
}

/// Whether inputs are brought to mean 0 and deviation 1 over the training samples (digits: all pixels together).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scaling {
    Standardised,
    Raw,
}
