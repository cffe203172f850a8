//! The settings of the section on precision.

pub use crate::activation::Function as PageFunction;
use crate::experiment::precision::form::{FORMS, Form};
pub use crate::experiment::precision::format::Format as PageFormat;
use crate::experiment::precision::format::Format;
use crate::page::coded::Coded;
use crate::page::control::Control;

pub const X: Control = Control::linear(-1000.0, 1000.0, 0.1, 10.0);

/// Inputs of sigmoid that are worth a look, and how they are written.
pub const EXAMPLES: [(f64, &str); 4] = [(10.0, "10"), (1000.0, "1000"), (-10.0, "−10"), (-1000.0, "−1000")];

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Precision {
    pub x: f64,
    /// The format that forms are evaluated in.
    pub format: Format,
    /// The form that is looked at; `None` until the reader chooses, which follows the function of the page.
    pub form: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PrecisionAction {
    SetX(f64),
    SetFormat(Format),
    /// The place of the form in [`FORMS`].
    SetForm(usize),
}

impl Coded for Format {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Float32, "float32"),
        (Self::Float16, "float16"),
        (Self::Bfloat16, "bfloat16"),
        (Self::Float64, "float64"),
    ];
}

impl Default for Precision {
    fn default() -> Self {
        Self { x: X.default, format: Format::Float32, form: None }
    }
}

impl Precision {
    pub(super) fn apply(&mut self, action: PrecisionAction) {
        match action {
            PrecisionAction::SetX(x) => self.x = X.clamp(x),
            PrecisionAction::SetFormat(format) => self.format = format,
            PrecisionAction::SetForm(place) => self.form = FORMS.get(place).map(|it| it.id).or(self.form),
        }
    }

    /// The form that is shown: the reader's choice, or that of the function, or the first.
    pub fn form(&self, function: &PageFunction) -> &'static Form {
        self.form.and_then(Form::by_id).or_else(|| Form::by_id(function.id())).unwrap_or(&FORMS[0])
    }
}
