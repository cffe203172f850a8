//! A share that was counted, and what it says about the probability behind it.

use super::estimate::share;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Proportion {
    pub hits: u32,
    pub of: u32,
}

impl Proportion {
    /// How many of `items` are hits.
    pub fn count<T>(items: impl IntoIterator<Item = T>, is_hit: impl Fn(T) -> bool) -> Self {
        items.into_iter().fold(Self::default(), |so_far, it| Self {
            hits: so_far.hits + u32::from(is_hit(it)),
            of: so_far.of + 1,
        })
    }

    /// The share; 0 of nothing.
    pub fn share(self) -> f64 {
        f64::from(self.hits) / f64::from(self.of.max(1))
    }

    /// The 95 % interval of Wilson (1927) for the probability, [low, high]: unlike share ± 2 standard errors it stays within
    /// 0 and 1 and has a width where every item or none is a hit. Everything is possible where nothing was counted.
    ///
    /// ```
    /// use activation_lab::experiment::proportion::Proportion;
    ///
    /// // The rule of three, and Wilson's answer to it: no hit among 100 leaves room for 3.7 %.
    /// let [low, high] = Proportion { hits: 0, of: 100 }.interval();
    /// assert!(low == 0.0 && (high - 0.037).abs() < 1e-4);
    /// ```
    pub fn interval(self) -> [f64; 2] {
        let Some(estimate) = share(self.hits as usize, self.of as usize) else { return [0.0, 1.0] };
        // At the ends its sums are exact in theory only.
        let low = if self.hits == 0 { 0.0 } else { estimate.low };
        let high = if self.hits == self.of { 1.0 } else { estimate.high };
        [low, high]
    }
}
