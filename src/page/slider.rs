//! What a slider row shows: label, track, number field, reset.

use super::control::{Control, Scale};
use super::number;
use crate::activation::Function;
use crate::activation::param::Param;

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

/// The limits of a parameter, as a control.
pub fn param_control(param: &Param) -> Control {
    Control { min: param.min, max: param.max, step: param.step, default: param.default, scale: Scale::Linear }
}

/// One slider for each parameter of the function.
pub fn parameter_sliders(function: &Function) -> Vec<Slider> {
    let params = function.params().iter().enumerate();
    params
        .map(|(index, it)| {
            let symbol = if it.symbol == it.id { "" } else { it.symbol };
            Slider::new(it.id, it.id, symbol, function.args()[index], param_control(it))
        })
        .collect()
}
