//! Real data, as part of the program.
//!
//! All three are from the UCI Machine Learning Repository under CC BY 4.0; `examples/real_data` makes the files here from the
//! tables that scikit-learn ships. Authors and addresses stand in ATTRIBUTION.md, and on the page.

use crate::nn::samples::{Samples, Targets};

/// A set of fixed samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RealSet {
    /// 1797 handwritten digits of 8×8 pixels, each the number of black ones among 4×4, 0 to 16; row by row from the top. The
    /// test half of E. Alpaydin, C. Kaynak (1998), doi 10.24432/C50P49.
    Digits,
    /// 569 samples of cell nuclei with 30 measures, class 1 malignant: W. Wolberg, O. Mangasarian, N. Street, W. Street (1995), doi
    /// 10.24432/C5DW2B. Each measure is kept in 65,535 steps from its smallest to its largest value.
    BreastCancer,
    /// 150 irises with four lengths in centimetres, to the tenth: R. Fisher (1936), doi 10.24432/C56C76.
    Iris,
}

static DIGITS: &[u8] = include_bytes!("digits.bin");
static BREAST_CANCER: &[u8] = include_bytes!("breast_cancer.bin");
static IRIS: &[u8] = include_bytes!("iris.bin");

impl RealSet {
    pub fn len(self) -> usize {
        match self {
            Self::Digits => 1797,
            Self::BreastCancer => 569,
            Self::Iris => 150,
        }
    }

    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub fn inputs(self) -> usize {
        match self {
            Self::Digits => 64,
            Self::BreastCancer => 30,
            Self::Iris => 4,
        }
    }

    pub fn classes(self) -> usize {
        match self {
            Self::Digits => 10,
            Self::BreastCancer => 2,
            Self::Iris => 3,
        }
    }

    /// Samples that are kept for testing unless a reader asks for another share.
    pub fn test_samples(self) -> usize {
        match self {
            Self::Digits => 500,
            Self::BreastCancer => 169,
            Self::Iris => 50,
        }
    }

    /// All samples, in the order of the published table.
    pub fn samples(self) -> Samples {
        let bytes = match self {
            Self::Digits => DIGITS,
            Self::BreastCancer => BREAST_CANCER,
            Self::Iris => IRIS,
        };
        let (columns, labels) = bytes.split_at(bytes.len() - self.len());
        let features = match self {
            Self::Digits => columns.iter().map(|&it| f32::from(it)).collect(),
            Self::BreastCancer => columns.chunks_exact(8 + 2 * self.len()).flat_map(measures).collect(),
            Self::Iris => columns.iter().map(|&it| f32::from(it) / 10.0).collect(),
        };
        let targets = Targets::Classes { labels: labels.to_vec(), classes: self.classes() };
        Samples { inputs: self.inputs(), features, targets }
    }
}

/// A column: its smallest and its largest value, then for each sample the place between them, all little-endian.
fn measures(column: &[u8]) -> impl Iterator<Item = f32> {
    let number = |at: usize| f32::from_le_bytes([column[at], column[at + 1], column[at + 2], column[at + 3]]);
    let (low, high) = (f64::from(number(0)), f64::from(number(4)));
    let places = column[8..].chunks_exact(2).map(|it| f64::from(u16::from_le_bytes([it[0], it[1]])));
    places.map(move |it| (low + (high - low) * (it / 65_535.0)) as f32)
}
