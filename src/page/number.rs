//! How numbers are written: on the screen for people, in addresses and files for machines.

use crate::decimal;

/// A number for reading, with at most `digits` significant digits, a true minus sign and no trailing zeros.
///
/// Whole numbers below ten million keep all their digits; larger and very small numbers are written as `1.5×10⁻⁸`.
pub fn readable(value: f64, digits: usize) -> String {
    if value.is_nan() {
        return "NaN".to_owned();
    }
    if value.is_infinite() {
        return if value > 0.0 { "∞".to_owned() } else { "−∞".to_owned() };
    }
    if value == 0.0 {
        return "0".to_owned();
    }
    let scientific = format!("{:.*e}", digits.max(1) - 1, value);
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-5..7).contains(&exponent) {
        let decimals = (digits as i32 - 1 - exponent).max(0) as usize;
        return with_minus(trimmed(&format!("{value:.decimals$}")));
    }
    format!("{}×10{}", with_minus(trimmed(mantissa)), superscript(exponent))
}

/// A number with exactly `decimals` decimals: for columns that must not jump.
pub fn fixed(value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return readable(value, 1);
    }
    let text = format!("{value:.decimals$}");
    let is_zero = text.bytes().all(|it| matches!(it, b'-' | b'0' | b'.'));
    with_minus(if is_zero { text.trim_start_matches('-') } else { &text })
}

/// A share between 0 and 1 as a percentage with one decimal.
pub fn percent(share: f64) -> String {
    format!("{} %", fixed(100.0 * share, 1))
}

/// The shortest decimal that reads back as the same number: for addresses, files and code.
pub fn exact(value: f64) -> String {
    let magnitude = value.abs();
    if magnitude != 0.0 && !(1e-5..1e15).contains(&magnitude) {
        format!("{value:e}")
    } else {
        format!("{value}")
    }
}

/// A number as written in an address or typed by a reader: a decimal point or comma, any minus sign, not NaN.
pub fn parse(text: &str) -> Option<f64> {
    let plain = text.trim().replace(['−', '–'], "-").replace(',', ".");
    let value = decimal::parse(&plain)?;
    (!value.is_nan()).then_some(value)
}

fn trimmed(text: &str) -> &str {
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { text }
}

fn with_minus(text: &str) -> String {
    text.replace('-', "−")
}

fn superscript(exponent: i32) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let sign = if exponent < 0 { "⁻" } else { "" };
    let digits = exponent.unsigned_abs().to_string();
    let raised: String = digits.bytes().map(|it| DIGITS[usize::from(it - b'0')]).collect();
    format!("{sign}{raised}")
}
