//! Where the units, links and biases of a network stand.

use std::ops::Range;

use super::NetworkDrawing;
use super::part::Part;
use crate::chart::frame::{Rect, Size};
use crate::chart::layout::text_width;
use crate::chart::piece::Point;

/// The side of a unit: as large as leaves the tallest column about this high, within limits. The smaller limit is what
/// a finger can hit.
const TALL: f64 = 400.0;
const SIDE: (f64, f64) = (28.0, 46.0);
/// Between two units of a column.
const GAP: f64 = 10.0;
/// Between two columns: where there is less, the drawing scrolls; where there is more, it stays in the middle.
const AISLE: (f64, f64) = (52.0, 190.0);
/// The height of a line of text.
pub const LINE: f64 = 17.0;
const EDGE: f64 = 14.0;
/// The names of the columns are set in this size of font at most, as everywhere on charts.
const FONT: f64 = 12.0;
/// The part of a unit's height over which links arrive.
const SPREAD: f64 = 0.6;

/// Places in CSS pixels from the top left corner of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// As wide as was asked for, or wider.
    pub size: Size,
    /// Length of the side of a unit.
    pub side: f64,
    /// The left side of the first column, and from there to that of the next.
    left: f64,
    step: f64,
    /// Units shown in each column.
    counts: Vec<usize>,
    /// The body holds the units, the foot the names of the columns.
    body: f64,
}

impl Layout {
    pub(super) fn of(drawing: &NetworkDrawing, width: f64) -> Self {
        let counts: Vec<usize> = drawing.columns.iter().map(|it| it.units.len()).collect();
        let rows = counts.iter().copied().max().unwrap_or(0).max(1) as f64;
        let side = (TALL / rows - GAP).clamp(SIDE.0, SIDE.1);
        let label = |column: Option<&super::Column>| {
            let widths = column.into_iter().flat_map(|it| &it.units).map(|it| text_width(&it.label, FONT));
            widths.fold(0.0, f64::max)
        };
        // The name of a column is wider than its units.
        let least = |label: f64| EDGE + label.max(AISLE.0 / 2.0 - EDGE);
        let (before, after) = (least(label(drawing.columns.first())), least(label(drawing.columns.last())));
        let steps = counts.len().saturating_sub(1).max(1) as f64;
        let free = width - before - after - side;
        let step = (free / steps).clamp(side + AISLE.0, side + AISLE.1).floor();
        let used = before + after + side + if counts.len() > 1 { step * steps } else { 0.0 };
        let more = if drawing.columns.iter().any(|it| !it.more.is_empty()) { LINE } else { 0.0 };
        let notes = drawing.columns.iter().map(|it| it.notes.len()).max().unwrap_or(0);
        let body = rows * (side + GAP) - GAP;
        let height = EDGE + body + more + EDGE + LINE * (notes + 1) as f64;
        Self {
            size: Size { width: width.max(used), height: height.ceil() },
            side,
            left: (before + (width - used).max(0.0) / 2.0).floor(),
            step,
            counts,
            body,
        }
    }

    /// The same drawing moved to the left by this much.
    #[must_use]
    pub fn scrolled(&self, by: f64) -> Self {
        Self { left: self.left - by, ..self.clone() }
    }

    /// The columns that can be seen, with their names, through a window of this width; links into them begin one column before.
    pub fn seen(&self, width: f64) -> Range<usize> {
        let count = self.counts.len();
        let column = |x: f64| ((x - self.left) / self.step).floor().max(0.0) as usize;
        column(-self.step).min(count)..(column(width + self.step) + 1).min(count)
    }

    /// The square of a unit.
    pub fn unit(&self, column: usize, unit: usize) -> Rect {
        let pitch = self.side + GAP;
        let count = self.counts.get(column).copied().unwrap_or(0) as f64;
        let top = EDGE + (self.body - (count * pitch - GAP)) / 2.0;
        Rect {
            left: self.left + self.step * column as f64,
            top: (top + pitch * unit as f64).round(),
            width: self.side,
            height: self.side,
        }
    }

    /// The ends of a link. Links arrive below each other, in the order of where they come from.
    pub fn link(&self, column: usize, unit: usize, input: usize) -> (Point, Point) {
        let (from, to) = (self.unit(column.saturating_sub(1), input), self.unit(column, unit));
        let inputs = self.counts.get(column.saturating_sub(1)).copied().unwrap_or(1).max(1) as f64;
        let share = (input as f64 + 0.5) / inputs - 0.5;
        let arrival = to.top + self.side * (0.5 + SPREAD * share);
        ((from.right(), from.top + self.side / 2.0), (to.left, arrival))
    }

    /// The centre of the mark of a bias: the lower left corner of its unit.
    pub fn bias(&self, column: usize, unit: usize) -> Point {
        let rect = self.unit(column, unit);
        (rect.left, rect.bottom())
    }

    /// The rectangle around a part, for whatever is to be seen or held.
    pub fn bounds(&self, part: Part) -> Rect {
        match part {
            Part::Unit { column, unit } => self.unit(column, unit),
            Part::Bias { column, unit } => {
                let ((x, y), half) = (self.bias(column, unit), super::hit::BIAS);
                Rect { left: x - half, top: y - half, width: 2.0 * half, height: 2.0 * half }
            }
            Part::Link { column, unit, input } => {
                let ((x, y), (to_x, to_y)) = self.link(column, unit, input);
                Rect { left: x, top: y.min(to_y), width: to_x - x, height: (to_y - y).abs() }
            }
        }
    }

    /// The middle of a column, and how much room its name has.
    pub(super) fn middle(&self, column: usize) -> (f64, f64) {
        let centre = self.left + self.step * column as f64 + self.side / 2.0;
        let room = if self.counts.len() > 1 { self.step } else { self.size.width };
        (centre, room - 6.0)
    }

    /// The top of the names of the columns.
    pub(super) fn foot(&self, lines: usize) -> f64 {
        self.size.height - LINE * lines as f64
    }

    /// Which gap between columns a place lies in: the column that its links lead into.
    pub(super) fn gap(&self, x: f64) -> Option<usize> {
        let column = ((x - self.left) / self.step).floor();
        let within = column >= 0.0 && x - self.left - column * self.step > self.side;
        let next = column as usize + 1;
        (within && next < self.counts.len()).then_some(next)
    }

    pub(super) fn counts(&self) -> &[usize] {
        &self.counts
    }
}
