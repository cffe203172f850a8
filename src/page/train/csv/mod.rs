//! Tables as text: any text is a table or refused in words, and what cannot be used of it is reported row by row.
//!
//! [`table::Table::read`] finds delimiter, decimal sign and header; [`choices::Choices`] says which column is learnt from which;
//! [`outcome::Outcome::of`] makes samples of both.

pub mod cell;
pub mod choices;
pub mod column;
pub mod dialect;
pub mod encoding;
pub mod fault;
pub mod outcome;
pub mod records;
pub mod table;
