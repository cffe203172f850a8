//! How strongly a layer is pulled and how far it moves.

use serde::{Deserialize, Serialize};

/// The weights of a layer in the last step; zeros before the first. One per layer, the output layer included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Flow {
    /// Root mean square of the loss's derivative by a weight of the layer, before clipping.
    pub gradient: f64,
    /// ‖update‖ / ‖weights‖; a guide value is 1e-3.
    pub update_ratio: f64,
}
