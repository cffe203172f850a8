//! Starts the training worker.

fn main() {}
