//! What the network may see of a point.

use crate::nn::task::Feature;

impl Feature {
    /// In the order of the page.
    pub const ALL: [Self; 7] =
        [Self::X1, Self::X2, Self::X1Squared, Self::X2Squared, Self::Product, Self::SinX1, Self::SinX2];

    /// The feature of the point (x1, x2); a single number is the point (x, 0).
    pub fn value(self, x1: f64, x2: f64) -> f64 {
        match self {
            Self::X1 => x1,
            Self::X2 => x2,
            Self::X1Squared => x1 * x1,
            Self::X2Squared => x2 * x2,
            Self::Product => x1 * x2,
            Self::SinX1 => libm::sin(x1),
            Self::SinX2 => libm::sin(x2),
        }
    }

    /// Whether it says anything of a single number.
    pub fn is_of_one(self) -> bool {
        matches!(self, Self::X1 | Self::X1Squared | Self::SinX1)
    }

    /// What it is called where the coordinates are called `x1` and `x2`: x₁² or sin x₁.
    pub fn name(self, x1: &str, x2: &str) -> String {
        match self {
            Self::X1 => x1.to_owned(),
            Self::X2 => x2.to_owned(),
            Self::X1Squared => format!("{x1}²"),
            Self::X2Squared => format!("{x2}²"),
            Self::Product => format!("{x1}·{x2}"),
            Self::SinX1 => format!("sin {x1}"),
            Self::SinX2 => format!("sin {x2}"),
        }
    }
}
