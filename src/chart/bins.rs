//! Binned samples.

/// The bins of a histogram: `edges` has one entry more than `heights`; superfluous entries of either are ignored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bins {
    pub edges: Vec<f64>,
    /// Counts, shares or densities: not negative.
    pub heights: Vec<f64>,
}

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub height: f64,
}

impl Bins {
    /// Counts the samples in `count` equal bins from `start` to `end`; samples outside are left out.
    pub fn of(samples: impl IntoIterator<Item = f64>, start: f64, end: f64, count: usize) -> Self {
        let width = (end - start) / count.max(1) as f64;
        let mut heights = vec![0.0; count];
        for sample in samples {
            if !(start..=end).contains(&sample) {
                continue;
            }
            let index = ((sample - start) / width) as usize;
            if let Some(height) = heights.get_mut(index.min(count.saturating_sub(1))) {
                *height += 1.0;
            }
        }
        Self { edges: (0..=count).map(|i| start + width * i as f64).collect(), heights }
    }

    /// The bars whose numbers are finite.
    pub fn iter(&self) -> impl Iterator<Item = Bin> + '_ {
        self.edges
            .windows(2)
            .zip(&self.heights)
            .map(|(edge, &height)| Bin { from: edge[0], to: edge[1], height })
            .filter(|bin| bin.from.is_finite() && bin.to.is_finite() && bin.height.is_finite())
    }

    /// The height of the tallest bar; 0 without bars.
    pub fn tallest(&self) -> f64 {
        self.iter().map(|bin| bin.height).fold(0.0, f64::max)
    }
}
