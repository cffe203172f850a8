//! Code with the values of the parameters filled in.

use super::function::VectorFunction;
use super::signature::ParamKind;
use crate::activation::snippet::fill_in;

/// `template` with every `{name}` replaced by the value of the parameter `name`, as Rust and Python read it: a
/// floating-point number, or a whole one where the parameter counts.
pub fn fill(template: &str, function: &VectorFunction) -> String {
    let params = function.params().iter().enumerate();
    let values = params.map(|(index, it)| {
        let value = function.args()[index];
        let text = match it.kind {
            ParamKind::Factor => format!("{value:?}"),
            ParamKind::Count => format!("{value}"),
        };
        (it.id, text)
    });
    fill_in(template, values)
}
