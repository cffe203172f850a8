//! What stands first on the page, and how it is looked at.

use crate::nn::observation::picture::Picture;
use crate::nn::samples::Targets;
use crate::worker::message::snapshot::{Scene, Snapshot};

/// The kinds of first view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hero {
    /// Answers over the plane.
    Plane,
    /// A fitted curve.
    Fit,
    /// Samples with many numbers: what was taken for what.
    Confusion,
    /// Many numbers and no classes: there is nothing to draw but the scores.
    Scores,
}

/// The first view of a snapshot.
pub fn hero(snapshot: &Snapshot) -> Hero {
    match (&snapshot.picture, &snapshot.confusion) {
        (Picture::Surface(_), _) => Hero::Plane,
        (Picture::Fit(_), _) => Hero::Fit,
        (Picture::None, Some(_)) => Hero::Confusion,
        (Picture::None, None) => Hero::Scores,
    }
}

/// How the answers are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub test: TestSamples,
    pub colours: Colours,
    pub parts: Parts,
}

impl Default for Look {
    fn default() -> Self {
        Self { test: TestSamples::Shown, colours: Colours::Even, parts: Parts::Hidden }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestSamples {
    Shown,
    Hidden,
}

/// Whether answers are shown as they are or as what is decided by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    Even,
    Stepped,
}

/// Whether a curve is shown with what it is the sum of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    Hidden,
    Shown,
}

impl Look {
    #[must_use]
    pub fn with_test_toggled(self) -> Self {
        let test = if self.test == TestSamples::Shown { TestSamples::Hidden } else { TestSamples::Shown };
        Self { test, ..self }
    }

    #[must_use]
    pub fn with_colours_toggled(self) -> Self {
        let colours = if self.colours == Colours::Even { Colours::Stepped } else { Colours::Even };
        Self { colours, ..self }
    }

    #[must_use]
    pub fn with_parts_toggled(self) -> Self {
        let parts = if self.parts == Parts::Hidden { Parts::Shown } else { Parts::Hidden };
        Self { parts, ..self }
    }
}

/// The number of classes of a scene; `None` for a regression.
pub fn classes(scene: &Scene) -> Option<usize> {
    match scene.train.targets {
        Targets::Classes { classes, .. } => Some(classes),
        Targets::Values(_) => None,
    }
}
