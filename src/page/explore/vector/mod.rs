//! The view of a vector function on the Explore page: bars of inputs and outputs, and the Jacobian between them.

pub mod action;
pub mod bars;
pub mod fields;
pub mod jacobian;
pub mod naive;
pub mod report;
pub mod state;

pub use crate::activation::vector::VectorFunction;
pub use state::Vector;

/// The outputs of a function at these inputs.
pub fn reading((function, inputs): &(VectorFunction, Vec<f64>)) -> Vec<f64> {
    function.value(inputs)
}
