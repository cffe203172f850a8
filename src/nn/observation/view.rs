//! What a reader looks at.

use serde::{Deserialize, Serialize};

/// What is observed beside scores and layers: each part costs time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Cells per side of the surface, or half the places of a fitted curve; 0 for none.
    pub picture_side: u32,
    /// Cells per side of the map of each unit; 0 for none.
    pub map_side: u32,
    /// The unit under examination.
    pub autopsy: Option<UnitId>,
}

/// A unit of a layer, both counted from 0; the last layer is the output layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitId {
    pub layer: usize,
    pub unit: usize,
}
