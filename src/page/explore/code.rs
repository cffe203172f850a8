//! Code that computes exactly this function elsewhere.

use crate::activation::Function;
use crate::activation::snippet::Framework;

/// One tab of the code card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub framework: &'static str,
    pub text: String,
}

/// The code for every framework, with the function's parameter values.
pub fn code(function: &Function) -> Vec<Code> {
    Framework::ALL.map(|it| Code { framework: name(it), text: function.code(it) }).into()
}

fn name(framework: Framework) -> &'static str {
    match framework {
        Framework::PyTorch => "PyTorch",
        Framework::Jax => "JAX",
        Framework::Keras => "Keras",
        Framework::Rust => "Rust",
    }
}
