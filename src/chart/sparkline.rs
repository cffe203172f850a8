//! A curve as SVG path data, for the small pictures of a gallery.

use super::span::Span;

/// The ranges and the size of a small picture, in the units of its `viewBox`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sparkline {
    pub x: Span,
    pub y: Span,
    pub width: f64,
    pub height: f64,
}
