//! The pages: markup over a view model.

pub mod compare;
pub mod compare_cost;
pub mod compare_curves;
pub mod compare_gaps;
pub mod compare_plot;
pub mod compare_table;
pub mod explore;
pub mod explore_controls;
pub mod explore_distribution;
pub mod explore_plot;
pub mod train;
pub mod train_controls;
pub mod train_layers;
pub mod train_stage;
pub mod vector;
pub mod vector_controls;
pub mod vector_jacobian;
pub mod vector_reference;
