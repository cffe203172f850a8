//! Sizes of very different magnitude, one per layer, on a logarithmic axis that has a place for zero.

use plotters::style::text_anchor::{HPos, VPos};

use super::axes::{Numbers, draw_y_axis, draw_y_name, y_ticks};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::{HAIRLINE, ROW, TICK, margin, text_width};
use super::lines::YScale;
use super::pen::{Pen, Stroke};
use super::piece::Point;
use super::role::{Dash, Role};
use super::span::Span;
use super::table::{Cell, Table};

/// The height of the strip below the axis in which zeros lie.
const ZERO: f64 = 18.0;
const STEM: f64 = 2.0;
const DOT: f64 = 4.0;
/// The least number of powers of ten on the axis.
const DECADES: f64 = 4.0;
/// Where nothing is positive.
const NOTHING: Span = Span::new(-6.0, 0.0);

/// A number per layer, from input to output. Zeros stand below the axis, what is not finite at its upper end.
#[derive(Clone, Debug, PartialEq)]
pub struct Levels {
    pub x_name: String,
    pub y_name: String,
    pub role: Role,
    /// A name per layer: short.
    pub names: Vec<String>,
    pub values: Vec<f64>,
    pub guide: Option<Guide>,
}

/// A value to compare with.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    pub value: f64,
    pub name: String,
}

impl Levels {
    /// The single frame; its x axis counts layers, each a unit wide. Its y axis has whole powers of ten at its ends, so that it
    /// moves rarely.
    pub fn frame(&self, size: Size) -> Frame {
        let whole = Rect::within(size, margin(&self.x_name, !self.y_name.is_empty()));
        let rect = Rect { height: (whole.height - ZERO).max(1.0), ..whole };
        let guides = self.guide.iter().map(|it| it.value);
        let powers = self.values.iter().copied().chain(guides).filter(|it| *it > 0.0 && it.is_finite());
        let hull = powers.map(f64::log10).fold(None, |hull: Option<Span>, it| {
            Some(hull.map_or(Span::new(it, it), |hull| hull.including(it)))
        });
        let y = hull.map_or(NOTHING, |it| {
            let end = (it.end + 0.1).ceil();
            Span::new((it.start - 0.1).floor().min(end - DECADES), end)
        });
        Frame { rect, x: Span::new(0.0, self.values.len().max(1) as f64), y, y_scale: YScale::Log }
    }

    /// The pixel of a layer's value, and whether it lies on the axis.
    fn place(&self, frame: &Frame, index: usize) -> (Point, bool) {
        let x = frame.to_pixel((index as f64 + 0.5, 1.0)).0;
        let value = self.values[index];
        if value == 0.0 {
            return ((x, frame.rect.bottom() + ZERO / 2.0 + 1.0), false);
        }
        if !(value.is_finite() && value > 0.0) {
            return ((x, frame.rect.top), false);
        }
        ((x, frame.to_pixel((0.0, value)).1), true)
    }

    fn draw_layer(&self, pen: &Pen, frame: &Frame, index: usize) -> Drawn {
        let colour = pen.palette.series(self.role);
        let (at, is_on_axis) = self.place(frame, index);
        let width = frame.rect.width / self.values.len().max(1) as f64;
        let dot = DOT.min(width * 0.35).max(1.5);
        if is_on_axis {
            pen.rule((at.0, frame.rect.bottom()), at, STEM.min(width * 0.3), colour)?;
            return pen.disc(at, dot, colour);
        }
        if self.values[index] == 0.0 {
            pen.disc(at, dot, colour)?;
            return pen.disc(at, dot - 1.5, pen.palette.paper);
        }
        let (x, y) = at;
        let arm = dot * 1.2;
        for line in [[(x - arm, y - arm), (x + arm, y + arm)], [(x - arm, y + arm), (x + arm, y - arm)]] {
            pen.line(&line, Stroke::solid(colour, STEM))?;
        }
        Ok(())
    }

    /// The names of the layers: all, or every second, fifth, tenth; the last always.
    fn draw_names(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let widest =
            self.names.iter().map(|it| text_width(it, pen.palette.font_size)).fold(0.0, f64::max) + 6.0;
        let width = frame.rect.width / self.names.len().max(1) as f64;
        let stride = [1, 2, 5, 10, 20, 50].into_iter().find(|it| *it as f64 * width >= widest).unwrap_or(100);
        let last = self.names.len().saturating_sub(1);
        for (index, name) in self.names.iter().enumerate() {
            let is_near_last = index != last && (last - index) as f64 * width < widest;
            if index != last && ((index + 1) % stride != 0 && stride > 1 || is_near_last) {
                continue;
            }
            let x = frame.rect.left + (index as f64 + 0.5) * width;
            let at = (x, frame.rect.bottom() + ZERO + TICK + 3.0);
            pen.text(name, at, (HPos::Center, VPos::Top), pen.palette.ink_soft)?;
        }
        Ok(())
    }

    fn draw_guide(&self, pen: &Pen, frame: &Frame, guide: &Guide) -> Drawn {
        let y = frame.to_pixel((0.0, guide.value)).1;
        let stroke =
            Stroke { dash: Dash::Broken { on: 6.0, off: 4.0 }, ..Stroke::solid(pen.palette.ink, 1.25) };
        pen.line(&[(frame.rect.left, y), (frame.rect.right(), y)], stroke)?;
        let at = (frame.rect.right() - 4.0, y - 3.0);
        let width = text_width(&guide.name, pen.palette.font_size);
        let back =
            Rect { left: at.0 - width - 2.0, top: at.1 - ROW + 4.0, width: width + 4.0, height: ROW - 4.0 };
        pen.fill(back, pen.palette.paper, 0.8)?;
        pen.text(&guide.name, at, (HPos::Right, VPos::Bottom), pen.palette.ink)
    }
}

impl Chart for Levels {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        let rect = frame.rect;
        for tick in y_ticks(&frame) {
            let y = rect.bottom() - frame.y.fraction(tick.at) * rect.height;
            pen.rule((rect.left, y), (rect.right(), y), HAIRLINE, pen.palette.grid)?;
        }
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        pen.rule((rect.left, rect.bottom()), (rect.right(), rect.bottom()), HAIRLINE, pen.palette.rule)?;
        let zero = (rect.left - TICK - 4.0, rect.bottom() + ZERO / 2.0 + 1.0);
        pen.text("0", zero, (HPos::Right, VPos::Center), pen.palette.ink_soft)?;
        for index in 0..self.values.len() {
            self.draw_layer(pen, &frame, index)?;
        }
        if let Some(guide) = &self.guide {
            self.draw_guide(pen, &frame, guide)?;
        }
        self.draw_names(pen, &frame)?;
        draw_y_name(pen, &frame, &self.y_name)?;
        let at = (rect.left + rect.width / 2.0, rect.bottom() + ZERO + TICK + ROW);
        pen.text(&self.x_name, at, (HPos::Center, VPos::Top), pen.palette.ink)
    }

    fn x_range(&self) -> Option<Span> {
        Some(Span::new(1.0, self.values.len().max(1) as f64))
    }

    fn table(&self) -> Table {
        let row = |(name, value): (&String, &f64)| vec![Cell::Text(name.clone()), Cell::Number(*value)];
        Table {
            columns: vec![self.x_name.clone(), self.y_name.clone()],
            rows: self.names.iter().zip(&self.values).map(row).collect(),
        }
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
