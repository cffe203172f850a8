//! How an activation is stated on the wire.

use super::command::{FunctionCode, Work};
use crate::activation::Function;

impl From<&Function> for FunctionCode {
    fn from(function: &Function) -> Self {
        Self {
            id: function.id().to_owned(),
            formula: function.formula().map(|it| it.source().to_owned()),
            parameters: function.parameters(),
        }
    }
}

/// The kernel of a function.
impl From<&Function> for Work {
    fn from(function: &Function) -> Self {
        Self::Kernel(function.into())
    }
}
