//! Code with the values of the parameters filled in.

use super::function::VectorFunction;
use super::signature::ParamKind;

/// `template` with every `{name}` replaced by the value of the parameter `name`, as Rust and Python read it: a
/// floating-point number, or a whole one where the parameter counts.
pub fn fill(template: &str, function: &VectorFunction) -> String {
    let mut code = template.to_owned();
    for (index, param) in function.params().iter().enumerate() {
        let value = function.args()[index];
        let text = match param.kind {
            ParamKind::Factor => format!("{value:?}"),
            ParamKind::Count => format!("{value}"),
        };
        code = code.replace(&format!("{{{}}}", param.id), &text);
    }
    code
}
