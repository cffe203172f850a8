//! Code that computes exactly this function elsewhere.

use crate::activation::Function;
use crate::activation::snippet::Framework;
use crate::activation::vector::{VectorFunction, snippet};

/// One tab of the code card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub framework: &'static str,
    pub text: String,
}

/// The code for every framework, with the function's parameter values.
pub fn code(function: &Function) -> Vec<Code> {
    tabs(|it| function.code(it))
}

/// The code of a vector function for every framework.
pub fn vector_code(function: &VectorFunction) -> Vec<Code> {
    tabs(|it| snippet::fill(function.row().snippets.of(it), function))
}

fn tabs(code: impl Fn(Framework) -> String) -> Vec<Code> {
    Framework::ALL.map(|it| Code { framework: name(it), text: code(it) }).into()
}

fn name(framework: Framework) -> &'static str {
    match framework {
        Framework::PyTorch => "PyTorch",
        Framework::Jax => "JAX",
        Framework::Keras => "Keras",
        Framework::Rust => "Rust",
    }
}
