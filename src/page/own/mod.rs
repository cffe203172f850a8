//! A learner's own formulas: what is typed, what is wrong with it, and what is kept.

pub mod action;
pub mod editor;
pub mod entry;
pub mod fault;
pub mod reader;
pub mod state;
pub mod storage;
