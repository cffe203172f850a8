//! The measures that all charts share, in CSS pixels.

use super::frame::Margin;

/// The fonts of the page; the canvas and SVG take them from the system.
pub const FONT_FAMILY: &str =
    "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Noto Sans CJK SC, sans-serif";

pub const HAIRLINE: f64 = 1.0;
pub const TICK: f64 = 4.0;
/// The height of a line of text beside an axis.
pub const ROW: f64 = 18.0;
/// Between stacked panels.
pub const GAP: f64 = 14.0;
/// Room between two ticks, so that their labels stay apart.
pub const X_TICK_ROOM: f64 = 64.0;
pub const Y_TICK_ROOM: f64 = 32.0;

/// Holds the numbers of the y axis, the longest of which is like −5e−209.
pub const MARGIN_LEFT: f64 = 64.0;

/// Room for ticks, and a row for each axis that has a name. It does not depend on the numbers at the ticks, so that
/// nothing moves while a range changes.
pub fn margin(x_name: &str, top_row: bool) -> Margin {
    let named = if x_name.is_empty() { 0.0 } else { ROW };
    Margin { left: MARGIN_LEFT, right: 24.0, top: if top_row { 24.0 } else { 10.0 }, bottom: 24.0 + named }
}

/// About how wide a text is, without asking the browser: full-width characters take one em, others a good half.
pub fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| if c as u32 >= 0x2e80 { size } else { size * 0.58 }).sum()
}
