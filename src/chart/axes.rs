//! Grid, zero lines, ticks and their labels.

use plotters::style::text_anchor::{HPos, VPos};

use super::drawing::Drawn;
use super::frame::Frame;
use super::layout::{HAIRLINE, MARGIN_LEFT, ROW, TICK, X_TICK_ROOM, Y_TICK_ROOM};
use super::lines::YScale;
use super::pen::Pen;
use super::ticks::{Tick, linear_ticks, log_ticks};

/// Room for the numbers of the y axis, less some for fonts that are wider than the estimate of a text's width.
const NUMBER_ROOM: f64 = 0.85 * (MARGIN_LEFT - TICK - 4.0);

/// Whether an axis carries its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    Shown,
    Hidden,
}

pub fn x_ticks(frame: &Frame) -> Vec<Tick> {
    linear_ticks(frame.x, (frame.rect.width / X_TICK_ROOM) as usize)
}

pub fn y_ticks(frame: &Frame) -> Vec<Tick> {
    let most = (frame.rect.height / Y_TICK_ROOM) as usize;
    match frame.y_scale {
        YScale::Linear => linear_ticks(frame.y, most),
        YScale::Log => log_ticks(frame.y, most),
    }
}

/// The pixel column of a tick of the x axis.
fn column(frame: &Frame, tick: &Tick) -> f64 {
    frame.rect.left + frame.x.fraction(tick.at) * frame.rect.width
}

/// The pixel row of a tick of the y axis.
fn row(frame: &Frame, tick: &Tick) -> f64 {
    frame.rect.bottom() - frame.y.fraction(tick.at) * frame.rect.height
}

/// Grid lines at the ticks, and stronger lines at zero. Drawn behind the data.
pub fn draw_grid(pen: &Pen, frame: &Frame) -> Drawn {
    let rect = frame.rect;
    for tick in x_ticks(frame) {
        let x = column(frame, &tick);
        let colour = if tick.at == 0.0 { pen.palette.rule } else { pen.palette.grid };
        pen.rule((x, rect.top), (x, rect.bottom()), HAIRLINE, colour)?;
    }
    for tick in y_ticks(frame) {
        let y = row(frame, &tick);
        let zero = tick.at == 0.0 && frame.y_scale == YScale::Linear;
        let colour = if zero { pen.palette.rule } else { pen.palette.grid };
        pen.rule((rect.left, y), (rect.right(), y), HAIRLINE, colour)?;
    }
    Ok(())
}

/// The line, the ticks and the numbers along the foot of a frame.
pub fn draw_x_axis(pen: &Pen, frame: &Frame, numbers: Numbers) -> Drawn {
    let rect = frame.rect;
    let (foot, colour) = (rect.bottom(), pen.palette.rule);
    pen.rule((rect.left, foot), (rect.right(), foot), HAIRLINE, colour)?;
    if numbers == Numbers::Hidden {
        return Ok(());
    }
    for tick in x_ticks(frame) {
        let x = column(frame, &tick);
        pen.rule((x, foot), (x, foot + TICK), HAIRLINE, colour)?;
        pen.text(&tick.label, (x, foot + TICK + 3.0), (HPos::Center, VPos::Top), pen.palette.ink_soft)?;
    }
    Ok(())
}

/// The line, the ticks and the numbers along the left side of a frame.
pub fn draw_y_axis(pen: &Pen, frame: &Frame, numbers: Numbers) -> Drawn {
    let rect = frame.rect;
    pen.rule((rect.left, rect.top), (rect.left, rect.bottom()), HAIRLINE, pen.palette.rule)?;
    if numbers == Numbers::Hidden {
        return Ok(());
    }
    for tick in y_ticks(frame) {
        let y = row(frame, &tick);
        pen.rule((rect.left - TICK, y), (rect.left, y), HAIRLINE, pen.palette.rule)?;
        let at = (rect.left - TICK - 4.0, y);
        pen.text_within(NUMBER_ROOM, &tick.label, at, (HPos::Right, VPos::Center), pen.palette.ink_soft)?;
    }
    Ok(())
}

/// The name of the x axis, centred under its numbers.
pub fn draw_x_name(pen: &Pen, frame: &Frame, name: &str) -> Drawn {
    let at = (frame.rect.left + frame.rect.width / 2.0, frame.rect.bottom() + TICK + ROW);
    pen.text(name, at, (HPos::Center, VPos::Top), pen.palette.ink)
}

/// The name of the y axis, upright above it: no head has to be tilted to read it.
pub fn draw_y_name(pen: &Pen, frame: &Frame, name: &str) -> Drawn {
    let at = (frame.rect.left - MARGIN_LEFT + 4.0, frame.rect.top - ROW / 2.0 - 1.0);
    pen.text(name, at, (HPos::Left, VPos::Center), pen.palette.ink)
}
