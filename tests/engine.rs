//! The training engine: gradients, updates, initial weights, whole runs.

#[path = "engine/common.rs"]
mod common;
#[path = "engine/descent.rs"]
mod descent;
#[path = "engine/digests.rs"]
mod digests;
#[path = "engine/gradients.rs"]
mod gradients;
#[path = "engine/initialisation.rs"]
mod initialisation;
#[path = "engine/learning.rs"]
mod learning;
#[path = "engine/limits.rs"]
mod limits;
#[path = "engine/losses.rs"]
mod losses;
#[path = "engine/reference.rs"]
mod reference;
#[path = "engine/runs.rs"]
mod runs;
