//! The Race page: functions that learn the same from the same start, once before the reader's eyes and then with many seeds.

pub mod action;
pub mod choices;
pub mod comparisons;
pub mod course;
pub mod curves;
pub mod fields;
pub mod heat;
pub mod pictures;
pub mod preset;
pub mod runners;
pub mod runs;
pub mod scores;
pub mod state;
pub mod status;
pub mod tally;
pub mod verdict;
