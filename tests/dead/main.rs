//! The experiments and the page about dead units.

mod lights;
mod lone_neuron;
mod support;
