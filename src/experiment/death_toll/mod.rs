//! What dead units cost: networks that lose units in different ways, and how well they still tell two moons apart.

pub mod rank;
pub mod treatment;
pub mod trial;
