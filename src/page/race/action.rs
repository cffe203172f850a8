//! What a reader can do on the Race page.

#[derive(Clone, Debug, PartialEq)]
pub enum RaceAction {}
