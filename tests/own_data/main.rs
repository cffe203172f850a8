//! A reader's own data: points, a curve, a table, a digit.

mod codec;
mod curve;
mod digit;
mod plane;
mod table;
