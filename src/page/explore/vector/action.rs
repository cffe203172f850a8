//! What a reader can do to a vector function.

use crate::chart::key::PlotKey;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum VectorAction {
    /// An input was dragged: rounded to what the window can resolve.
    Drag {
        index: usize,
        to: f64,
    },
    /// A key on the bar of an input.
    Key {
        index: usize,
        key: PlotKey,
    },
    SetParam {
        index: usize,
        value: f64,
    },
    /// Gives the function this many inputs.
    Resize(usize),
    Preset(Preset),
    /// The experiment: the same number added to every input.
    AddToAll(f64),
    /// A cell of the Jacobian is looked at.
    Inspect {
        output: usize,
        input: usize,
    },
}

/// Inputs worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    Uniform,
    Peak,
    Tie,
    Ramp,
    /// Where the naive formula overflows.
    Large,
}

impl Preset {
    pub const ALL: [Self; 5] = [Self::Uniform, Self::Peak, Self::Tie, Self::Ramp, Self::Large];

    /// The inputs, however many there are.
    pub fn inputs(self, count: usize) -> Vec<f64> {
        let entry = |index: usize| match self {
            Self::Uniform => 1.0,
            Self::Peak => [4.0, 0.0][index.min(1)],
            Self::Tie => [2.0, 2.0, 0.0][index.min(2)],
            Self::Ramp => 2.0 - 0.5 * index as f64,
            Self::Large => 1000.0 - index as f64,
        };
        (0..count).map(entry).collect()
    }
}
