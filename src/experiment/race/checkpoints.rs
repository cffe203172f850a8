//! Where a heat is looked at.

use std::ops::RangeInclusive;

/// Epochs of a heat.
pub const EPOCHS: RangeInclusive<u32> = 1..=10_000;
/// The most stretches between two looks, whatever the number of epochs.
pub const STRETCHES: u32 = 50;

/// The epochs at which a heat of so many epochs is looked at: 0, the last, and evenly spaced ones between them, at most
/// [`STRETCHES`] + 1 in all.
pub fn checkpoints(epochs: u32) -> impl Iterator<Item = u32> {
    let stretches = epochs.clamp(1, STRETCHES);
    // The product of the two exceeds 32 bits for no allowed number of epochs.
    (0..=stretches).map(move |it| it * epochs.min(*EPOCHS.end()) / stretches)
}

/// Whether a heat of so many epochs is looked at after `epoch`.
pub fn is_checkpoint(epoch: u32, epochs: u32) -> bool {
    checkpoints(epochs).any(|it| it == epoch)
}
