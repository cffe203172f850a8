//! The experiments and the page about dead units.

mod address;
mod crew;
mod jobs;
mod lights;
mod lights_page;
mod lone_neuron;
mod neuron_page;
mod support;
