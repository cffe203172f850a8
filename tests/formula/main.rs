//! A learner's own formula: the language, exact derivatives, and facts found numerically.

mod facts;
mod language;
