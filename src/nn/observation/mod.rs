//! What can be seen of a network: plain data, computed without moving the run.

pub mod answers;
pub mod atlas;
pub mod autopsy;
pub mod bins;
pub mod census;
pub mod curvature;
pub mod dissection;
pub mod flat;
pub mod flow;
pub mod inquest;
pub mod layer;
pub mod maps;
pub mod observer;
pub mod painter;
pub mod picture;
pub mod places;
pub mod score;
pub mod shown;
pub mod view;
mod vitals;
pub mod wiring;
