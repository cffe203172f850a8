//! What of the network is looked at: what is on the screen, and no more.

use super::state::Train;
use crate::nn::observation::view::View;

/// Cells per side of the decision surface.
const PICTURE_SIDE: u32 = 64;
/// Cells per side of the map of a unit.
const MAP_SIDE: u32 = 20;
/// Samples with more numbers have no picture and no maps.
const MOST_INPUTS: usize = 2;

/// What the trainer is to observe for this page.
pub fn view(train: &Train) -> View {
    let has_plane = train.setup.inputs() <= MOST_INPUTS;
    View {
        picture_side: if has_plane { PICTURE_SIDE } else { 0 },
        map_side: if has_plane { MAP_SIDE } else { 0 },
        autopsy: train.examined,
    }
}
