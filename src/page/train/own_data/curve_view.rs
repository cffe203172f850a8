//! What the plane of a drawn curve shows.

use super::curve::{COLUMNS, CurveAction, OwnCurve, column_place};
use super::grid::coordinate;
use super::plane_view::{SIDE, of_pad};
use crate::page::number::fixed;
use crate::page::train::pad_event::PadEvent;
use crate::text::Texts;

/// Steps of the pen of the keys: sixteenths of a unit.
const STEP: i16 = 4;

/// The points of the curve on the drawing, as SVG has them; `None` while nothing is drawn.
pub fn polyline(curve: &OwnCurve) -> Option<String> {
    let point = |(column, height): (usize, &u8)| {
        let (x, y) = on_drawing((column, *height));
        format!("{x:.2},{y:.2}")
    };
    Some(curve.heights()?.iter().enumerate().map(point).collect::<Vec<_>>().join(" "))
}

/// The pen of the keys on the drawing.
pub fn pen(curve: &OwnCurve) -> (f64, f64) {
    on_drawing(curve.pen)
}

/// Where the pen is, and whether it draws.
pub fn position(curve: &OwnCurve, texts: &Texts) -> String {
    let words = texts.data();
    let (x, y) = (fixed(column_place(curve.pen.0), 2), fixed(coordinate(curve.pen.1), 2));
    if curve.is_down { (words.pen_down)(&x, &y) } else { (words.pen_up)(&x, &y) }
}

/// What a hand does on the plane; `None` for a key without a meaning.
pub fn action(event: &PadEvent) -> Option<CurveAction> {
    Some(match event {
        PadEvent::Press(x, y) => {
            let (x, y) = of_pad(*x, *y);
            CurveAction::Press(x, y)
        }
        PadEvent::Drag(x, y) => {
            let (x, y) = of_pad(*x, *y);
            CurveAction::Drag(x, y)
        }
        PadEvent::Lift => CurveAction::Lift,
        PadEvent::Key { key: name, is_fine } => return key(name, *is_fine),
    })
}

fn key(key: &str, is_fine: bool) -> Option<CurveAction> {
    let step = if is_fine { 1 } else { STEP };
    Some(match key {
        "ArrowLeft" => CurveAction::Nudge(-1, 0),
        "ArrowRight" => CurveAction::Nudge(1, 0),
        "ArrowUp" => CurveAction::Nudge(0, step),
        "ArrowDown" => CurveAction::Nudge(0, -step),
        "Enter" | " " => CurveAction::TogglePen,
        "Delete" | "Backspace" => CurveAction::Clear,
        _ => return None,
    })
}

/// Columns go from edge to edge, y downwards.
fn on_drawing((column, height): (usize, u8)) -> (f64, f64) {
    (SIDE * column as f64 / (COLUMNS - 1) as f64, SIDE - f64::from(height) - 0.5)
}
