//! A closed interval of one axis.

/// A closed interval from `start` to `end` of one axis; `start < end` wherever a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    pub start: f64,
    pub end: f64,
}

impl Span {
    pub const fn new(start: f64, end: f64) -> Self {
        Self { start, end }
    }

    pub fn length(self) -> f64 {
        self.end - self.start
    }

    pub fn contains(self, value: f64) -> bool {
        self.start <= value && value <= self.end
    }

    /// Where `value` lies: 0 at the start, 1 at the end.
    pub fn fraction(self, value: f64) -> f64 {
        (value - self.start) / self.length()
    }

    /// The value at a fraction of the way from start to end.
    pub fn at(self, fraction: f64) -> f64 {
        self.start + self.length() * fraction
    }

    pub fn clamp(self, value: f64) -> f64 {
        value.max(self.start).min(self.end)
    }

    /// The part that both spans share, if it has a length.
    pub fn intersection(self, other: Self) -> Option<Self> {
        let shared = Self::new(self.start.max(other.start), self.end.min(other.end));
        (shared.start < shared.end).then_some(shared)
    }

    /// The smallest span that holds this one and `value`.
    pub fn including(self, value: f64) -> Self {
        Self::new(self.start.min(value), self.end.max(value))
    }

    /// Grown at both ends by a share of its length.
    pub fn padded(self, share: f64) -> Self {
        let margin = self.length() * share;
        Self::new(self.start - margin, self.end + margin)
    }

    /// A span that can be drawn: itself, or one of length 1 about its start, or the unit span for non-numbers.
    pub fn drawable(self) -> Self {
        let finite = self.start.is_finite() && self.end.is_finite() && self.length().is_finite();
        if finite && self.start < self.end && self.at(0.5) > self.start && self.at(0.5) < self.end {
            return self;
        }
        // Half a unit vanishes beside a huge centre, hence the relative half width.
        let centre = if self.start.is_finite() { self.start.clamp(-1e300, 1e300) } else { 0.0 };
        let half = 0.5_f64.max(centre.abs() * 0.01);
        Self::new(centre - half, centre + half)
    }
}
