//! The parts of a network that a reader points at.

/// A part of the drawing. Columns are counted from the inputs, so that layer 0 is column 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    Unit {
        column: usize,
        unit: usize,
    },
    /// The link from unit `input` of the column before.
    Link {
        column: usize,
        unit: usize,
        input: usize,
    },
    Bias {
        column: usize,
        unit: usize,
    },
}

impl Part {
    pub fn column(self) -> usize {
        match self {
            Self::Unit { column, .. } | Self::Link { column, .. } | Self::Bias { column, .. } => column,
        }
    }

    /// The unit itself, or the unit that the link or bias belongs to.
    pub fn unit(self) -> usize {
        match self {
            Self::Unit { unit, .. } | Self::Link { unit, .. } | Self::Bias { unit, .. } => unit,
        }
    }
}
