//! The values of an activation's parameters.

use std::ops::Index;

/// The most parameters that one activation has.
pub const MAX_PARAMS: usize = 4;

/// Parameter values in the order of [`Activation::params`](super::Activation::params); unused places are zero.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Args([f64; MAX_PARAMS]);

impl Args {
    /// The given values, in the row's order. Places beyond [`MAX_PARAMS`] are ignored.
    pub fn new(values: &[f64]) -> Self {
        let mut args = Self::default();
        for (place, value) in args.0.iter_mut().zip(values) {
            *place = *value;
        }
        args
    }

    /// These values with place `index` replaced.
    #[must_use]
    pub fn with(mut self, index: usize, value: f64) -> Self {
        if let Some(place) = self.0.get_mut(index) {
            *place = value;
        }
        self
    }
}

impl Index<usize> for Args {
    type Output = f64;

    fn index(&self, index: usize) -> &f64 {
        &self.0[index]
    }
}
