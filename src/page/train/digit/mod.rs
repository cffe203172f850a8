//! A digit that a reader draws, as the digits of the data set were made: black dots of a 32×32 bitmap, counted in blocks of 4×4.

pub mod pad;
pub mod view;
