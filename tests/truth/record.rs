//! One line of ground truth.
//!
//! All tables have the columns `activation,params (k=v;k=v),x,y,dy,d2y,dp (k=v;k=v),tag` with correctly rounded numbers from
//! arithmetic of 60 digits and more. The tag `root` marks a neighbour of a zero of f' or f''.
//!
//! - `golden_grid.csv`: a grid that reaches into the tails, the subnormals and the neighbourhood of every zero and kink.
//! - `golden_random.csv`: random inputs and parameters, within and beyond the sliders; `golden_random.py` writes it.
//! - `golden_pieces.csv`: the same for functions made of lines and parabolas, from exact fractions; `golden_pieces.py`.
//! - `golden_roots.csv`: where f' of the general GELU cancels to its last bits; `golden_roots.py` writes it.
//! - `golden_single.csv`: inputs and parameters are f32, results f64; only f and f'.

use activation_lab::activation::rows::by_id;
use activation_lab::activation::{Activation, Args, Function};

const DOUBLE: [&str; 4] = [
    include_str!("../data/golden_grid.csv"),
    include_str!("../data/golden_random.csv"),
    include_str!("../data/golden_pieces.csv"),
    include_str!("../data/golden_roots.csv"),
];
const SINGLE: &str = include_str!("../data/golden_single.csv");

/// A function at one input, and what is exact there.
pub struct Record {
    pub function: Function,
    pub x: f64,
    pub value: f64,
    pub derivative: f64,
    /// f'' and ∂f/∂parameter, by the parameter's place; the table of f32 has neither.
    pub second: Option<f64>,
    pub by_param: Vec<(usize, f64)>,
}

/// Every line of the tables in f64.
pub fn double() -> impl Iterator<Item = Record> {
    DOUBLE
        .into_iter()
        .flat_map(|table| table.lines().skip(1))
        .map(|line| Record::parse(line, |number| number))
}

/// Every line of the table in f32. Its numbers are the shortest decimals of f32, so that they are rounded to f32 first.
pub fn single() -> impl Iterator<Item = Record> {
    SINGLE.lines().skip(1).map(|line| Record::parse(line, |number| f64::from(number as f32)))
}

impl Record {
    fn parse(line: &'static str, input: fn(f64) -> f64) -> Self {
        let columns: Vec<&str> = line.split(',').collect();
        let [id, settings, x, value, derivative, second, by_param, _] = columns[..] else {
            panic!("not eight columns: {line}");
        };
        let row = by_id(id).unwrap_or_else(|| panic!("no row is called {id}"));
        let args = pairs(settings)
            .fold(Args::default(), |args, (name, value)| args.with(param_index(row, name), input(value)));
        Self {
            function: Function::with_args(row, args),
            x: input(number(x)),
            value: number(value),
            derivative: number(derivative),
            second: (!second.is_empty()).then(|| number(second)),
            by_param: pairs(by_param).map(|(name, value)| (param_index(row, name), value)).collect(),
        }
    }
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
