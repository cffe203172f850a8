//! Stacked panels with one x axis: f, f′ and f″ of the same function, with the input distribution under f.

use super::bins::Bins;
use super::fit::fit_y;
use super::piece::Trace;
use super::role::Role;
use super::shade::Shade;
use super::span::Span;

/// Stacked panels that share one x range. Only the bottom panel carries the numbers of the x axis.
///
/// With one panel that holds f and f′, and `bars`, it is the histogram of a layer's pre-activations on the curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Panels {
    pub x: Span,
    pub x_name: String,
    pub panels: Vec<Panel>,
    /// Shaded across all panels.
    pub shades: Vec<Shade>,
    /// Drawn at the foot of the first panel, behind its curves.
    pub bars: Option<Bars>,
}

/// A distribution at the foot of a panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    pub name: String,
    pub bins: Bins,
    /// The share of the panel's height that the tallest bar takes, in (0, 1].
    pub share: f64,
}

/// One panel of a stack.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    pub curves: Vec<Curve>,
    pub y: Span,
}

/// A named curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The direct label at the panel's corner, such as "f′".
    pub name: String,
    pub role: Role,
    pub trace: Trace,
}

impl Panel {
    /// A panel whose y range fits its curves as far as they lie in the x range.
    pub fn fitted(curves: Vec<Curve>, x: Span) -> Self {
        let y = fit_y(curves.iter().map(|curve| &curve.trace), x);
        Self { curves, y }
    }
}
