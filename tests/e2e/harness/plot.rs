//! The parts of the plot that Explore and Compare share.

/// The layer that stays while the cursor moves.
pub const STILL: &str = ".explore-plot canvas:nth-of-type(1)";
pub const MOVING: &str = ".explore-plot canvas:nth-of-type(2)";
pub const PLOT: &str = ".explore-plot [role=slider]";
