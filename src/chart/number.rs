//! Numbers for reading.

use super::ticks::with_minus;
use crate::decimal;

/// A number with at most six significant digits, a typographic minus and no trailing zeros.
pub fn shown(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    if !number.is_finite() {
        return with_minus(&number.to_string().replace("inf", "∞"));
    }
    // The shortest decimal of the rounded number has no trailing zeros.
    let rounded = decimal::parse(&format!("{number:.5e}")).unwrap_or(number);
    let plain = (1e-4..1e6).contains(&rounded.abs());
    with_minus(&if plain { rounded.to_string() } else { format!("{rounded:e}") })
}
