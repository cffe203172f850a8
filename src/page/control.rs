//! The limits of every numeric control: the slider, the number field and the address share them.

use super::number;
use super::problem::ProblemKind;
use crate::decimal;

/// How a slider's way is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    Linear,
    /// Equal ways are equal factors.
    Logarithmic,
    /// Whole numbers only.
    Whole,
}

/// The limits of one numeric control.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Control {
    pub min: f64,
    pub max: f64,
    /// The step of a slider; on a logarithmic scale in decades.
    pub step: f64,
    pub default: f64,
    pub scale: Scale,
}

impl Control {
    pub const fn linear(min: f64, max: f64, step: f64, default: f64) -> Self {
        Self { min, max, step, default, scale: Scale::Linear }
    }

    pub const fn logarithmic(min: f64, max: f64, step: f64, default: f64) -> Self {
        Self { min, max, step, default, scale: Scale::Logarithmic }
    }

    pub const fn whole(min: f64, max: f64, step: f64, default: f64) -> Self {
        Self { min, max, step, default, scale: Scale::Whole }
    }

    /// `value` within the limits; a NaN becomes the default.
    pub fn clamp(&self, value: f64) -> f64 {
        if value.is_nan() {
            return self.default;
        }
        let value = if self.scale == Scale::Whole { value.round() } else { value };
        value.clamp(self.min, self.max)
    }

    /// Reads a number, with what was wrong with it, if anything.
    pub fn read(&self, text: &str) -> (f64, Option<ProblemKind>) {
        let Some(given) = number::parse(text) else {
            return (self.default, Some(ProblemKind::NotANumber(number::exact(self.default))));
        };
        let used = self.clamp(given);
        let problem = (used != given).then(|| ProblemKind::Clamped(number::exact(used)));
        (used, problem)
    }

    /// The number for an address, unless it is the default.
    pub fn write(&self, value: f64) -> Option<String> {
        (value != self.default).then(|| number::exact(value))
    }

    /// Where `value` stands on the slider's own axis.
    pub fn to_track(&self, value: f64) -> f64 {
        match self.scale {
            Scale::Logarithmic => libm::log10(value),
            Scale::Linear | Scale::Whole => value,
        }
    }

    /// The value at a place of the slider's axis, rounded to two digits on a logarithmic scale.
    pub fn from_track(&self, place: f64) -> f64 {
        match self.scale {
            Scale::Logarithmic => self.clamp(two_digits(libm::pow(10.0, place))),
            Scale::Linear | Scale::Whole => self.clamp(place),
        }
    }
}

fn two_digits(value: f64) -> f64 {
    decimal::parse(&format!("{value:.1e}")).unwrap_or(value)
}
