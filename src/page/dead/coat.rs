//! Which function a neuron or a network wears.

use crate::activation::{Function, rows};
use crate::page::coded::Coded;

/// One of the functions that a death is about, or the one of every page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coat {
    #[default]
    Relu,
    Leaky,
    Elu,
    Gelu,
    Swish,
    /// The function of every page, which may be a formula.
    Chosen,
}

impl Coded for Coat {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Relu, "relu"),
        (Self::Leaky, "leaky_relu"),
        (Self::Elu, "elu"),
        (Self::Gelu, "gelu"),
        (Self::Swish, "silu"),
        (Self::Chosen, "f"),
    ];
}

impl Coat {
    /// The function, where `chosen` is the one of every page. The others have their default parameters.
    pub fn function(self, chosen: &Function) -> Function {
        match rows::by_id(self.code()) {
            Some(row) => Function::new(row),
            None => chosen.clone(),
        }
    }
}
