//! One neuron on a plane of samples.

pub mod action;
pub mod chart;
pub mod courses;
pub mod setting;
pub mod state;
pub mod view;
