//! The Train page as a reader uses it.

mod data;
mod divergence;
mod gallery;
mod loss;
mod network;
mod page;
mod past;
mod runs;
mod setup;
mod take_away;
