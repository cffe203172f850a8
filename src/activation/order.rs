//! Which derivative is meant.

/// f itself or one of its first two derivatives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Value,
    Derivative,
    Second,
}

impl Order {
    /// How often f is differentiated.
    pub fn number(self) -> u8 {
        match self {
            Self::Value => 0,
            Self::Derivative => 1,
            Self::Second => 2,
        }
    }
}
