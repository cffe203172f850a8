//! Stacked panels with one x axis: f, f′ and f″ of the same function, with the input distribution under f.

use super::axes::{Numbers, draw_grid, draw_x_axis, draw_x_name, draw_y_axis};
use super::band::Band;
use super::bins::{Bins, draw_bars};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::fit::fit_y;
use super::frame::{Frame, Margin, Rect, Size};
use super::layout::{GAP, margin};
use super::names::{Sample, draw_names, draw_title};
use super::orientation::Orientation;
use super::pen::{Pen, Stroke};
use super::piece::{DotFill, Trace};
use super::role::Role;
use super::shade::{Shade, draw_shade, draw_shade_label};
use super::span::Span;
use super::table::{Cell, Table};

/// The fraction of a stack's height that the first panel takes beyond the others.
const FIRST: f64 = 1.5;
const DOT: f64 = 4.0;

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
    /// Drawn behind the curves.
    pub band: Option<Band>,
    pub y: Span,
    /// Written instead of the names of the curves, where those are named in another panel; may be empty.
    pub title: String,
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
        Self { curves, band: None, y, title: String::new() }
    }

    /// This panel with a band, with a y range that fits it, too.
    #[must_use]
    pub fn with_band(self, band: Band, x: Span) -> Self {
        let y = fit_y(self.curves.iter().chain(band.edges()).map(|curve| &curve.trace), x);
        Self { band: Some(band), y, ..self }
    }

    /// The curves and the edges of the band.
    fn all_curves(&self) -> impl Iterator<Item = &Curve> {
        self.curves.iter().chain(self.band.iter().flat_map(Band::edges))
    }
}

impl Panels {
    /// One frame per panel from the top; the first is the tallest.
    pub fn frames(&self, size: Size) -> Vec<Frame> {
        let count = self.panels.len();
        let stack = Rect::within(size, self.margin());
        let free = (stack.height - GAP * count.saturating_sub(1) as f64).max(1.0);
        let unit = free / (FIRST + count.saturating_sub(1) as f64);
        let mut top = stack.top;
        let frame = |(index, panel): (usize, &Panel)| {
            let height = if index == 0 { unit * FIRST } else { unit };
            let rect = Rect { top, height, ..stack };
            top += height + GAP;
            Frame::new(rect, self.x, panel.y)
        };
        self.panels.iter().enumerate().map(frame).collect()
    }

    fn margin(&self) -> Margin {
        margin(&self.x_name, !self.shades.is_empty())
    }

    /// Everything but the paper.
    pub(super) fn draw(&self, pen: &Pen, size: Size) -> Drawn {
        let frames = self.frames(size);
        for (index, (panel, frame)) in self.panels.iter().zip(&frames).enumerate() {
            for shade in &self.shades {
                draw_shade(pen, frame, shade, Orientation::Upright)?;
            }
            draw_grid(pen, frame)?;
            if let Some(bars) = self.bars.as_ref().filter(|_| index == 0) {
                bars.draw(pen, frame)?;
            }
            let numbers = if index + 1 == frames.len() { Numbers::Shown } else { Numbers::Hidden };
            draw_x_axis(pen, frame, numbers)?;
            draw_y_axis(pen, frame, Numbers::Shown)?;
            panel.draw(pen, frame)?;
        }
        if let (Some(first), Some(last)) = (frames.first(), frames.last()) {
            for shade in &self.shades {
                draw_shade_label(pen, first, shade)?;
            }
            draw_x_name(pen, last, &self.x_name)?;
        }
        Ok(())
    }

    /// A row per sampled x with the value of every curve there; an empty cell where a curve has no value.
    pub fn table(&self) -> Table {
        let curves: Vec<&Curve> = self.panels.iter().flat_map(Panel::all_curves).collect();
        let mut xs: Vec<f64> =
            curves.iter().flat_map(|curve| curve.trace.points()).map(|point| point.0).collect();
        xs.sort_by(f64::total_cmp);
        xs.dedup();
        let values: Vec<Vec<(f64, f64)>> = curves.iter().map(|curve| curve.values()).collect();
        let cell = |values: &Vec<(f64, f64)>, x: f64| {
            values
                .binary_search_by(|point| point.0.total_cmp(&x))
                .map_or(Cell::Empty, |at| Cell::Number(values[at].1))
        };
        let row = |x: f64| {
            std::iter::once(Cell::Number(x)).chain(values.iter().map(|values| cell(values, x))).collect()
        };
        let names = curves.iter().map(|curve| curve.name.clone());
        Table {
            columns: std::iter::once(self.x_name.clone()).chain(names).collect(),
            rows: xs.into_iter().map(row).collect(),
        }
    }
}

impl Chart for Panels {
    fn frames(&self, size: Size) -> Vec<Frame> {
        Self::frames(self, size)
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        self.draw(pen, size)
    }

    fn x_range(&self) -> Option<Span> {
        Some(self.x.drawable())
    }

    fn table(&self) -> Table {
        Self::table(self)
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}

impl Bars {
    fn draw(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let height = frame.rect.height * self.share.clamp(0.0, 1.0);
        let foot = Rect { top: frame.rect.bottom() - height, height, ..frame.rect };
        let heights = Span::new(0.0, self.bins.tallest());
        draw_bars(pen, &Frame::new(foot, frame.x, heights), &self.bins, Orientation::Upright)
    }
}

impl Panel {
    fn draw(&self, pen: &Pen, frame: &Frame) -> Drawn {
        if let Some(band) = &self.band {
            band.draw(pen, frame)?;
        }
        // The first curve is the one that the panel is about: it lies on top.
        for curve in self.curves.iter().rev() {
            curve.draw(pen, frame)?;
        }
        let vertices = self.curves.iter().flat_map(|curve| curve.trace.points());
        if !self.title.is_empty() {
            return draw_title(pen, frame, &self.title, vertices);
        }
        let lines = self.curves.iter().map(|curve| (curve.name.as_str(), curve.role, Sample::Line));
        let areas = self.band.iter().map(|band| (band.name.as_str(), band.role, Sample::Area));
        let names: Vec<_> = lines.chain(areas).collect();
        draw_names(pen, frame, &names, vertices)
    }
}

impl Curve {
    fn draw(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let colour = pen.palette.series(self.role);
        let stroke = Stroke { dash: self.role.dash(), ..Stroke::solid(colour, pen.palette.line_width) };
        for piece in &self.trace.pieces {
            pen.curve(frame, piece, stroke)?;
        }
        for dot in &self.trace.dots {
            pen.dot(frame, dot.at, dot.fill, DOT, colour)?;
        }
        Ok(())
    }

    /// The value at each x, ascending. Where the curve jumps, the closed dot is the value.
    fn values(&self) -> Vec<(f64, f64)> {
        let closed = self.trace.dots.iter().filter(|dot| dot.fill == DotFill::Closed).map(|dot| dot.at);
        let vertices = self.trace.pieces.iter().flat_map(|piece| piece.0.iter().copied());
        // The sort is stable: what comes first here is what is kept.
        let mut values: Vec<(f64, f64)> = closed.chain(vertices).collect();
        values.sort_by(|a, b| a.0.total_cmp(&b.0));
        values.dedup_by(|next, kept| next.0 == kept.0);
        values
    }
}
