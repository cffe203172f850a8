//! Named measurements with their spread: a bar from zero, a dot at the value, a whisker over the middle half.

use plotters::style::text_anchor::{HPos, VPos};

use super::axes::{Numbers, draw_x_axis, draw_x_name, x_ticks};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Margin, Rect, Size};
use super::layout::{HAIRLINE, margin, text_width};
use super::pen::Pen;
use super::role::Role;
use super::span::Span;
use super::table::{Cell, Table};

/// The share of a row that its bar is high, and the share of the ink in it.
const BAR: f64 = 0.6;
const TINT: f64 = 0.22;
const DOT: f64 = 3.5;
const WHISKER: f64 = 2.0;
/// Names take this share of the width at most.
const NAMES: f64 = 0.42;
const HEADROOM: f64 = 0.04;

/// Named measurements, from the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    pub value_name: String,
    /// What the rows are, for the table.
    pub name_name: String,
    pub low_name: String,
    pub high_name: String,
    pub rows: Vec<Row>,
}

/// One measurement.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub name: String,
    pub value: f64,
    /// The ends of the whisker.
    pub low: f64,
    pub high: f64,
    /// What the others are compared with has a colour of its own.
    pub is_yardstick: bool,
}

impl Dots {
    /// The single frame: x from zero, y counts the rows from the bottom.
    pub fn frame(&self, size: Size) -> Frame {
        let longest = self.rows.iter().map(|it| text_width(&it.name, 12.0)).fold(0.0, f64::max);
        let Margin { right, top, bottom, .. } = margin(&self.value_name, false);
        let left = (longest + 16.0).min(size.width * NAMES);
        let rect = Rect::within(size, Margin { left, right, top, bottom });
        let most = self.rows.iter().map(|it| it.high.max(it.value)).fold(0.0, f64::max);
        let most = if most > 0.0 { most * (1.0 + HEADROOM) } else { 1.0 };
        Frame::new(rect, Span::new(0.0, most), Span::new(0.0, self.rows.len().max(1) as f64))
    }

    /// Everything but the paper.
    pub(super) fn draw(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        for tick in x_ticks(&frame) {
            let (x, _) = frame.to_pixel((tick.at, 0.0));
            pen.rule((x, frame.rect.top), (x, frame.rect.bottom()), HAIRLINE, pen.palette.grid)?;
        }
        for (index, row) in self.rows.iter().enumerate() {
            row.draw(pen, &frame, (self.rows.len() - index) as f64 - 0.5)?;
        }
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.value_name)
    }

    /// A row per measurement.
    pub fn table(&self) -> Table {
        let names = [&self.name_name, &self.value_name, &self.low_name, &self.high_name];
        let row = |it: &Row| {
            vec![
                Cell::Text(it.name.clone()),
                Cell::Number(it.value),
                Cell::Number(it.low),
                Cell::Number(it.high),
            ]
        };
        Table { columns: names.map(Clone::clone).to_vec(), rows: self.rows.iter().map(row).collect() }
    }
}

impl Chart for Dots {
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

impl Row {
    fn draw(&self, pen: &Pen, frame: &Frame, middle: f64) -> Drawn {
        let at = |x: f64, y: f64| frame.to_pixel((frame.x.clamp(x), y));
        let colour = pen.palette.series(Role::Nth(usize::from(self.is_yardstick)));
        let (left, y) = at(0.0, middle);
        let room = left - 8.0;
        pen.text_within(room, &self.name, (left - 8.0, y), (HPos::Right, VPos::Center), pen.palette.ink)?;
        pen.fill_between(at(0.0, middle + BAR / 2.0), at(self.value, middle - BAR / 2.0), colour, TINT)?;
        pen.rule(at(self.low, middle), at(self.high, middle), WHISKER, colour)?;
        pen.disc(at(self.value, middle), DOT, colour)
    }
}
