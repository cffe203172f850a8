//! Line charts below each other over one x axis.

use super::axes::{Numbers, draw_grid, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::{ROW, margin};
use super::lines::Lines;
use super::pen::Pen;
use super::span::Span;
use super::table::{Cell, Table};

/// Between two charts: room for the name of the lower one's y axis.
const GAP: f64 = ROW + 12.0;
/// The share of the height that the first chart takes beyond the others.
const FIRST: f64 = 1.4;

/// Line charts with a common x axis, from the top; each has a y axis of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Stack {
    pub charts: Vec<Lines>,
}

impl Stack {
    /// The points nearest to an x, chart by chart and line by line.
    pub fn nearest(&self, x: f64) -> Vec<Vec<Option<super::piece::Point>>> {
        self.charts.iter().map(|it| it.nearest(x)).collect()
    }

    fn stacked(&self, size: Size) -> Vec<Frame> {
        let x_name = self.charts.last().map_or("", |it| it.x_name.as_str());
        let whole = Rect::within(size, margin(x_name, true));
        let rest = self.charts.len().saturating_sub(1) as f64;
        let unit = ((whole.height - GAP * rest) / (FIRST + rest)).max(1.0);
        let ranges: Vec<Frame> = self.charts.iter().map(|it| it.frame(size)).collect();
        let x = ranges.iter().map(|it| it.x).reduce(|a, b| a.including(b.start).including(b.end));
        let mut top = whole.top;
        let place = |(index, frame): (usize, &Frame)| {
            let height = if index == 0 { unit * FIRST } else { unit };
            let rect = Rect { top, height, ..whole };
            top += height + GAP;
            Frame { rect, x: x.unwrap_or(frame.x), ..*frame }
        };
        ranges.iter().enumerate().map(place).collect()
    }
}

impl Chart for Stack {
    fn frames(&self, size: Size) -> Vec<Frame> {
        self.stacked(size)
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frames = self.stacked(size);
        for (index, (chart, frame)) in self.charts.iter().zip(&frames).enumerate() {
            draw_grid(pen, frame)?;
            let is_last = index + 1 == frames.len();
            draw_x_axis(pen, frame, if is_last { Numbers::Shown } else { Numbers::Hidden })?;
            draw_y_axis(pen, frame, Numbers::Shown)?;
            draw_y_name(pen, frame, &chart.y_name)?;
            if is_last {
                draw_x_name(pen, frame, &chart.x_name)?;
            }
            let points = chart.draw_series(pen, frame)?;
            // The charts have the same lines: they are named once.
            if index == 0 {
                chart.draw_names(pen, frame, &points)?;
            }
        }
        Ok(())
    }

    fn x_range(&self) -> Option<Span> {
        self.stacked(Size { width: 1.0, height: 1.0 }).first().map(|it| it.x)
    }

    /// A row per x, with the lines of all charts.
    fn table(&self) -> Table {
        let Some((first, rest)) = self.charts.split_first() else {
            return Table { columns: Vec::new(), rows: Vec::new() };
        };
        let mut table = first.table();
        for chart in rest {
            let more = chart.table();
            table.columns.extend(more.columns.into_iter().skip(1));
            for (row, more) in table.rows.iter_mut().zip(more.rows) {
                row.extend(more.into_iter().skip(1));
            }
        }
        let width = table.columns.len();
        table.rows.iter_mut().for_each(|row| row.resize(width, Cell::Empty));
        table
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
