//! The window on the x axis.

use crate::chart::span::Span;
use crate::decimal;

/// The window lies within ±this.
pub const FARTHEST: f64 = 1000.0;
/// The window is at least this wide.
pub const NARROWEST: f64 = 1e-3;
const DEFAULT: Span = Span::new(-8.0, 8.0);
/// How much a zoom button changes the width.
const ZOOM_STEP: f64 = 1.5;

/// The part of the x axis that is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View(Span);

impl Default for View {
    fn default() -> Self {
        Self(DEFAULT)
    }
}

impl View {
    /// The window from `low` to `high`, moved and widened as the limits ask.
    pub fn new(low: f64, high: f64) -> Self {
        let width = (high - low).clamp(NARROWEST, 2.0 * FARTHEST);
        let centre = f64::midpoint(low, high).clamp(-FARTHEST + width / 2.0, FARTHEST - width / 2.0);
        let kept = width == high - low && centre == f64::midpoint(low, high);
        // Ends that need no correction are kept to the last digit: they come from an address and return to it.
        if kept {
            Self(Span::new(low, high))
        } else {
            Self(tidy(Span::new(centre - width / 2.0, centre + width / 2.0)))
        }
    }

    pub fn span(self) -> Span {
        self.0
    }

    pub fn low(self) -> f64 {
        self.0.start
    }

    pub fn high(self) -> f64 {
        self.0.end
    }

    pub fn width(self) -> f64 {
        self.0.length()
    }

    /// Moved by `distance`.
    #[must_use]
    pub fn panned(self, distance: f64) -> Self {
        let distance = distance.clamp(-FARTHEST - self.low(), FARTHEST - self.high());
        Self(tidy(Span::new(self.low() + distance, self.high() + distance)))
    }

    /// `factor` times as wide, with `centre` staying where it is.
    #[must_use]
    pub fn zoomed(self, centre: f64, factor: f64) -> Self {
        let factor = (self.width() * factor).clamp(NARROWEST, 2.0 * FARTHEST) / self.width();
        let span = tidy(Span::new(
            centre + (self.low() - centre) * factor,
            centre + (self.high() - centre) * factor,
        ));
        Self::new(span.start, span.end)
    }

    #[must_use]
    pub fn zoomed_in(self, centre: f64) -> Self {
        self.zoomed(centre, 1.0 / ZOOM_STEP)
    }

    #[must_use]
    pub fn zoomed_out(self, centre: f64) -> Self {
        self.zoomed(centre, ZOOM_STEP)
    }

    /// Moved just far enough to show `x`.
    #[must_use]
    pub fn showing(self, x: f64) -> Self {
        if self.0.contains(x) {
            return self;
        }
        let x = x.clamp(-FARTHEST, FARTHEST);
        let margin = self.width() / 8.0;
        let distance = if x < self.low() { x - margin - self.low() } else { x + margin - self.high() };
        self.panned(distance)
    }

    /// The step of an arrow key: a round number near a hundredth of the width.
    pub fn step(self) -> f64 {
        let raw = self.width() / 120.0;
        let decade = libm::pow(10.0, libm::floor(libm::log10(raw)));
        let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|it| it * decade >= raw).unwrap_or(10.0);
        factor * decade
    }

    /// The step with Shift, which is also what a drag resolves.
    pub fn fine_step(self) -> f64 {
        self.step() / 10.0
    }
}

/// The multiple of `step` next to `value`, without the noise of binary fractions.
pub fn snap(value: f64, step: f64) -> f64 {
    let decimals = (-libm::floor(libm::log10(step))).clamp(0.0, 12.0) as usize;
    decimal::parse(&format!("{:.decimals$}", (value / step).round() * step)).unwrap_or(value) + 0.0
}

/// Ends rounded to a decimal of at most a thousandth of the width, so that an address stays short.
fn tidy(span: Span) -> Span {
    let decade = libm::pow(10.0, libm::floor(libm::log10(span.length() * 1e-3)));
    Span::new(snap(span.start, decade), snap(span.end, decade))
}
