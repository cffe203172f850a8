//! The data of every task: generated, real, and the reader's own.

mod check;
mod digests;
mod generated;
mod own;
mod preparation;
mod real;
mod support;
mod windows;
