//! What a reader can do on the Saturation page.

#[derive(Clone, Debug, PartialEq)]
pub enum SaturationAction {}
