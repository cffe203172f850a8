//! Shaded intervals: where a function saturates.

use super::span::Span;

/// Which side of the axis a shaded interval lies on. Each has its own hatching, so that tint alone says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Inner,
    Right,
}

/// A shaded interval; its ends may be infinite.
#[derive(Clone, Debug, PartialEq)]
pub struct Shade {
    pub span: Span,
    pub side: Side,
    /// A short direct label, drawn where it fits; may be empty.
    pub label: String,
}
