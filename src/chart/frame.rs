//! The geometry of a plotting area: from data to CSS pixels and back.

use super::lines::YScale;
use super::piece::Point;
use super::span::Span;

/// The size of a chart in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    pub width: f64,
    pub height: f64,
}

/// A rectangle in CSS pixels from the chart's top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    /// What margins leave of a chart; at least one pixel each way.
    pub fn within(size: Size, margin: Margin) -> Self {
        Self {
            left: margin.left,
            top: margin.top,
            width: (size.width - margin.left - margin.right).max(1.0),
            height: (size.height - margin.top - margin.bottom).max(1.0),
        }
    }

    pub fn right(self) -> f64 {
        self.left + self.width
    }

    pub fn bottom(self) -> f64 {
        self.top + self.height
    }

    pub fn contains(self, (x, y): Point) -> bool {
        (self.left..=self.right()).contains(&x) && (self.top..=self.bottom()).contains(&y)
    }
}

/// Room around a plotting area, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// A plotting area: its rectangle, and the ranges of its axes. On a logarithmic axis `y` counts powers of ten.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub rect: Rect,
    pub x: Span,
    pub y: Span,
    pub y_scale: YScale,
}

impl Frame {
    /// A frame with linear axes; ranges that cannot be drawn are replaced.
    pub fn new(rect: Rect, x: Span, y: Span) -> Self {
        Self { rect, x: x.drawable(), y: y.drawable(), y_scale: YScale::Linear }
    }

    /// A data point in the coordinates of the axes: the logarithm of y on a logarithmic axis.
    pub fn axis_point(&self, (x, y): Point) -> Point {
        match self.y_scale {
            YScale::Linear => (x, y),
            YScale::Log => (x, if y > 0.0 { libm::log10(y) } else { f64::NAN }),
        }
    }

    /// Where a data point lies, in CSS pixels; it may lie outside the rectangle.
    pub fn to_pixel(&self, point: Point) -> Point {
        let (x, y) = self.axis_point(point);
        (
            self.rect.left + self.x.fraction(x) * self.rect.width,
            self.rect.bottom() - self.y.fraction(y) * self.rect.height,
        )
    }

    /// Which data point lies at a CSS pixel.
    pub fn from_pixel(&self, (x, y): Point) -> Point {
        let along = self.x.at((x - self.rect.left) / self.rect.width);
        let up = self.y.at((self.rect.bottom() - y) / self.rect.height);
        match self.y_scale {
            YScale::Linear => (along, up),
            YScale::Log => (along, libm::pow(10.0, up)),
        }
    }
}
