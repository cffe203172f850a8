//! Code with the values of the parameters filled in.

use super::function::Function;

/// `template` with every `{name}` replaced by the value of the parameter `name`, written so that both Rust
/// and Python read it as a floating-point number: `1.0`, `0.01`, `1e-5`.
pub fn fill(template: &str, function: &Function) -> String {
    let params = function.params().iter().enumerate();
    fill_in(template, params.map(|(index, it)| (it.id, format!("{:?}", function.args()[index]))))
}

/// `template` with every `{name}` replaced by the value that is written for it.
pub fn fill_in(template: &str, values: impl Iterator<Item = (&'static str, String)>) -> String {
    values.fold(template.to_owned(), |code, (name, value)| code.replace(&format!("{{{name}}}"), &value))
}

/// Where code is to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framework {
    PyTorch,
    Jax,
    Keras,
    Rust,
}

impl Framework {
    /// All frameworks, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::PyTorch, Self::Jax, Self::Keras, Self::Rust];
}
