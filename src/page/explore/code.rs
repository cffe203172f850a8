//! Code that computes exactly this function elsewhere.

use crate::activation::Function;
use crate::activation::row::Snippets;
use crate::activation::snippet::fill;
use crate::activation::vector::{VectorFunction, snippet};

/// One tab of the code card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub framework: &'static str,
    pub text: String,
}

/// The code for every framework, with the function's parameter values.
pub fn code(function: &Function) -> Vec<Code> {
    tabs(&function.row().snippets, |template| fill(template, function))
}

/// The code of a vector function for every framework.
pub fn vector_code(function: &VectorFunction) -> Vec<Code> {
    tabs(&function.row().snippets, |template| snippet::fill(template, function))
}

fn tabs(snippets: &Snippets, fill: impl Fn(&str) -> String) -> Vec<Code> {
    let tabs = [
        ("PyTorch", snippets.pytorch),
        ("JAX", snippets.jax),
        ("Keras", snippets.keras),
        ("Rust", snippets.rust),
    ];
    tabs.into_iter().map(|(framework, it)| Code { framework, text: fill(it) }).collect()
}
