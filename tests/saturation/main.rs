//! The Saturation page: its experiments against independent truth, and what it makes of them.

#[path = "edges.rs"]
mod edges;
#[path = "formats.rs"]
mod formats;
#[path = "forms.rs"]
mod forms;
#[path = "neuron.rs"]
mod neuron;
#[path = "start.rs"]
mod start;
#[path = "top_layer.rs"]
mod top_layer;
#[path = "unscaled.rs"]
mod unscaled;

use activation_lab::activation::{Function, rows};

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}
