//! Distributions beside each other as an image: one column per layer, dark where many values lie.

use plotters::style::text_anchor::{HPos, VPos};

use super::axes::{Numbers, draw_x_axis, draw_y_axis, draw_y_name};
use super::bins::Bins;
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::{ROW, TICK, margin};
use super::palette::Palette;
use super::pen::{Pen, Stroke};
use super::raster::Raster;
use super::role::Role;
use super::span::Span;
use super::table::{Cell, Table};

/// The share of ink in the fullest bin of each layer.
const INK: f64 = 0.85;

/// One distribution per layer over a common axis of values, upwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Strata {
    pub x_name: String,
    pub y_name: String,
    pub y: Span,
    /// Bins per layer.
    pub bins: usize,
    /// `[layer][bin]`, flat, from the lowest bin: shares of the layer.
    pub shares: Vec<f64>,
    /// The layer that is looked at, counted from 0.
    pub chosen: usize,
}

impl Strata {
    fn layers(&self) -> usize {
        self.shares.len().checked_div(self.bins).unwrap_or(0)
    }

    /// The single frame; layer n lies about n on the x axis.
    pub fn frame(&self, size: Size) -> Frame {
        let rect = Rect::within(size, margin(&self.x_name, true));
        Frame::new(rect, Span::new(0.5, self.layers().max(1) as f64 + 0.5), self.y)
    }
}

/// The shares of a distribution in `bins` equal parts of `y`; what lies outside counts in the first and the last.
pub fn rebinned(source: &Bins, y: Span, bins: usize) -> Vec<f64> {
    let mut shares = vec![0.0; bins];
    let total: f64 = source.iter().map(|it| it.height).sum();
    for bin in source.iter().filter(|it| it.height > 0.0) {
        let at = |value: f64| (y.fraction(value) * bins as f64).clamp(0.0, bins as f64);
        let (from, to) = (at(bin.from), at(bin.to));
        let (first, last) = (from as usize, (to.ceil() as usize).max(from as usize + 1));
        for (index, share) in shares.iter_mut().enumerate().take(last).skip(first.min(bins - 1)) {
            let part = (to.min(index as f64 + 1.0) - from.max(index as f64)).max(0.0);
            let whole = to - from;
            *share +=
                bin.height / total.max(f64::MIN_POSITIVE) * if whole > 0.0 { part / whole } else { 1.0 };
        }
    }
    shares
}

impl Chart for Strata {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn backdrop(&self, size: Size, palette: &Palette) -> Option<(Raster, Rect)> {
        let layers: Vec<&[f64]> = self.shares.chunks_exact(self.bins.max(1)).collect();
        let fullest: Vec<f64> = layers.iter().map(|it| it.iter().copied().fold(0.0, f64::max)).collect();
        // A square root shows thin tails, too.
        let strength =
            |layer: usize, bin: usize| (layers[layer][bin] / fullest[layer].max(1e-12)).max(0.0).sqrt();
        let ink = palette.series(Role::Value);
        let cell = |bin: usize, layer: usize| palette.paper.mix(ink, INK * strength(layer, bin).min(1.0));
        let colours = (0..self.bins).rev().flat_map(|bin| (0..layers.len()).map(move |layer| (bin, layer)));
        let colours = colours.map(|(bin, layer)| cell(bin, layer)).collect();
        Some((Raster { columns: layers.len(), rows: self.bins, colours }, self.frame(size).rect))
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        let rect = frame.rect;
        if self.chosen < self.layers() {
            let width = rect.width / self.layers() as f64;
            let (left, right) =
                (rect.left + width * self.chosen as f64, rect.left + width * (self.chosen as f64 + 1.0));
            let (top, bottom) = (rect.top, rect.bottom());
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
            pen.line(&corners, Stroke::solid(pen.palette.ink, 2.0))?;
            let at = ((left + right) / 2.0, top - ROW / 2.0);
            pen.text(&(self.chosen + 1).to_string(), at, (HPos::Center, VPos::Center), pen.palette.ink)?;
        }
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        let at = (rect.left + rect.width / 2.0, rect.bottom() + TICK + ROW);
        pen.text(&self.x_name, at, (HPos::Center, VPos::Top), pen.palette.ink)?;
        draw_y_name(pen, &frame, &self.y_name)
    }

    fn x_range(&self) -> Option<Span> {
        Some(Span::new(1.0, self.layers().max(1) as f64))
    }

    fn table(&self) -> Table {
        let middle = |bin: usize| self.y.at((bin as f64 + 0.5) / self.bins as f64);
        let row = |(place, share): (usize, &f64)| {
            let (layer, bin) = (place / self.bins, place % self.bins);
            vec![Cell::Number(layer as f64 + 1.0), Cell::Number(middle(bin)), Cell::Number(*share)]
        };
        Table {
            columns: vec![self.x_name.clone(), self.y_name.clone(), "%".to_owned()],
            rows: self.shares.iter().enumerate().map(row).collect(),
        }
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
