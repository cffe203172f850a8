//! The sections of the Saturation page.

use crate::text::Texts;

/// The sections, from the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Neuron,
    Start,
    Precision,
    TopLayer,
    Unscaled,
    Depth,
    Phase,
}

impl Section {
    /// In the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Neuron,
        Self::Start,
        Self::Depth,
        Self::Phase,
        Self::Precision,
        Self::TopLayer,
        Self::Unscaled,
    ];

    /// The id of its element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Neuron => "neuron",
            Self::Start => "start",
            Self::Precision => "precision",
            Self::TopLayer => "top-layer",
            Self::Unscaled => "unscaled",
            Self::Depth => "depth",
            Self::Phase => "phase",
        }
    }

    /// Its heading.
    pub fn title(self, texts: &Texts) -> &'static str {
        let words = texts.saturation();
        match self {
            Self::Neuron => words.neuron.title,
            Self::Start => words.start.title,
            Self::Precision => words.precision.title,
            Self::TopLayer => words.top.title,
            Self::Unscaled => words.unscaled.title,
            Self::Depth => texts.saturation_depth().title,
            Self::Phase => texts.saturation_phase().title,
        }
    }
}
