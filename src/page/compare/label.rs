//! What a curve is called.

use crate::activation::Function;
use crate::page::number::readable;
use crate::page::own::state::shortened;
use crate::text::Texts;

/// The function's name, or the formula itself, with the parameters that differ from their defaults: `Swish, β = 1.702`.
pub fn label(function: &Function, texts: &Texts) -> String {
    let mut label = match function.formula() {
        Some(formula) => shortened(formula.source()),
        None => texts.function(function.id()).name.to_owned(),
    };
    for (index, param) in function.params().iter().enumerate() {
        let value = function.args()[index];
        if value != param.default {
            label.push_str(&format!(", {} = {}", param.symbol, readable(value, 6)));
        }
    }
    label
}

/// `g − baseline`.
pub fn difference_label(function: &Function, baseline: &Function, texts: &Texts) -> String {
    format!("{} − {}", label(function, texts), label(baseline, texts))
}
