//! The Compare page: functions over each other, their differences, properties and costs.

pub mod action;
pub mod bench;
pub mod bench_status;
pub mod codec;
pub mod column;
pub mod cost;
pub mod curve_list;
pub mod entry;
pub mod fields;
pub mod filter;
pub mod gaps;
pub mod hero;
pub mod label;
pub mod menu;
pub mod preset;
pub mod readout;
pub mod selection;
pub mod state;
pub mod table;
