//! What the core computes at an input of ground truth, next to what is exact.

use super::record::Record;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quantity {
    Value,
    Derivative,
    Second,
    ByParam,
}

/// A number in f64 that was computed, and the one it should be.
pub struct Comparison {
    pub quantity: Quantity,
    pub got: f64,
    pub want: f64,
}

/// A number in f32 that was computed, and the one it should be. `batch` says who computed it.
pub struct SingleComparison {
    pub quantity: Quantity,
    pub batch: bool,
    pub got: f32,
    pub want: f64,
}

/// f, f', f'' and every ∂f/∂parameter of which the table has the truth.
pub fn of_double(record: &Record) -> Vec<Comparison> {
    let (f, x) = (&record.function, record.x);
    let mut all = vec![
        Comparison { quantity: Quantity::Value, got: f.value(x), want: record.value },
        Comparison { quantity: Quantity::Derivative, got: f.derivative(x), want: record.derivative },
    ];
    let second = |want| Comparison { quantity: Quantity::Second, got: f.second_derivative(x), want };
    all.extend(record.second.map(second));
    all.extend(record.by_param.iter().map(|&(index, want)| {
        let got = f.param_derivative(index, x);
        let got = got.unwrap_or_else(|| panic!("{f:?} has no derivative by parameter {index}"));
        Comparison { quantity: Quantity::ByParam, got, want }
    }));
    all
}

/// f and f' at an f32, correctly rounded and by the batch kernel.
pub fn of_single(record: &Record) -> [SingleComparison; 4] {
    let (f, x) = (&record.function, record.x as f32);
    let (mut value, mut slope) = ([0.0], [0.0]);
    f.batch(&[x], &mut value, &mut slope);
    let compare = |quantity, batch, got, want| SingleComparison { quantity, batch, got, want };
    [
        compare(Quantity::Value, false, f.value_f32(x), record.value),
        compare(Quantity::Derivative, false, f.derivative_f32(x), record.derivative),
        compare(Quantity::Value, true, value[0], record.value),
        compare(Quantity::Derivative, true, slope[0], record.derivative),
    ]
}
