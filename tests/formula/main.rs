//! A learner's own formula: the language, exact derivatives, and facts found numerically.

mod compiled;
mod derivatives;
mod facts;
mod language;
mod notation;
mod properties;
