//! What a reader can do on the Dead ReLU page.

#[derive(Clone, Debug, PartialEq)]
pub enum DeadAction {}
