//! How functions are written in the address of the Compare page: `gelu;gelu_tanh;swish,beta=1.702`.
//!
//! A function is its slug, followed by the parameters that differ from their defaults. Commas separate the parts of a
//! function, semicolons the functions. A learner's formula is `custom,formula=` and its text, in which the separators
//! are written as in a URL.

use crate::activation::formula::Formula;
use crate::activation::function::CUSTOM;
use crate::activation::{Function, rows};
use crate::page::slider::param_control;

const BETWEEN_FUNCTIONS: char = ';';
const BETWEEN_PARTS: char = ',';
const FORMULA: &str = "formula=";
/// What would end a formula, or look like this; the sign of the escapes is written first and read last.
const ESCAPES: [(&str, &str); 3] = [("%", "%25"), (",", "%2C"), (";", "%3B")];

/// The functions that a text names.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    pub functions: Vec<Function>,
    /// Whether every part of the text could be used as it stands.
    pub is_whole: bool,
}

/// Writes one function.
pub fn encode(function: &Function) -> String {
    let mut text = function.id().to_owned();
    if let Some(formula) = function.formula() {
        text.push(BETWEEN_PARTS);
        text.push_str(FORMULA);
        text.push_str(
            &ESCAPES.iter().fold(formula.source().to_owned(), |it, (sign, code)| it.replace(sign, code)),
        );
    }
    for (index, param) in function.params().iter().enumerate() {
        if let Some(value) = param_control(param).write(function.args()[index]) {
            text.push(BETWEEN_PARTS);
            text.push_str(param.id);
            text.push('=');
            text.push_str(&value);
        }
    }
    text
}

/// Writes several functions, in order.
pub fn encode_all<'a>(functions: impl Iterator<Item = &'a Function>) -> String {
    functions.map(encode).collect::<Vec<_>>().join(&BETWEEN_FUNCTIONS.to_string())
}

/// Reads functions. What cannot be used is left out or clamped, and told.
pub fn decode_all(text: &str) -> Decoded {
    let mut decoded = Decoded { functions: Vec::new(), is_whole: true };
    for part in text.split(BETWEEN_FUNCTIONS) {
        let (function, is_whole) = decode(part);
        decoded.is_whole &= is_whole;
        decoded.functions.extend(function);
    }
    decoded
}

/// Reads one function, and whether all of the text could be used.
pub fn decode(text: &str) -> (Option<Function>, bool) {
    let mut parts = text.split(BETWEEN_PARTS);
    let named = parts.next().and_then(|id| match (rows::by_id(id), id) {
        (Some(row), _) => Some(Function::new(row)),
        (None, CUSTOM) => formula(parts.next()?),
        (None, _) => None,
    });
    let Some(mut function) = named else { return (None, false) };
    let mut is_whole = true;
    for part in parts {
        let set = set_param(&function, part);
        is_whole &= matches!(&set, Some((_, true)));
        function = set.map_or(function, |it| it.0);
    }
    (Some(function), is_whole)
}

fn formula(part: &str) -> Option<Function> {
    let written = part.strip_prefix(FORMULA)?.to_owned();
    let source = ESCAPES.iter().rev().fold(written, |it, (sign, code)| it.replace(code, sign));
    Formula::parse(&source).ok().map(Function::from)
}

/// The function with a parameter set as `name=number` says, and whether the number is within its limits.
fn set_param(function: &Function, text: &str) -> Option<(Function, bool)> {
    let (name, number) = text.split_once('=')?;
    let index = function.params().iter().position(|it| it.id == name)?;
    let (value, problem) = param_control(&function.params()[index]).read(number);
    Some((function.with_param(index, value), problem.is_none()))
}
