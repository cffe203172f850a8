//! Scores as they are written.

use crate::page::number::{fixed, readable};

/// From here on a number is written short: those of a run that breaks have dozens of digits.
const LARGE: f64 = 1000.0;

/// A loss.
pub fn loss(value: f64) -> String {
    written(value, 4)
}

/// R², which has no lower end.
pub fn r_squared(value: f64) -> String {
    written(value, 3)
}

fn written(value: f64, decimals: usize) -> String {
    if value.is_finite() && value.abs() >= LARGE { readable(value, 3) } else { fixed(value, decimals) }
}
