//! A text as numbers, names and signs. Signs as they are printed, full-width forms and superscripts are read as well.

use crate::decimal;
use std::ops::Range;

use super::error::{FormulaError, FormulaErrorKind};

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Number(f64),
    Name(String),
    /// An operator, a parenthesis or a comma.
    Sign(&'static str),
}

/// A token and its place, in characters.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) at: Range<usize>,
}

/// Longer signs first, so that `**` is not two products.
const SIGNS: [&str; 17] =
    ["**", "<=", ">=", "==", "!=", "+", "-", "*", "/", "^", "(", ")", ",", "<", ">", "²", "³"];

/// Words that are operators.
const WORDS: [&str; 3] = ["and", "or", "not"];

/// What a character means: full-width forms and printed signs as on an English keyboard.
fn plain(it: char) -> char {
    match it {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(it) - 0xfee0).unwrap_or(it),
        '\u{3000}' => ' ',
        '−' | '–' | '﹣' => '-',
        '×' | '·' | '⋅' | '∙' | '∗' | '•' => '*',
        '÷' | '∕' | '⁄' => '/',
        '、' => ',',
        '[' | '{' | '【' => '(',
        ']' | '}' | '】' => ')',
        _ => it,
    }
}

/// The one sign of a printed comparison.
fn printed(it: char) -> Option<&'static str> {
    match it {
        '≤' | '≦' | '⩽' => Some("<="),
        '≥' | '≧' | '⩾' => Some(">="),
        '≠' => Some("!="),
        '∧' => Some("and"),
        '∨' => Some("or"),
        '¬' => Some("not"),
        _ => None,
    }
}

/// All tokens of a text.
pub(super) fn tokens(source: &[char]) -> Result<Vec<Token>, FormulaError> {
    let text: Vec<char> = source.iter().map(|it| plain(*it)).collect();
    let mut tokens = Vec::new();
    let mut start = 0;
    while start < text.len() {
        if text[start].is_whitespace() {
            start += 1;
            continue;
        }
        let (kind, end) = token(&text, start).map_err(|kind| FormulaError {
            at: start..start + 1,
            kind: match kind {
                FormulaErrorKind::UnexpectedCharacter(_) => {
                    FormulaErrorKind::UnexpectedCharacter(source[start])
                }
                other => other,
            },
        })?;
        tokens.push(Token { kind, at: start..end });
        start = end;
    }
    Ok(tokens)
}

fn token(text: &[char], start: usize) -> Result<(Kind, usize), FormulaErrorKind> {
    let first = text[start];
    let fraction = first == '.' && text.get(start + 1).is_some_and(char::is_ascii_digit);
    if first.is_ascii_digit() || fraction {
        return number(text, start);
    }
    if first == '√' {
        return Ok((Kind::Name("√".into()), start + 1));
    }
    if first.is_alphabetic() {
        return Ok(name(text, start));
    }
    if let Some(sign) = printed(first) {
        return Ok((Kind::Sign(sign), start + 1));
    }
    let rest = &text[start..];
    let sign = SIGNS.iter().find(|sign| sign.chars().enumerate().all(|(i, it)| rest.get(i) == Some(&it)));
    let sign = sign.ok_or(FormulaErrorKind::UnexpectedCharacter(first))?;
    Ok((Kind::Sign(if *sign == "**" { "^" } else { sign }), start + sign.chars().count()))
}

/// Letters, and digits and underscores after the first. A Greek letter is a name of its own.
fn name(text: &[char], start: usize) -> (Kind, usize) {
    let part = |it: &char| it.is_ascii_alphanumeric() || *it == '_';
    let mut end = start + 1;
    if text[start].is_ascii() {
        end += text[end..].iter().take_while(|it| part(it)).count();
    }
    let name: String = text[start..end].iter().collect();
    match WORDS.iter().find(|it| **it == name) {
        Some(word) => (Kind::Sign(word), end),
        None => (Kind::Name(name), end),
    }
}

/// Digits with an optional fraction and an optional power of ten.
fn number(text: &[char], start: usize) -> Result<(Kind, usize), FormulaErrorKind> {
    let digits = |from: usize| from + text[from..].iter().take_while(|it| it.is_ascii_digit()).count();
    let mut end = digits(start);
    if text.get(end) == Some(&'.') {
        end = digits(end + 1);
    }
    // `2e` is twice e: an exponent has digits.
    if matches!(text.get(end), Some('e' | 'E')) {
        let signed = end + 1 + usize::from(matches!(text.get(end + 1), Some('+' | '-')));
        if text.get(signed).is_some_and(char::is_ascii_digit) {
            end = digits(signed);
        }
    }
    let digits: String = text[start..end].iter().collect();
    match decimal::parse(&digits) {
        Some(value) if value.is_finite() => Ok((Kind::Number(value), end)),
        _ => Err(FormulaErrorKind::NumberTooLarge),
    }
}
