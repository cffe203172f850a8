//! Every row of the table against ground truth.
//!
//! `tests/data/golden_grid.csv` has correctly rounded values of f, f', f'' and the derivatives by the learnable parameters, from
//! arithmetic of 60 digits and more, over a grid that reaches into the tails, the subnormals and the neighbourhood of every
//! zero and kink. `tests/data/golden_random.csv` has the same at random inputs and parameters, within and beyond the
//! sliders; `tests/data/golden_random.py` writes it. `golden_pieces.csv`, written by `golden_pieces.py`, is the same for the
//! functions made of lines and parabolas, from exact fractions. All have the columns
//!
//! `activation,params (k=v;k=v),x,y,dy,d2y,dp (k=v;k=v),tag`; the tag `root` marks a neighbour of a zero of f' or f''.

use std::collections::BTreeMap;
use std::fmt::Write;

use activation_lab::activation::rows::{ALL, by_id};
use activation_lab::activation::{Activation, Args, Function};

const GRID: &str = include_str!("data/golden_grid.csv");
const RANDOM: &str = include_str!("data/golden_random.csv");
const PIECES: &str = include_str!("data/golden_pieces.csv");

/// What is compared, and within how many units of the last place of the correctly rounded number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Quantity {
    Value,
    Derivative,
    /// f' within 0.05 of one of its zeros, where every formula cancels to the last bits.
    DerivativeNextToZero,
    SecondDerivative,
    ParamDerivative,
}

impl Quantity {
    fn permitted_ulps(self) -> u64 {
        match self {
            Self::Value => 1,
            Self::Derivative => 2,
            Self::DerivativeNextToZero => 16,
            Self::SecondDerivative | Self::ParamDerivative => 4,
        }
    }
}

/// One line of ground truth.
struct Record<'a> {
    row: &'static Activation,
    function: Function,
    x: f64,
    columns: [&'a str; 8],
}

/// One number that was computed, and the one it should be.
struct Comparison {
    quantity: Quantity,
    got: f64,
    want: f64,
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("not a number: {text:?}"))
}

/// The pairs of `k=v;k=v`.
fn pairs(text: &str) -> impl Iterator<Item = (&str, f64)> {
    text.split(';').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (name, number(value)))
}

fn param_index(row: &Activation, name: &str) -> usize {
    let index = row.params.iter().position(|param| param.id == name);
    index.unwrap_or_else(|| panic!("{} has no parameter {name}", row.id))
}

impl<'a> Record<'a> {
    fn parse(line: &'a str) -> Self {
        let columns: Vec<&str> = line.split(',').collect();
        let columns: [&str; 8] = columns.try_into().unwrap_or_else(|_| panic!("not eight columns: {line}"));
        let row = by_id(columns[0]).unwrap_or_else(|| panic!("no row {}", columns[0]));
        let args = pairs(columns[1])
            .fold(Args::default(), |args, (name, value)| args.with(param_index(row, name), value));
        Self { row, function: Function::with_args(row, args), x: number(columns[2]), columns }
    }

    fn comparisons(&self) -> Vec<Comparison> {
        let [_, _, _, value, derivative, second, by_param, tag] = self.columns;
        let (f, x) = (&self.function, self.x);
        let slope = if tag == "root" { Quantity::DerivativeNextToZero } else { Quantity::Derivative };
        let mut all = vec![
            Comparison { quantity: Quantity::Value, got: f.value(x), want: number(value) },
            Comparison { quantity: slope, got: f.derivative(x), want: number(derivative) },
            Comparison {
                quantity: Quantity::SecondDerivative,
                got: f.second_derivative(x),
                want: number(second),
            },
        ];
        all.extend(pairs(by_param).map(|(name, want)| {
            let got = f.param_derivative(param_index(self.row, name), x);
            let got = got.unwrap_or_else(|| panic!("{} has no derivative by {name}", self.row.id));
            Comparison { quantity: Quantity::ParamDerivative, got, want }
        }));
        all
    }
}

/// The number of doubles from `a` to `b`; zeros compare without sign, NaN only with itself.
fn ulps_between(a: f64, b: f64) -> u64 {
    if a.is_nan() || b.is_nan() {
        return if a.is_nan() && b.is_nan() { 0 } else { u64::MAX };
    }
    let place = |number: f64| {
        let size = i128::from(number.abs().to_bits());
        if number.is_sign_negative() { -size } else { size }
    };
    u64::try_from(place(a).abs_diff(place(b))).unwrap_or(u64::MAX)
}

/// Compares every line of `table` and reports the worst of each function and quantity that is out of bounds.
fn check(table: &str) {
    let mut worst = BTreeMap::new();
    for line in table.lines().skip(1) {
        let record = Record::parse(line);
        for Comparison { quantity, got, want } in record.comparisons() {
            let error = ulps_between(got, want);
            let entry = worst.entry((record.row.id, quantity)).or_insert((0, String::new()));
            if error > quantity.permitted_ulps() && error > entry.0 {
                *entry = (error, format!("{} at x = {}: {got:e}, not {want:e}", record.columns[1], record.x));
            }
        }
    }
    let mut report = String::new();
    for ((id, quantity), (error, place)) in worst.iter().filter(|(_, (error, _))| *error > 0) {
        let _ = writeln!(report, "{id} {quantity:?}: {error} ULP, {place}");
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_number_of_the_grid_is_within_its_bound() {
    check(GRID);
}

#[test]
fn every_number_at_random_inputs_and_parameters_is_within_its_bound() {
    check(RANDOM);
}

#[test]
fn every_number_of_lines_and_parabolas_at_random_inputs_and_parameters_is_within_its_bound() {
    check(PIECES);
}

#[test]
fn every_activation_and_every_learnable_parameter_has_ground_truth() {
    for row in ALL {
        let mut lines =
            GRID.lines().map(|line| line.split(',').collect::<Vec<_>>()).filter(|it| it[0] == row.id);
        let first = lines.next().unwrap_or_else(|| panic!("no ground truth for {}", row.id));
        for param in row.params.iter().filter(|param| param.derivative.is_some()) {
            let found = pairs(first[6]).any(|(name, _)| name == param.id);
            assert!(found, "no derivative of {} by {}", row.id, param.id);
        }
    }
}

#[test]
fn the_distance_of_doubles_is_counted_in_doubles() {
    assert_eq!(ulps_between(1.0, 1.0 + f64::EPSILON), 1);
    assert_eq!(ulps_between(5e-324, -5e-324), 2);
    assert_eq!(ulps_between(0.0, -0.0), 0);
    assert_eq!(ulps_between(f64::MAX, f64::INFINITY), 1);
    assert_eq!(ulps_between(f64::NAN, 0.0), u64::MAX);
    assert_eq!(ulps_between(f64::NAN, f64::NAN), 0);
}
