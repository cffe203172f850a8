//! The core: activation functions, their derivatives and the facts about them. Knows no browser.

pub mod analysis;
pub mod args;
pub mod batch;
pub mod facts;
pub mod formula;
pub mod function;
pub mod kernel;
mod numeric;
pub mod numpy;
pub mod order;
pub mod param;
pub mod row;
pub mod rows;
pub mod saturation;
pub mod snippet;
pub mod vector;

pub use args::Args;
pub use formula::Formula;
pub use function::Function;
pub use order::Order;
pub use row::Activation;
