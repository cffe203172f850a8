//! Named values: how a choice is written in an address, in storage and in the document.

/// A choice among values that each have a code. Codes once published never change their meaning.
pub trait Coded: Copy + PartialEq + 'static {
    /// Every value with its code, in the order of the page. The first is what an address means that says nothing.
    const CODES: &'static [(Self, &'static str)];

    /// All values, in the order of the page.
    fn all() -> impl Iterator<Item = Self> {
        Self::CODES.iter().map(|it| it.0)
    }

    /// The code; empty for a value that the page does not offer.
    fn code(self) -> &'static str {
        Self::CODES.iter().find(|it| it.0 == self).map_or("", |it| it.1)
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::CODES.iter().find(|it| it.1 == code).map(|it| it.0)
    }
}
