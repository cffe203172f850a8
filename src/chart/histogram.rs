//! A histogram, upright or lying on its side beside a curve.

use super::axes::{Numbers, draw_grid, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::bins::{Bin, Bins, draw_bars, outline};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::margin;
pub use super::orientation::Orientation;
use super::pen::{Pen, Stroke};
use super::piece::Piece;
use super::role::{Dash, Role};
use super::shade::{Shade, draw_shade};
use super::span::Span;
use super::table::{Cell, Table};

/// Room above the tallest bar, as a share of its height.
const HEADROOM: f64 = 0.06;

/// One or two distributions over the same values.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    pub value_name: String,
    pub height_name: String,
    /// The range of the value axis: give it the y range of a panel to line both up.
    pub values: Span,
    pub orientation: Orientation,
    pub series: Vec<BarSeries>,
    pub shades: Vec<Shade>,
    pub mean: Option<f64>,
}

/// One distribution. The first is filled, the second outlined.
#[derive(Clone, Debug, PartialEq)]
pub struct BarSeries {
    pub name: String,
    pub bins: Bins,
}

impl Histogram {
    /// The single frame.
    pub fn frame(&self, size: Size) -> Frame {
        let tallest = self.series.iter().map(|series| series.bins.tallest()).fold(0.0, f64::max);
        let heights = Span::new(0.0, if tallest > 0.0 { tallest * (1.0 + HEADROOM) } else { 1.0 });
        let (x_name, x, y) = match self.orientation {
            Orientation::Upright => (&self.value_name, self.values, heights),
            Orientation::Sideways => (&self.height_name, heights, self.values),
        };
        Frame::new(Rect::within(size, margin(x_name, true)), x, y)
    }

    /// Everything but the paper.
    pub(super) fn draw(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        let (x_name, y_name) = match self.orientation {
            Orientation::Upright => (&self.value_name, &self.height_name),
            Orientation::Sideways => (&self.height_name, &self.value_name),
        };
        for shade in &self.shades {
            draw_shade(pen, &frame, shade, self.orientation)?;
        }
        draw_grid(pen, &frame)?;
        for (index, series) in self.series.iter().enumerate() {
            self.draw_series(pen, &frame, &series.bins, index)?;
        }
        if let Some(mean) = self.mean {
            self.draw_mean(pen, &frame, mean)?;
        }
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, x_name)?;
        draw_y_name(pen, &frame, y_name)
    }

    fn draw_series(&self, pen: &Pen, frame: &Frame, bins: &Bins, index: usize) -> Drawn {
        if index == 0 {
            return draw_bars(pen, frame, bins, self.orientation);
        }
        let colour = pen.palette.series(Role::Nth(index));
        pen.curve(
            frame,
            &Piece(outline(bins, self.orientation)),
            Stroke::solid(colour, pen.palette.line_width),
        )
    }

    /// The mean as a line across the bars.
    fn draw_mean(&self, pen: &Pen, frame: &Frame, mean: f64) -> Drawn {
        let ends = match self.orientation {
            Orientation::Upright => vec![(mean, frame.y.start), (mean, frame.y.end)],
            Orientation::Sideways => vec![(frame.x.start, mean), (frame.x.end, mean)],
        };
        let dash = Dash::Broken { on: 6.0, off: 4.0 };
        pen.curve(
            frame,
            &Piece(ends),
            Stroke { dash, ..Stroke::solid(pen.palette.accent, pen.palette.line_width) },
        )
    }

    /// A row per bin of each series, with the ends of the bin.
    pub fn table(&self) -> Table {
        let row = |series: &BarSeries, bin: Bin| {
            vec![
                Cell::Text(series.name.clone()),
                Cell::Number(bin.from),
                Cell::Number(bin.to),
                Cell::Number(bin.height),
            ]
        };
        let bound = |sign: &str| format!("{} {sign}", self.value_name);
        Table {
            columns: vec![String::new(), bound("≥"), bound("<"), self.height_name.clone()],
            rows: self.series.iter().flat_map(|s| s.bins.iter().map(move |bin| row(s, bin))).collect(),
        }
    }
}

impl Chart for Histogram {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        self.draw(pen, size)
    }

    fn table(&self) -> Table {
        Self::table(self)
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
