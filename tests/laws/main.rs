//! Laws that hold for every row of the table, at both ends of every slider, between them and beyond them.

mod band;
mod breaks;
mod calculus;
mod extrema;
mod range;
mod saturation;
mod settings;
mod table;
