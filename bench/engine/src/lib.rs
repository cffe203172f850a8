//! The works on which the engine is measured. Nothing here reads a clock: who runs them does.

pub mod arithmetic;
pub mod frame;
pub mod kernel_run;
pub mod race;
pub mod surface;
pub mod work;
