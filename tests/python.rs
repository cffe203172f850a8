//! The code that a reader takes along runs in Python and says what the page says.
//!
//! `make test` installs Python with NumPy; `PYTHON` names another one.

#[path = "python/activations.rs"]
mod activations;
#[path = "python/interpreter.rs"]
mod interpreter;
#[path = "python/runs.rs"]
mod runs;
