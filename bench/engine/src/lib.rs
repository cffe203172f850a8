//! The works on which the engine is measured. Nothing here reads a clock: who runs them does.

pub mod kernel_run;
