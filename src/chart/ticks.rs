//! Where an axis has ticks, and what is written there.

use super::span::Span;

/// A tick of an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// In the coordinates of the axis.
    pub at: f64,
    pub label: String,
}

/// A step of 1, 2 or 5 times a power of ten.
#[derive(Clone, Copy)]
struct Step {
    mantissa: i64,
    exponent: i32,
}

impl Step {
    /// The smallest nice step that is not below `least`.
    fn at_least(least: f64) -> Self {
        let exponent = libm::log10(least).floor() as i32;
        [1, 2, 5, 10]
            .into_iter()
            .map(|mantissa| Self { mantissa, exponent })
            // The slack keeps a step that is exactly nice from being missed by a rounding error.
            .find(|step| step.times(1) >= least * (1.0 - 1e-9))
            .unwrap_or(Self { mantissa: 1, exponent: exponent + 1 })
            .normal()
    }

    /// Ten units of one power of ten are one unit of the next.
    fn normal(self) -> Self {
        if self.mantissa == 10 { Self { mantissa: 1, exponent: self.exponent + 1 } } else { self }
    }

    /// A multiple of the step, rounded once.
    fn times(self, index: i64) -> f64 {
        let whole = (index * self.mantissa) as f64;
        let power = 10_f64.powi(self.exponent.abs());
        match (self.exponent < 0, power.is_finite()) {
            (false, _) => whole * power,
            (true, true) => whole / power,
            (true, false) => whole * 10_f64.powi(self.exponent),
        }
    }
}

/// At most `most` ticks (at least two are aimed at) at multiples of 1, 2 or 5 times a power of ten.
pub fn linear_ticks(span: Span, most: usize) -> Vec<Tick> {
    let step = Step::at_least(span.length() / most.max(2) as f64);
    let unit = step.times(1);
    let (first, last) = ((span.start / unit - 1e-9).ceil(), (span.end / unit + 1e-9).floor());
    // Beyond this many steps from zero the labels of neighbours would be equal.
    if !(first.abs() < 1e12 && last.abs() < 1e12) {
        return Vec::new();
    }
    let largest = span.start.abs().max(span.end.abs());
    (first as i64..=last as i64)
        .map(|index| Tick { at: step.times(index), label: label(step, index, largest) })
        .collect()
}

/// Ticks of a logarithmic axis whose coordinates are powers of ten: whole powers, with 2 and 5 between them where
/// there are few.
pub fn log_ticks(span: Span, most: usize) -> Vec<Tick> {
    let most = most.max(2) as f64;
    let stride = (span.length() / most).ceil().max(1.0) as i32;
    let mantissas: &[i32] = if span.length() * 3.0 <= most { &[1, 2, 5] } else { &[1] };
    let (first, last) = (span.start.max(-400.0).floor() as i32, span.end.min(400.0).ceil() as i32);
    (first..=last)
        .filter(|exponent| exponent % stride == 0)
        .flat_map(|exponent| mantissas.iter().map(move |&mantissa| (mantissa, exponent)))
        .map(|(mantissa, exponent)| Tick {
            at: f64::from(exponent) + libm::log10(f64::from(mantissa)),
            label: power_label(mantissa, exponent),
        })
        .filter(|tick| span.contains(tick.at))
        .collect()
}

/// The label of a multiple of a step: all of one axis have the same number of decimals, zero has none.
fn label(step: Step, index: i64, largest: f64) -> String {
    if index == 0 {
        return "0".to_owned();
    }
    let value = step.times(index);
    if largest < 1e5 && step.exponent >= -4 {
        return with_minus(&format!("{value:.*}", usize::try_from(-step.exponent).unwrap_or(0)));
    }
    let digits = (libm::log10(value.abs()).floor() as i32 - step.exponent).max(0);
    // The count of digits after the point follows from the step: 1.5e-7, never 1.50000000000000001e-7.
    let scientific = format!("{value:.*e}", usize::try_from(digits).unwrap_or(0));
    with_minus(&without_trailing_zeros(&scientific))
}

fn power_label(mantissa: i32, exponent: i32) -> String {
    if (-3..=4).contains(&exponent) {
        let decimals = usize::try_from(-exponent).unwrap_or(0);
        return format!("{:.decimals$}", f64::from(mantissa) * 10_f64.powi(exponent));
    }
    with_minus(&format!("{mantissa}e{exponent}"))
}

/// `1.50e-7` as `1.5e-7`, `2.0e5` as `2e5`.
fn without_trailing_zeros(scientific: &str) -> String {
    match scientific.split_once('e') {
        Some((mantissa, exponent)) if mantissa.contains('.') => {
            format!("{}e{exponent}", mantissa.trim_end_matches('0').trim_end_matches('.'))
        }
        _ => scientific.to_owned(),
    }
}

/// The typographic minus sign, as wide as the digits of tabular figures.
pub(super) fn with_minus(number: &str) -> String {
    number.replace('-', "\u{2212}")
}
