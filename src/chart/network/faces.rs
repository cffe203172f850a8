//! How units and biases look.

use plotters::style::text_anchor::{HPos, VPos};

use super::layout::Layout;
use super::wires::{hue, strength};
use super::{Face, Health, NetworkDrawing};
use crate::chart::colour::Colour;
use crate::chart::drawing::Drawn;
use crate::chart::frame::Rect;
use crate::chart::layout::HAIRLINE;
use crate::chart::pen::{Pen, Stroke};
use crate::chart::piece::Point;

/// The radius of the weakest and of the strongest bias.
const BIAS: (f64, f64) = (2.5, 6.0);
const RIM: f64 = 1.25;
const CROSS: f64 = 1.5;
/// The height of the word on a dead unit, and the room beside it.
const BAND: f64 = 14.0;
const CURVE: f64 = 1.75;
const INSET: f64 = 3.0;

/// The frame of a unit, what is in it apart from a map, and its bias.
pub(super) fn draw_unit(
    drawing: &NetworkDrawing,
    pen: &Pen,
    layout: &Layout,
    (column, unit): (usize, usize),
    reach: f32,
) -> Drawn {
    let it = &drawing.columns[column].units[unit];
    let rect = layout.unit(column, unit);
    match it.face {
        Face::Map { .. } => draw_border(pen, rect)?,
        Face::Line { map } => draw_line(pen, rect, drawing.maps.map(map))?,
        Face::Disc => draw_disc(pen, rect, unit)?,
    }
    if it.health == Health::Dead {
        draw_dead(pen, rect, &drawing.names.dead)?;
    }
    match it.bias {
        Some(bias) => {
            let colour = hue(bias, drawing.rising, pen.palette);
            draw_bias(pen, layout.bias(column, unit), bias, strength(bias, reach), colour)
        }
        None => Ok(()),
    }
}

fn draw_border(pen: &Pen, rect: Rect) -> Drawn {
    let (left, right, top, bottom) = (rect.left, rect.right(), rect.top, rect.bottom());
    for (from, to) in [
        ((left, top), (right, top)),
        ((left, bottom), (right, bottom)),
        ((left, top), (left, bottom)),
        ((right, top), (right, bottom)),
    ] {
        pen.rule(from, to, HAIRLINE, pen.palette.rule)?;
    }
    Ok(())
}

/// The answer to a single number, over its window.
fn draw_line(pen: &Pen, rect: Rect, bytes: &[u8]) -> Drawn {
    let middle = rect.top + rect.height / 2.0;
    pen.rule((rect.left, middle), (rect.right(), middle), HAIRLINE, pen.palette.grid)?;
    let last = bytes.len().saturating_sub(1).max(1) as f64;
    let place = |(index, byte): (usize, &u8)| {
        let up = (f64::from(*byte) - 128.0) / 127.0 * (rect.height / 2.0 - INSET);
        (rect.left + rect.width * index as f64 / last, middle - up)
    };
    let points: Vec<Point> = bytes.iter().enumerate().map(place).collect();
    pen.line(&points, Stroke::solid(pen.palette.ink, CURVE))?;
    draw_border(pen, rect)
}

fn draw_disc(pen: &Pen, rect: Rect, unit: usize) -> Drawn {
    let (centre, radius) = (middle(rect), rect.width / 2.0);
    pen.disc(centre, radius, pen.palette.rule)?;
    pen.disc(centre, radius - RIM, pen.palette.paper)?;
    let number = (unit + 1).to_string();
    pen.text_within(rect.width - 2.0 * INSET, &number, centre, (HPos::Center, VPos::Center), pen.palette.ink)
}

/// A cross, and the word: no one has to know what a cross means.
fn draw_dead(pen: &Pen, rect: Rect, word: &str) -> Drawn {
    let (left, right, top, bottom) = (rect.left, rect.right(), rect.top, rect.bottom());
    let stroke = Stroke::solid(pen.palette.ink, CROSS);
    pen.line(&[(left, top), (right, bottom)], stroke)?;
    pen.line(&[(left, bottom), (right, top)], stroke)?;
    let (x, y) = middle(rect);
    let band = Rect { top: y - BAND / 2.0, height: BAND, left: left + 0.5, width: rect.width - 1.0 };
    pen.fill(band, pen.palette.paper, 0.9)?;
    pen.text_within(rect.width - 2.0, word, (x, y), (HPos::Center, VPos::Center), pen.palette.ink)
}

/// A disc above zero, a ring below: its size is that of the bias.
fn draw_bias(pen: &Pen, at: Point, bias: f32, strength: f64, colour: Colour) -> Drawn {
    let radius = BIAS.0 + (BIAS.1 - BIAS.0) * strength;
    pen.disc(at, radius + RIM, pen.palette.paper)?;
    pen.disc(at, radius, colour)?;
    if bias < 0.0 {
        pen.disc(at, radius - 1.5, pen.palette.paper)?;
    }
    Ok(())
}

fn middle(rect: Rect) -> Point {
    (rect.left + rect.width / 2.0, rect.top + rect.height / 2.0)
}
