//! What a reader does about what dead units cost.

use super::setup::{Length, Size};
use crate::page::dead::coat::Coat;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TollAction {
    Wear(Coat),
    SetSize(Size),
    SetLength(Length),
    SetRuns(f64),
    SetSeed(f64),
    /// Trains, or goes on with it.
    Start,
    Pause,
    Cancel,
}
