//! The Saturation page: its experiments against independent truth, and what it makes of them.

mod edges;
mod estimate;
mod formats;
mod forms;
mod neuron;
mod page;
mod runs;
mod start;
mod top_layer;
mod unscaled;
mod wire;

use activation_lab::activation::{Function, rows};

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}
