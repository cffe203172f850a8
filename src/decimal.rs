//! Reading decimal numbers. The standard library's reader does the same with ten kilobytes of tables, which would be a
//! twentieth of what a first visit loads.

/// Digits of an exponent that are read; a longer one is beyond every number.
const EXPONENT_DIGITS: usize = 6;

/// The number that `text` writes, correctly rounded: digits with an optional sign, point and exponent, or `inf`,
/// `infinity` and `nan` in any case. Nothing else, and no space, is accepted, as by [`str::parse`].
///
/// ```
/// use activation_lab::decimal::parse;
/// assert_eq!(parse("-1.25e-3"), Some(-0.00125));
/// assert_eq!(parse("1,5"), None);
/// ```
pub fn parse(text: &str) -> Option<f64> {
    let (is_negative, digits) = sign(text);
    let magnitude = word(digits).or_else(|| number(digits))?;
    Some(if is_negative { -magnitude } else { magnitude })
}

fn sign(text: &str) -> (bool, &str) {
    match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    }
}

fn word(text: &str) -> Option<f64> {
    let is = |word| text.eq_ignore_ascii_case(word);
    if is("nan") {
        return Some(f64::NAN);
    }
    (is("inf") || is("infinity")).then_some(f64::INFINITY)
}

fn number(text: &str) -> Option<f64> {
    let (significand, exponent) = match text.split_once(['e', 'E']) {
        Some((significand, exponent)) => (significand, read_exponent(exponent)?),
        None => (text, 0),
    };
    let (integer, fraction) = significand.split_once('.').unwrap_or((significand, ""));
    if integer.is_empty() && fraction.is_empty() || !are_digits(integer) || !are_digits(fraction) {
        return None;
    }
    // What is read into may not begin or end with zeros that say nothing.
    let integer = integer.trim_start_matches('0').as_bytes();
    let fraction = fraction.trim_end_matches('0').as_bytes();
    Some(minimal_lexical::parse_float(integer.iter(), fraction.iter(), exponent))
}

fn read_exponent(text: &str) -> Option<i32> {
    let (is_negative, digits) = sign(text);
    if digits.is_empty() || !are_digits(digits) {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    let kept = &digits[..digits.len().min(EXPONENT_DIGITS)];
    let magnitude = kept.bytes().fold(0, |sum, it| 10 * sum + i32::from(it - b'0'));
    Some(if is_negative { -magnitude } else { magnitude })
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_digit())
}
