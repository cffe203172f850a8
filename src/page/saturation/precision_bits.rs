//! f(x) and f'(x) as bits.

use crate::activation::{Function, Order};
use crate::experiment::precision::format::{Format, Kind};
use crate::page::coded::Coded;
use crate::page::number::readable;
use crate::text::Texts;

/// A value in every format.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// As "f(10) = 0.99995460213129756".
    pub title: String,
    pub rows: Vec<BitsRow>,
}

/// A value in one format.
#[derive(Clone, Debug, PartialEq)]
pub struct BitsRow {
    pub format: &'static str,
    pub sign: String,
    pub exponent: String,
    pub fraction: String,
    /// All bits for those who do not see them.
    pub label: String,
    pub value: String,
    /// What kind of number it is, unless it is a normal one; may be empty.
    pub kind: &'static str,
    /// Value minus the value before rounding; empty where that is 0.
    pub error: String,
}

/// f and f' at x, each in every format.
pub fn quantities(function: &Function, x: f64, texts: &Texts) -> Vec<Quantity> {
    let one = |order: Order, name: &str| {
        let value = function.nth(order, x);
        let digits = Format::Float64.digits();
        Quantity {
            title: format!("{name}({}) = {}", readable(x, 6), readable(value, digits)),
            rows: Format::ALL.iter().map(|it| row(*it, value, texts)).collect(),
        }
    };
    vec![one(Order::Value, texts.explore.value), one(Order::Derivative, texts.explore.derivative)]
}

fn row(format: Format, value: f64, texts: &Texts) -> BitsRow {
    let words = &texts.saturation().precision;
    let encoding = format.encode(value);
    let bits = |number: u64, count: u32| format!("{number:0width$b}", width = count as usize);
    let sign = bits(u64::from(encoding.sign()), 1);
    let exponent = bits(encoding.exponent(), format.exponent_bits());
    let fraction = bits(encoding.fraction(), format.fraction_bits());
    let rounded = encoding.value();
    let error = rounded - value;
    BitsRow {
        format: format.code(),
        label: (words.bits_label)(&sign, &exponent, &fraction),
        sign,
        exponent,
        fraction,
        value: readable(rounded, format.digits()),
        kind: match encoding.kind() {
            Kind::Zero => words.zero,
            Kind::Subnormal => words.subnormal,
            Kind::Infinite => words.infinite,
            Kind::NotANumber => words.not_a_number,
            Kind::Normal => "",
        },
        error: if error == 0.0 || error.is_nan() { String::new() } else { readable(error, 2) },
    }
}
