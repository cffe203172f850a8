//! Two ways to write the same function: as in a book, and so that it survives rounding.

use super::format::Format;
use super::machine::{Machine, Step};
use crate::activation::analysis::root::last_inside;
use crate::activation::{Function, rows};

/// An expression that is evaluated operation by operation.
#[derive(Clone, Copy)]
pub struct Program {
    /// The expression in x, for reading.
    pub expression: &'static str,
    run: fn(&mut Machine, f64) -> f64,
}

/// A function with a naive and a stable way to compute it.
#[derive(Clone, Copy)]
pub struct Form {
    /// The slug of its row.
    pub id: &'static str,
    pub naive: Program,
    pub stable: Program,
}

/// What an evaluation gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    pub steps: Vec<Step>,
    pub result: f64,
    /// The value of the function at the rounded input, rounded once.
    pub truth: f64,
    /// How many numbers of the format the result lies away from the truth; `None` where it is not a number.
    pub off_by: Option<u64>,
}

/// A result is wrong in its first digit when it is off by more than this share.
const FIRST_DIGIT: f64 = 0.1;
/// How far from 0 a naive form is watched, and how often between whole numbers.
const WATCHED: u32 = 1000;
const PER_UNIT: u32 = 8;

/// Every function with two forms.
pub static FORMS: [Form; 6] = [
    Form {
        id: "sigmoid",
        naive: Program {
            expression: "1 / (1 + exp(−x))",
            run: |m, x| {
                let e = exp_of_minus(m, x);
                let sum = m.add("1 + exp(−x)", 1.0, e);
                m.divide("1 / (1 + exp(−x))", 1.0, sum)
            },
        },
        stable: Program {
            expression: "x ≥ 0: 1 / (1 + exp(−x));  x < 0: exp(x) / (1 + exp(x))",
            run: |m, x| {
                let size = m.magnitude("|x|", x);
                let minus = m.negate("−|x|", size);
                let e = m.exp("exp(−|x|)", minus);
                let sum = m.add("1 + exp(−|x|)", 1.0, e);
                if x < 0.0 {
                    m.divide("exp(−|x|) / (1 + exp(−|x|))", e, sum)
                } else {
                    m.divide("1 / (1 + exp(−|x|))", 1.0, sum)
                }
            },
        },
    },
    Form {
        id: "log_sigmoid",
        naive: Program {
            expression: "log(1 / (1 + exp(−x)))",
            run: |m, x| {
                let e = exp_of_minus(m, x);
                let sum = m.add("1 + exp(−x)", 1.0, e);
                let sigmoid = m.divide("σ = 1 / (1 + exp(−x))", 1.0, sum);
                m.log("log σ", sigmoid)
            },
        },
        stable: Program {
            expression: "−(max(−x, 0) + log1p(exp(−|x|)))",
            run: |m, x| {
                let minus = m.negate("−x", x);
                let softplus = softplus(m, minus, "max(−x, 0)", "max(−x, 0) + log1p(exp(−|x|))");
                m.negate("−(max(−x, 0) + log1p(exp(−|x|)))", softplus)
            },
        },
    },
    Form {
        id: "softplus",
        naive: Program { expression: "log(1 + exp(x))", run: naive_softplus },
        stable: Program {
            expression: "max(x, 0) + log1p(exp(−|x|))",
            run: |m, x| softplus(m, x, "max(x, 0)", "max(x, 0) + log1p(exp(−|x|))"),
        },
    },
    Form {
        id: "mish",
        naive: Program {
            expression: "x · tanh(log(1 + exp(x)))",
            run: |m, x| {
                let softplus = naive_softplus(m, x);
                let tanh = m.tanh("tanh(log(1 + exp(x)))", softplus);
                m.multiply("x · tanh(log(1 + exp(x)))", x, tanh)
            },
        },
        stable: Program {
            expression: "x < 0: q = e(e + 2), e = exp(x);  x ≥ 0: q = 1 + 2e, e = exp(−x), d = q + 2e²;  x · q / d",
            run: |m, x| {
                let size = m.magnitude("|x|", x);
                let minus = m.negate("−|x|", size);
                let e = m.exp("e = exp(−|x|)", minus);
                let (q, d) = if x < 0.0 {
                    let sum = m.add("e + 2", e, 2.0);
                    let q = m.multiply("q = e(e + 2)", e, sum);
                    (q, m.add("d = q + 2", q, 2.0))
                } else {
                    let twice = m.multiply("2e", 2.0, e);
                    let q = m.add("q = 1 + 2e", 1.0, twice);
                    let square = m.multiply("2e · e", twice, e);
                    (q, m.add("d = q + 2e²", q, square))
                };
                let ratio = m.divide("q / d", q, d);
                m.multiply("x · q / d", x, ratio)
            },
        },
    },
    Form {
        id: "gelu",
        naive: Program {
            expression: "x/2 · (1 + erf(x/√2))",
            run: |m, x| {
                let half = m.multiply("x/2", 0.5, x);
                let scaled = m.divide("x/√2", x, std::f64::consts::SQRT_2);
                let erf = m.erf("erf(x/√2)", scaled);
                let sum = m.add("1 + erf(x/√2)", 1.0, erf);
                m.multiply("x/2 · (1 + erf(x/√2))", half, sum)
            },
        },
        stable: Program {
            expression: "x/2 · erfc(−x/√2)",
            run: |m, x| {
                let half = m.multiply("x/2", 0.5, x);
                let scaled = m.divide("−x/√2", -x, std::f64::consts::SQRT_2);
                let erfc = m.erfc("erfc(−x/√2)", scaled);
                m.multiply("x/2 · erfc(−x/√2)", half, erfc)
            },
        },
    },
    Form {
        id: "tanh",
        naive: Program {
            expression: "(exp(x) − exp(−x)) / (exp(x) + exp(−x))",
            run: |m, x| {
                let up = m.exp("exp(x)", x);
                let down = exp_of_minus(m, x);
                let difference = m.subtract("exp(x) − exp(−x)", up, down);
                let sum = m.add("exp(x) + exp(−x)", up, down);
                m.divide("(exp(x) − exp(−x)) / (exp(x) + exp(−x))", difference, sum)
            },
        },
        stable: Program {
            expression: "sign(x) · −m / (m + 2), m = expm1(−2|x|)",
            run: |m, x| {
                let size = m.magnitude("|x|", x);
                let minus = m.multiply("−2|x|", -2.0, size);
                let shrunk = m.expm1("m = expm1(−2|x|)", minus);
                let sum = m.add("m + 2", shrunk, 2.0);
                let signed = if x < 0.0 { shrunk } else { -shrunk };
                m.divide("sign(x) · −m / (m + 2)", signed, sum)
            },
        },
    },
];

fn exp_of_minus(m: &mut Machine, x: f64) -> f64 {
    let minus = m.negate("−x", x);
    m.exp("exp(−x)", minus)
}

fn naive_softplus(m: &mut Machine, x: f64) -> f64 {
    let e = m.exp("exp(x)", x);
    let sum = m.add("1 + exp(x)", 1.0, e);
    m.log("log(1 + exp(x))", sum)
}

fn softplus(m: &mut Machine, x: f64, part: &'static str, whole: &'static str) -> f64 {
    let positive = m.positive_part(part, x);
    let size = m.magnitude("|x|", x);
    let minus = m.negate("−|x|", size);
    let e = m.exp("exp(−|x|)", minus);
    let log = m.log1p("log1p(exp(−|x|))", e);
    m.add(whole, positive, log)
}

impl Form {
    /// The form with this slug.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        FORMS.iter().find(|it| it.id == id)
    }

    /// The function itself.
    pub fn function(&self) -> Function {
        Function::new(rows::by_id(self.id).expect("a form is of a row"))
    }

    /// Evaluates one of the two programs in `format` at `x`, which is rounded first.
    pub fn evaluate(&self, program: &Program, format: Format, x: f64) -> Evaluation {
        let x = format.round(x);
        let mut machine = Machine::new(format);
        let result = (program.run)(&mut machine, x);
        let truth = format.round(self.function().value(x));
        Evaluation { steps: machine.into_steps(), result, truth, off_by: distance(format, result, truth) }
    }

    /// The x nearest to 0, on the left and on the right, at which the result is wrong in its first digit; `None` where it is
    /// right up to ±1000, on a grid of eighths.
    pub fn failures(&self, program: &Program, format: Format) -> [Option<f64>; 2] {
        [-1.0, 1.0].map(|side| {
            let right = |x: f64| self.is_right(program, format, x);
            let place = |step: u32| side * f64::from(step) / f64::from(PER_UNIT);
            let first = (1..=WATCHED * PER_UNIT).find(|step| !right(place(*step)))?;
            Some(last_inside(right, place(first - 1), place(first)))
        })
    }

    /// Beyond this x to the right the result is exactly `limit`; the result approaches it from one side.
    pub fn rounds_to(&self, program: &Program, format: Format, limit: f64) -> f64 {
        let differs = |x: f64| (program.run)(&mut Machine::new(format), format.round(x)) != limit;
        last_inside(differs, 0.0, f64::from(WATCHED))
    }

    fn is_right(&self, program: &Program, format: Format, x: f64) -> bool {
        let Evaluation { result, truth, .. } = self.evaluate(program, format, x);
        result == truth || (result - truth).abs() <= FIRST_DIGIT * truth.abs()
    }
}

/// How many numbers of the format lie between two of them, the second included.
fn distance(format: Format, a: f64, b: f64) -> Option<u64> {
    if a.is_nan() || b.is_nan() {
        return (a.is_nan() && b.is_nan()).then_some(0);
    }
    let rank = |value: f64| {
        let magnitude = format.encode(value.abs()).bits.cast_signed();
        if value < 0.0 { -magnitude } else { magnitude }
    };
    Some(rank(a).abs_diff(rank(b)))
}
