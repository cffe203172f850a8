//! Networks that are born dead: random networks as small pictures, the exact law, and what training makes of them.

pub mod action;
pub mod classes;
pub mod depth_chart;
pub mod lessons;
pub mod portraits;
pub mod setup;
pub mod state;
pub mod subject;
pub mod verdict;
