//! What a slider row shows: label, track, number field, reset.

use super::control::Control;
use super::number;

/// One slider row.
#[derive(Clone, Debug, PartialEq)]
pub struct Slider {
    /// Unique on the page; also the key in the address.
    pub id: String,
    pub label: String,
    /// The symbol of a formula beside the label; may be empty.
    pub symbol: String,
    pub value: f64,
    pub control: Control,
}

impl Slider {
    pub fn new(id: &str, label: &str, symbol: &str, value: f64, control: Control) -> Self {
        Self { id: id.to_owned(), label: label.to_owned(), symbol: symbol.to_owned(), value, control }
    }

    /// The value as the number field holds it.
    pub fn field(&self) -> String {
        number::exact(self.value)
    }

    /// The value as it is spoken.
    pub fn spoken(&self) -> String {
        number::readable(self.value, 6)
    }

    pub fn is_default(&self) -> bool {
        self.value == self.control.default
    }
}
