//! Functions of a whole vector: softmax and its relatives, gated units, maxout. Each output depends on several inputs, so
//! the slope is a matrix, and the table of elementwise activations has no place for them.

pub mod function;
pub mod kernel;
pub mod row;
pub mod rows;
pub mod signature;
pub mod snippet;

pub use function::VectorFunction;
pub use row::VectorActivation;
pub use signature::Signature;
