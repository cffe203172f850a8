//! How links look.

use std::ops::Range;

use super::layout::Layout;
use super::{NetworkDrawing, Rising};
use crate::chart::colour::Colour;
use crate::chart::palette::Palette;
use crate::chart::pen::Stroke;
use crate::chart::piece::Point;
use crate::chart::role::Dash;

/// The width of the weakest and of the strongest link; where links are many, the strongest are thinner.
const WIDTH: (f64, f64) = (0.75, 5.0);
const THINNEST: f64 = 2.5;
/// As many links from one column to the next have room for the full width.
const FEW: f64 = 18.0;
/// How opaque they are.
const ALPHA: (f64, f64) = (0.35, 1.0);
/// Links with a negative weight are dashed.
const NEGATIVE: Dash = Dash::Broken { on: 6.0, off: 4.0 };

/// One link.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wire {
    pub from: Point,
    pub to: Point,
    pub stroke: Stroke,
}

impl NetworkDrawing {
    /// The links into some columns, the weakest first, so that the strongest lie on top.
    pub fn wires(&self, layout: &Layout, columns: Range<usize>, palette: &Palette) -> Vec<Wire> {
        let reach = self.reach();
        let mut wires: Vec<Wire> =
            columns.flat_map(|column| self.wires_into(column, layout, reach, palette)).collect();
        wires.sort_by(|a, b| a.stroke.width.total_cmp(&b.stroke.width));
        wires
    }

    fn wires_into<'a>(
        &'a self,
        column: usize,
        layout: &'a Layout,
        reach: f32,
        palette: &'a Palette,
    ) -> impl Iterator<Item = Wire> + 'a {
        let inputs = self.inputs(column).max(1);
        let crowd = self.columns[column].weights.len() as f64 / FEW;
        let widest = (WIDTH.1 / crowd.max(1.0).sqrt()).max(THINNEST);
        self.columns[column].weights.iter().enumerate().map(move |(index, weight)| {
            let (from, to) = layout.link(column, index / inputs, index % inputs);
            Wire { from, to, stroke: stroke(*weight, reach, widest, hue(*weight, self.rising, palette)) }
        })
    }
}

/// How strong a number is beside the strongest: from 0 to 1.
pub(super) fn strength(value: f32, reach: f32) -> f64 {
    let share = f64::from(value.abs()) / f64::from(reach);
    if share.is_finite() { share.min(1.0) } else { 0.0 }
}

/// As on maps; what is zero has no hue.
pub(super) fn hue(value: f32, rising: Rising, palette: &Palette) -> Colour {
    let [below, above] = rising.hues(palette);
    if value > 0.0 {
        above
    } else if value < 0.0 {
        below
    } else {
        palette.rule
    }
}

fn stroke(weight: f32, reach: f32, widest: f64, colour: Colour) -> Stroke {
    let strength = strength(weight, reach);
    let between = |(low, high): (f64, f64)| low + (high - low) * strength;
    Stroke {
        colour,
        alpha: between(ALPHA),
        width: between((WIDTH.0, widest)),
        dash: if weight < 0.0 { NEGATIVE } else { Dash::Solid },
    }
}
