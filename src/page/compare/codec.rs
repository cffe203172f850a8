//! How functions are written in the address of the Compare page: `gelu;gelu_tanh;swish,beta=1.702`.
//!
//! A function is its slug, followed by the parameters that differ from their defaults. Commas separate the parts of a
//! function, semicolons the functions.

use crate::activation::{Function, rows};
use crate::page::slider::param_control;

const BETWEEN_FUNCTIONS: char = ';';
const BETWEEN_PARTS: char = ',';

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
fn decode(text: &str) -> (Option<Function>, bool) {
    let mut parts = text.split(BETWEEN_PARTS);
    let Some(row) = parts.next().and_then(rows::by_id) else { return (None, false) };
    let mut function = Function::new(row);
    let mut is_whole = true;
    for part in parts {
        let set = set_param(&function, part);
        is_whole &= matches!(&set, Some((_, true)));
        function = set.map_or(function, |it| it.0);
    }
    (Some(function), is_whole)
}

/// The function with a parameter set as `name=number` says, and whether the number is within its limits.
fn set_param(function: &Function, text: &str) -> Option<(Function, bool)> {
    let (name, number) = text.split_once('=')?;
    let index = function.params().iter().position(|it| it.id == name)?;
    let (value, problem) = param_control(&function.params()[index]).read(number);
    Some((function.with_param(index, value), problem.is_none()))
}
