//! What a run looks like: its answers, its scores, its layers. Pure functions from snapshots to charts and words.

pub mod classes;
pub mod confusion;
pub mod fit;
pub mod flows;
pub mod hero;
pub mod layer;
pub mod overview;
pub mod picture;
pub mod plane;
pub mod progress;
pub mod samples;
pub mod scrubber;
