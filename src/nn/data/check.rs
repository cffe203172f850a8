//! Which tasks can be loaded.

use std::ops::RangeInclusive;

use crate::nn::samples::Targets;
use crate::nn::task::{OwnSamples, Source, Task};

/// Train and test samples together, of a generated source.
pub const SAMPLES: RangeInclusive<usize> = 20..=20_000;
pub const NOISE: RangeInclusive<f64> = 0.0..=1.0;
pub const TEST_SHARE: RangeInclusive<f64> = 0.05..=0.9;
/// The share at which real data are split as they usually are, see [`super::real`].
pub const DEFAULT_TEST_SHARE: f64 = 0.25;
pub const ARMS: RangeInclusive<u8> = 2..=5;
/// The reader's own samples, train and test together.
pub const OWN_SAMPLES: RangeInclusive<usize> = 2..=20_000;
pub const OWN_INPUTS: RangeInclusive<usize> = 1..=256;
pub const OWN_CLASSES: RangeInclusive<usize> = 2..=10;
/// The largest magnitude of a number of the reader's own: its square is far from overflowing.
pub const OWN_MAGNITUDE: f32 = 1e9;
/// Numbers of the reader's own, samples times inputs: twenty megabytes.
pub const OWN_NUMBERS: usize = 5_000_000;

/// Why a task cannot be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskFault {
    /// Outside [`SAMPLES`].
    Samples,
    /// Outside [`NOISE`], or not a number.
    Noise,
    /// Outside [`TEST_SHARE`], or not a number.
    TestShare,
    /// Outside [`ARMS`].
    Arms,
    /// A point in the plane or on the line needs one feature at least, and each only once.
    Features,
    Own(OwnFault),
}

/// Why the reader's own samples cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFault {
    /// Fewer or more than [`OWN_SAMPLES`], or more numbers than [`OWN_NUMBERS`].
    Count,
    /// Fewer or more than [`OWN_INPUTS`].
    Inputs,
    /// Fewer or more than [`OWN_CLASSES`].
    Classes,
    /// A label that is none of the classes.
    Label,
    /// Not a number, or larger than [`OWN_MAGNITUDE`].
    Number,
    /// The lengths of the parts do not fit each other.
    Shape,
}

impl Task {
    /// Whether [`super::dataset::Dataset::load`] can load this. Fields that the source ignores are not looked at.
    pub fn check(&self) -> Result<(), TaskFault> {
        let within = |holds: bool, fault| if holds { Ok(()) } else { Err(fault) };
        within(TEST_SHARE.contains(&self.test_share), TaskFault::TestShare)?;
        if self.source.is_generated() {
            within(SAMPLES.contains(&self.samples), TaskFault::Samples)?;
            within(NOISE.contains(&self.noise), TaskFault::Noise)?;
        }
        match &self.source {
            Source::Spiral { arms } => within(ARMS.contains(arms), TaskFault::Arms)?,
            Source::Own(own) => own.check().map_err(TaskFault::Own)?,
            _ => (),
        }
        within(self.source.inputs() > 2 || are_distinct(&self.features), TaskFault::Features)
    }
}

/// At least one, and none twice.
fn are_distinct<T: PartialEq>(items: &[T]) -> bool {
    let mut pairs = items.iter().enumerate();
    !items.is_empty() && pairs.all(|(index, it)| !items[..index].contains(it))
}

impl OwnSamples {
    /// Whether a network can learn from these.
    pub fn check(&self) -> Result<(), OwnFault> {
        let within = |holds: bool, fault| if holds { Ok(()) } else { Err(fault) };
        let samples = &self.samples;
        let (n, inputs) = (samples.len(), samples.inputs);
        within(OWN_INPUTS.contains(&inputs), OwnFault::Inputs)?;
        within(OWN_SAMPLES.contains(&n) && n * inputs <= OWN_NUMBERS, OwnFault::Count)?;
        within(samples.features.len() == n * inputs, OwnFault::Shape)?;
        within(self.input_names.len() == inputs, OwnFault::Shape)?;
        let is_number = |it: &f32| it.abs() <= OWN_MAGNITUDE;
        within(samples.features.iter().all(is_number), OwnFault::Number)?;
        match &samples.targets {
            Targets::Values(values) => {
                within(values.iter().all(is_number), OwnFault::Number)?;
                within(self.class_names.is_empty(), OwnFault::Shape)
            }
            Targets::Classes { labels, classes } => {
                within(OWN_CLASSES.contains(classes), OwnFault::Classes)?;
                within(self.class_names.len() == *classes, OwnFault::Shape)?;
                within(labels.iter().all(|&it| usize::from(it) < *classes), OwnFault::Label)
            }
        }
    }
}
