//! Code that computes exactly this function elsewhere.

use crate::activation::snippet::fill;
use crate::activation::{Activation, Function};

/// One tab of the code card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub framework: &'static str,
    pub text: String,
}

/// The code for every framework, with the function's parameter values.
pub fn code(function: &Function) -> Vec<Code> {
    let Some(Activation { snippets, .. }) = function.row() else { return Vec::new() };
    let tabs = [
        ("PyTorch", snippets.pytorch),
        ("JAX", snippets.jax),
        ("Keras", snippets.keras),
        ("Rust", snippets.rust),
    ];
    tabs.into_iter().map(|(framework, it)| Code { framework, text: fill(it, function) }).collect()
}
