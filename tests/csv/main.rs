//! Tables as text.

mod choices;
mod faults;
mod outcomes;
mod reading;
mod support;
mod totality;
