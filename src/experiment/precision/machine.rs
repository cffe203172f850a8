//! Arithmetic in a format, step by step, and what goes wrong in a step.

use super::format::Format;

/// A summand counts as absorbed when it loses more than this share.
const LOST: f64 = 0.05;

/// What happened to a number in one operation on finite operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Incident {
    /// The result is larger than the largest number of the format.
    Overflow,
    /// A result that is not 0 became 0.
    Underflow,
    /// A summand that is not 0 left no trace in the sum, or lost its first digits there.
    Absorbed,
    /// A difference of neighbouring numbers: half of the bits or more are gone.
    Cancelled,
    /// A function that never reaches its bound was rounded to it.
    Saturated,
    /// The logarithm of 0, or a number divided by 0.
    Pole,
    /// ∞ - ∞, ∞ / ∞ or 0 · ∞: not a number.
    Undefined,
}

/// One operation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// As a formula in x.
    pub term: &'static str,
    /// A number of the format.
    pub value: f64,
    pub incident: Option<Incident>,
}

/// Computes in a format: each operation is done in f64 and its result rounded. For + - × ÷ in f32 and below that is exactly
/// what the format's own arithmetic gives, because 53 bits are more than 2·24 + 1; elementary functions come from libm with
/// an error below one unit in the last place of f64.
#[derive(Clone, Debug)]
pub struct Machine {
    format: Format,
    steps: Vec<Step>,
}

impl Machine {
    pub fn new(format: Format) -> Self {
        Self { format, steps: Vec::new() }
    }

    /// The steps so far.
    pub fn into_steps(self) -> Vec<Step> {
        self.steps
    }

    pub fn negate(&mut self, term: &'static str, a: f64) -> f64 {
        self.note(term, -a, None)
    }

    pub fn magnitude(&mut self, term: &'static str, a: f64) -> f64 {
        self.note(term, a.abs(), None)
    }

    /// The larger of a and 0.
    pub fn positive_part(&mut self, term: &'static str, a: f64) -> f64 {
        let value = if a.is_nan() { a } else { a.max(0.0) };
        self.note(term, value, None)
    }

    pub fn add(&mut self, term: &'static str, a: f64, b: f64) -> f64 {
        let value = self.format.round(a + b);
        let (large, small) = if a.abs() < b.abs() { (b, a) } else { (a, b) };
        // What arrived of the smaller one; the difference is exact or nearly so.
        let lost = (value - large - small).abs();
        let incident = if lost > LOST * small.abs() && large.is_finite() {
            Some(Incident::Absorbed)
        } else if value != 0.0 && value.abs() <= large.abs() * self.half_precision() {
            Some(Incident::Cancelled)
        } else {
            None
        };
        self.keep(term, value, incident, [a, b])
    }

    pub fn subtract(&mut self, term: &'static str, a: f64, b: f64) -> f64 {
        self.add(term, a, -b)
    }

    pub fn multiply(&mut self, term: &'static str, a: f64, b: f64) -> f64 {
        let value = self.format.round(a * b);
        let incident = (value == 0.0 && a != 0.0 && b != 0.0).then_some(Incident::Underflow);
        self.keep(term, value, incident, [a, b])
    }

    pub fn divide(&mut self, term: &'static str, a: f64, b: f64) -> f64 {
        let value = self.format.round(a / b);
        let incident = if b == 0.0 && a != 0.0 {
            Some(Incident::Pole)
        } else {
            (value == 0.0 && a != 0.0 && b.is_finite()).then_some(Incident::Underflow)
        };
        self.keep(term, value, incident, [a, b])
    }

    pub fn exp(&mut self, term: &'static str, a: f64) -> f64 {
        let value = self.format.round(libm::exp(a));
        let incident = (value == 0.0 && a.is_finite()).then_some(Incident::Underflow);
        self.keep(term, value, incident, [a, a])
    }

    pub fn log(&mut self, term: &'static str, a: f64) -> f64 {
        let value = self.format.round(libm::log(a));
        self.keep(term, value, (a == 0.0).then_some(Incident::Pole), [a, a])
    }

    /// log(1 + a), accurate for small a.
    pub fn log1p(&mut self, term: &'static str, a: f64) -> f64 {
        let value = self.format.round(libm::log1p(a));
        let incident = (value == 0.0 && a != 0.0).then_some(Incident::Underflow);
        self.keep(term, value, incident, [a, a])
    }

    /// exp(a) - 1, accurate for small a.
    pub fn expm1(&mut self, term: &'static str, a: f64) -> f64 {
        let value = self.format.round(libm::expm1(a));
        self.keep(term, value, None, [a, a])
    }

    pub fn tanh(&mut self, term: &'static str, a: f64) -> f64 {
        self.bounded(term, libm::tanh(a), a, 1.0)
    }

    pub fn erf(&mut self, term: &'static str, a: f64) -> f64 {
        self.bounded(term, libm::erf(a), a, 1.0)
    }

    /// 1 - erf(a), accurate where that is small.
    pub fn erfc(&mut self, term: &'static str, a: f64) -> f64 {
        let value = libm::erfc(a);
        if self.format.round(value) == 0.0 && a.is_finite() {
            return self.note(term, 0.0, Some(Incident::Underflow));
        }
        self.bounded(term, value, a, 2.0)
    }

    fn bounded(&mut self, term: &'static str, value: f64, a: f64, bound: f64) -> f64 {
        let value = self.format.round(value);
        let incident = (value.abs() == bound && a.is_finite()).then_some(Incident::Saturated);
        self.keep(term, value, incident, [a, a])
    }

    /// What becomes infinite or undefined overrides `incident`, and is one only if the operands were neither.
    fn keep(
        &mut self,
        term: &'static str,
        value: f64,
        incident: Option<Incident>,
        operands: [f64; 2],
    ) -> f64 {
        let all_finite = operands.iter().all(|it| it.is_finite());
        let incident = if value.is_nan() {
            (!operands.iter().any(|it| it.is_nan())).then_some(Incident::Undefined)
        } else if value.is_infinite() {
            if incident == Some(Incident::Pole) { incident } else { all_finite.then_some(Incident::Overflow) }
        } else {
            incident
        };
        self.note(term, value, incident)
    }

    fn note(&mut self, term: &'static str, value: f64, incident: Option<Incident>) -> f64 {
        self.steps.push(Step { term, value, incident });
        value
    }

    /// 2^-⌈p/2⌉ for a precision of p bits.
    fn half_precision(&self) -> f64 {
        libm::scalbn(1.0, -((self.format.fraction_bits() + 2) as i32 / 2))
    }
}
