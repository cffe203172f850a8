//! What a cell says.

use crate::decimal;

/// How decimals are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalSign {
    Point,
    Comma,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    Missing,
    /// May be infinite.
    Number(f64),
    /// Without spaces around it.
    Word(&'a str),
}

/// Words that stand for a missing value, in any case.
const MISSING: [&str; 10] = ["", "na", "n/a", "#n/a", "nan", "-nan", "null", "none", "?", "-"];

impl<'a> Cell<'a> {
    pub fn read(text: &'a str, sign: DecimalSign) -> Self {
        let text = text.trim();
        if MISSING.iter().any(|it| text.eq_ignore_ascii_case(it)) {
            return Self::Missing;
        }
        match number(text, sign) {
            Some(value) if value.is_nan() => Self::Missing,
            // There is one zero.
            Some(value) => Self::Number(value + 0.0),
            None => Self::Word(text),
        }
    }
}

fn number(text: &str, sign: DecimalSign) -> Option<f64> {
    // Words are told from numbers at their first letter, without a copy.
    if !text.starts_with(['+', '-', '−', '.', ',', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) {
        return None;
    }
    match sign {
        DecimalSign::Point if !text.contains('−') => decimal::parse(text),
        DecimalSign::Point => decimal::parse(&text.replace('−', "-")),
        DecimalSign::Comma if text.contains('.') && text.contains(',') => None,
        DecimalSign::Comma => decimal::parse(&text.replace('−', "-").replace(',', ".")),
    }
}
