//! What the network sees of a point.

use crate::nn::task::Feature;
use crate::page::coded::Coded;

impl Coded for Feature {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::X1, "x1"),
        (Self::X2, "x2"),
        (Self::X1Squared, "x1sq"),
        (Self::X2Squared, "x2sq"),
        (Self::Product, "x1x2"),
        (Self::SinX1, "sinx1"),
        (Self::SinX2, "sinx2"),
    ];
}

/// The features of a single number.
pub const OF_ONE: [Feature; 3] = [Feature::X1, Feature::X1Squared, Feature::SinX1];

/// At least one feature, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features([bool; 7]);

impl Default for Features {
    /// The coordinates themselves.
    fn default() -> Self {
        Self([true, true, false, false, false, false, false])
    }
}

impl Features {
    /// These features; none is the default.
    pub fn of(features: &[Feature]) -> Self {
        let mut chosen = Self([false; 7]);
        for feature in features {
            chosen.0[*feature as usize] = true;
        }
        if chosen.0.contains(&true) { chosen } else { Self::default() }
    }

    pub fn has(self, feature: Feature) -> bool {
        self.0[feature as usize]
    }

    /// Adds or removes a feature; the last one stays.
    pub fn toggle(&mut self, feature: Feature) {
        let mut next = *self;
        next.0[feature as usize] = !self.has(feature);
        if next.0.contains(&true) {
            *self = next;
        }
    }

    /// The features, of a sample with so many numbers; a line is seen at least by its one coordinate.
    pub fn seen(self, inputs: usize) -> Vec<Feature> {
        let offered = |it: &Feature| inputs != 1 || OF_ONE.contains(it);
        let seen: Vec<Feature> = Feature::all().filter(|it| self.has(*it) && offered(it)).collect();
        if seen.is_empty() { vec![Feature::X1] } else { seen }
    }

    /// The codes, for an address.
    pub fn codes(self) -> String {
        let chosen = Feature::all().filter(|it| self.has(*it));
        chosen.map(Coded::code).collect::<Vec<_>>().join(",")
    }

    /// Reads codes, and whether all of them could be used.
    pub fn read(text: &str) -> (Self, bool) {
        let read: Vec<Option<Feature>> = text.split(',').map(Feature::from_code).collect();
        let known: Vec<Feature> = read.iter().flatten().copied().collect();
        (Self::of(&known), !read.contains(&None))
    }
}
