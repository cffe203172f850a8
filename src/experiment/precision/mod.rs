//! What is left of a value in floating-point formats of 16, 32 and 64 bits.

pub mod edge;
pub mod form;
pub mod format;
pub mod machine;
