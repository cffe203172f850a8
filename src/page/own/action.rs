//! What a reader can do with formulas of their own.

#[derive(Clone, Debug, PartialEq)]
pub enum OwnAction {
    /// The text in the field is this now.
    Type(String),
    Rename(String),
    /// Keeps the formula that is shown, under its name.
    Keep,
    /// Drops the kept formula with this index.
    Remove(usize),
    /// Shows the kept formula with this index.
    Open(usize),
}
