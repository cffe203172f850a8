//! Named bars below each other, each with its value beside it: the entries of a vector.

use plotters::style::text_anchor::{HPos, VPos};

use super::axes::{Numbers, draw_x_axis, draw_x_name, x_ticks};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Margin, Rect, Size};
use super::layout::{HAIRLINE, ROW};
use super::pen::Pen;
use super::role::Role;
use super::span::Span;
use super::table::{Cell, Table};

/// Room for names at the left and for values at the right.
const MARGIN: Margin = Margin { left: 40.0, right: 76.0, top: 8.0, bottom: 24.0 + ROW };
const THICKEST: f64 = 26.0;
/// The part of its row that a bar takes.
const FILL: f64 = 0.6;
/// A bar of no length is drawn this wide.
const THINNEST: f64 = 2.0;

/// Named bars over one axis, from the top.
#[derive(Clone, Debug, PartialEq)]
pub struct BarList {
    pub value_name: String,
    /// The first column of the table.
    pub entry_name: String,
    pub x: Span,
    pub role: Role,
    pub bars: Vec<Bar>,
    /// A line is drawn below every so many bars; 0 draws none.
    pub group: usize,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub name: String,
    pub value: f64,
    /// The value as it is written beside the bar.
    pub text: String,
}

impl BarList {
    /// The single frame; its y axis counts bars.
    pub fn frame(&self, size: Size) -> Frame {
        Frame::new(Rect::within(size, MARGIN), self.x, Span::new(0.0, self.bars.len().max(1) as f64))
    }

    /// The row of each bar across the whole frame: where a pointer takes hold of it.
    pub fn targets(&self, size: Size) -> Vec<Rect> {
        let rect = self.frame(size).rect;
        let height = rect.height / self.bars.len().max(1) as f64;
        (0..self.bars.len()).map(|it| Rect { top: rect.top + height * it as f64, height, ..rect }).collect()
    }

    /// Everything but the paper.
    pub(super) fn draw(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        for tick in x_ticks(&frame) {
            let (x, _) = frame.to_pixel((tick.at, 0.0));
            pen.rule((x, frame.rect.top), (x, frame.rect.bottom()), HAIRLINE, pen.palette.grid)?;
        }
        for (index, (bar, row)) in self.bars.iter().zip(self.targets(size)).enumerate() {
            if self.group > 0 && index > 0 && index % self.group == 0 {
                pen.rule((0.0, row.top), (size.width, row.top), HAIRLINE, pen.palette.rule)?;
            }
            self.draw_bar(pen, &frame, bar, row)?;
        }
        let (foot, _) = frame.to_pixel((frame.x.clamp(0.0), 0.0));
        pen.rule((foot, frame.rect.top), (foot, frame.rect.bottom()), HAIRLINE, pen.palette.rule)?;
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.value_name)
    }

    fn draw_bar(&self, pen: &Pen, frame: &Frame, bar: &Bar, row: Rect) -> Drawn {
        let middle = row.top + row.height / 2.0;
        let at = |x: f64| frame.to_pixel((frame.x.clamp(x), 0.0)).0;
        if !bar.value.is_nan() {
            let (foot, end) = (at(0.0), at(bar.value));
            let height = (row.height * FILL).min(THICKEST);
            let width = (end - foot).abs().max(THINNEST);
            let rect = Rect { left: foot.min(end), top: middle - height / 2.0, width, height };
            pen.fill(rect, pen.palette.series(self.role), 1.0)?;
        }
        let (left, right) = (frame.rect.left - 8.0, frame.rect.right() + 8.0);
        pen.text(&bar.name, (left, middle), (HPos::Right, VPos::Center), pen.palette.ink)?;
        pen.text_within(
            MARGIN.right - 12.0,
            &bar.text,
            (right, middle),
            (HPos::Left, VPos::Center),
            pen.palette.ink,
        )
    }

    /// A row per bar.
    pub fn table(&self) -> Table {
        let row = |bar: &Bar| vec![Cell::Text(bar.name.clone()), Cell::Number(bar.value)];
        Table {
            columns: vec![self.entry_name.clone(), self.value_name.clone()],
            rows: self.bars.iter().map(row).collect(),
        }
    }
}

impl Chart for BarList {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn targets(&self, size: Size) -> Vec<Rect> {
        Self::targets(self, size)
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
