//! Counting numbers in bins of equal width.

use super::layer::Histogram;
use crate::activation::facts::Interval;

/// Bins of every histogram.
pub const BINS: usize = 64;

/// The narrowest bin of a histogram that widens.
const NARROWEST: f32 = 1.0 / 1024.0;
/// The widest bin: beyond, a number counts as over.
const WIDEST: f32 = 1e36;

/// A histogram that is being counted.
#[derive(Clone, Debug)]
pub struct Bins {
    low: f32,
    width: f32,
    /// Below, in each bin, and above.
    counts: [u32; BINS + 2],
    /// Bins left of zero, where the bins widen so that every number finds one.
    widening: Option<usize>,
}

impl Bins {
    /// Bins that divide [`low`, `high`) and stay as they are.
    pub fn fixed(low: f32, high: f32) -> Self {
        Self { low, width: (high - low) / BINS as f32, counts: [0; BINS + 2], widening: None }
    }

    /// Bins for values in `range`. Where it is bounded they cover it and one bin more on both sides; elsewhere their width is the
    /// least power of two for which every finite value has a bin, so that a histogram stands still while values move a little.
    pub fn of_range(range: &Interval) -> Self {
        let (low, high) = (range.low.value as f32, range.high.value as f32);
        let left = match (low.is_finite(), high.is_finite()) {
            (true, true) if low < high => {
                let width = (high - low) / (BINS - 2) as f32;
                return Self { low: low - width, width, counts: [0; BINS + 2], widening: None };
            }
            (true, false) if low >= 0.0 => 0,
            (true, false) => BINS / 4,
            // Zero itself is a value of functions that reach up to it.
            (false, true) if high <= 0.0 => BINS - 1,
            (false, true) => BINS - BINS / 4,
            _ => BINS / 2,
        };
        let low = -NARROWEST * left as f32;
        Self { low, width: NARROWEST, counts: [0; BINS + 2], widening: Some(left) }
    }

    /// Counts every number; one that is not a number counts as below.
    pub fn add(&mut self, numbers: &[f32]) {
        if let Some(left) = self.widening {
            self.make_room(numbers, left);
        }
        let scale = 1.0 / self.width;
        let shift = 1.0 - self.low * scale;
        for &it in numbers {
            // A NaN becomes index 0.
            let place = (it * scale + shift).clamp(0.0, (BINS + 1) as f32);
            self.counts[place as usize] += 1;
        }
    }

    pub fn finish(&self) -> Histogram {
        let (low, width) = (f64::from(self.low), f64::from(self.width));
        Histogram {
            low,
            high: low + width * BINS as f64,
            counts: self.counts[1..=BINS].to_vec(),
            under: self.counts[0],
            over: self.counts[BINS + 1],
        }
    }

    fn make_room(&mut self, numbers: &[f32], left: usize) {
        let (mut least, mut most) = (0.0_f32, 0.0_f32);
        for &it in numbers {
            let finite = if it.is_finite() { it } else { 0.0 };
            least = if finite < least { finite } else { least };
            most = if finite > most { finite } else { most };
        }
        let fits = |it: &Self| least >= it.low && most < it.low + it.width * BINS as f32;
        while !fits(self) && self.width < WIDEST {
            self.double(left);
        }
    }

    /// Joins neighbouring bins, counted from zero.
    fn double(&mut self, left: usize) {
        let mut counts = [0; BINS + 2];
        (counts[0], counts[BINS + 1]) = (self.counts[0], self.counts[BINS + 1]);
        for (bin, count) in self.counts[1..=BINS].iter().enumerate() {
            let from_zero = bin as isize - left as isize;
            let joined = left as isize + from_zero.div_euclid(2);
            counts[1 + joined as usize] += count;
        }
        self.counts = counts;
        self.low *= 2.0;
        self.width *= 2.0;
    }
}
