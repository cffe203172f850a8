//! A reader's own data: points on the plane, a drawn curve, a pasted table.
//!
//! [`state::OwnData`] is the state, [`action::OwnDataAction`] what changes it, [`state::OwnData::samples`] what a network learns from.
//! [`codec`] writes points and curve into the address; a table stays where it was pasted.

pub mod action;
pub mod codec;
pub mod curve;
pub mod curve_view;
pub mod grid;
pub mod plane;
pub mod plane_view;
pub mod state;
pub mod table;
pub mod table_view;
pub mod words;
