//! Small pictures of what each unit answers.

use serde::{Deserialize, Serialize};

/// The activation of the first units of each layer over the window of the data: over the plane row by row from the top,
/// each row from left to right; over a line one row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Maps {
    pub columns: u32,
    pub rows: u32,
    /// How many units of each layer have a map: of the inputs first, then of each layer, the output layer last.
    pub units: Vec<u32>,
    /// 128 + 127·activation/(largest |activation| of the unit), rounded; one unit after the other.
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
    /// The largest |activation| of each unit over its map.
    pub reach: Vec<f32>,
}
