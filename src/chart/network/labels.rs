//! The words of a drawing of a network.

use plotters::style::text_anchor::{HPos, VPos};

use super::NetworkDrawing;
use super::layout::{LINE, Layout};
use crate::chart::drawing::Drawn;
use crate::chart::layout::text_width;
use crate::chart::pen::Pen;

const ROOM: f64 = 6.0;
/// Smaller than this share of its size a text is cut instead of shrunk.
const SMALLEST: f64 = 0.8;

/// The labels beside the units of the first or last column, and the lines under any.
pub(super) fn draw_column(drawing: &NetworkDrawing, pen: &Pen, layout: &Layout, column: usize) -> Drawn {
    let it = &drawing.columns[column];
    let is_last = column > 0 && column + 1 == drawing.columns.len();
    for (index, unit) in it.units.iter().enumerate().filter(|it| !it.1.label.is_empty()) {
        let rect = layout.unit(column, index);
        let middle = rect.top + rect.height / 2.0;
        let (x, side) =
            if is_last { (rect.right() + ROOM, HPos::Left) } else { (rect.left - ROOM, HPos::Right) };
        pen.text(&unit.label, (x, middle), (side, VPos::Center), pen.palette.ink)?;
    }
    if !it.more.is_empty() {
        let last = layout.unit(column, it.units.len().saturating_sub(1));
        line(pen, layout, column, &it.more, last.bottom() + LINE / 2.0 + 2.0, Weight::Soft)?;
    }
    let notes = drawing.columns.iter().map(|it| it.notes.len()).max().unwrap_or(0);
    let top = layout.foot(notes + 1) + LINE / 2.0;
    line(pen, layout, column, &it.name, top, Weight::Strong)?;
    for (index, note) in it.notes.iter().enumerate() {
        line(pen, layout, column, note, top + LINE * (index + 1) as f64, Weight::Soft)?;
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq)]
enum Weight {
    Strong,
    Soft,
}

fn line(pen: &Pen, layout: &Layout, column: usize, text: &str, middle: f64, weight: Weight) -> Drawn {
    let (centre, room) = layout.middle(column);
    let colour = if weight == Weight::Strong { pen.palette.ink } else { pen.palette.ink_soft };
    let text = cut(text, room / SMALLEST, pen.palette.font_size);
    pen.text_within(room, &text, (centre, middle), (HPos::Center, VPos::Center), colour)
}

/// The text, or as much of its beginning as has room beside an ellipsis.
fn cut(text: &str, room: f64, size: f64) -> String {
    if text_width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if text_width(&kept, size) + size > room {
            break;
        }
    }
    kept.pop();
    kept.push('…');
    kept
}
