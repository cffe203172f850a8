//! Every name of the language: functions, constants and the parameters a learner may use.

use super::elementary::Elementary::{self, *};
use super::error::ArgumentCount;
use super::tree::{Constant, Op};
use crate::activation::param::Param;
use crate::activation::row::Activation;
use crate::activation::rows;

/// What a name stands for.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    X,
    Constant(Constant),
    /// The index in [`PARAMETERS`].
    Parameter(usize),
    Function(Function),
}

/// What can be called.
#[derive(Clone, Copy)]
pub(super) enum Function {
    Row(&'static Activation),
    Elementary(&'static str, Elementary),
    /// `max` and `min`: folded from the left.
    Extremum(&'static str, Op),
    Clamp,
    Power,
    If,
}

impl Function {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Row(row) => row.id,
            Self::Elementary(name, _) | Self::Extremum(name, _) => name,
            Self::Clamp => "clamp",
            Self::Power => "pow",
            Self::If => "if",
        }
    }

    pub(super) fn arguments(self) -> ArgumentCount {
        let (least, most) = match self {
            Self::Row(row) => (1, Some(1 + row.params.len())),
            Self::Elementary(..) => (1, Some(1)),
            Self::Extremum(..) => (2, None),
            Self::Power => (2, Some(2)),
            Self::Clamp | Self::If => (3, Some(3)),
        };
        ArgumentCount { least, most }
    }
}

/// The elementary functions; the first name is the one that is shown.
pub(super) static ELEMENTARY: &[(&[&str], Elementary)] = &[
    (&["abs", "fabs"], Abs),
    (&["sign", "sgn"], Sign),
    (&["step", "heaviside"], Step),
    (&["floor"], Floor),
    (&["ceil"], Ceil),
    (&["round"], Round),
    (&["sqrt", "√"], Sqrt),
    (&["cbrt"], Cbrt),
    (&["exp"], Exp),
    (&["expm1"], Expm1),
    (&["ln", "log"], Ln),
    (&["log1p"], Log1p),
    (&["log2"], Log2),
    (&["log10", "lg"], Log10),
    (&["sin"], Sin),
    (&["cos"], Cos),
    (&["tan", "tg"], Tan),
    (&["asin", "arcsin"], Asin),
    (&["acos", "arccos"], Acos),
    (&["atan", "arctan"], Atan),
    (&["sinh"], Sinh),
    (&["cosh"], Cosh),
    (&["asinh", "arsinh", "arcsinh"], Asinh),
    (&["acosh", "arcosh", "arccosh"], Acosh),
    (&["atanh", "artanh", "arctanh"], Atanh),
    (&["erf"], Erf),
    (&["erfc"], Erfc),
    (&["Phi", "Φ", "normal_cdf"], NormalCdf),
    (&["phi", "φ", "ϕ", "normal_pdf"], NormalPdf),
];

pub(super) static OTHERS: &[(&[&str], Function)] = &[
    (&["max"], Function::Extremum("max", Op::Max)),
    (&["min"], Function::Extremum("min", Op::Min)),
    (&["clamp", "clip"], Function::Clamp),
    (&["pow"], Function::Power),
    (&["if", "where"], Function::If),
];

pub(super) static CONSTANTS: &[(&[&str], Constant)] = &[(&["pi", "π"], Constant::Pi), (&["e"], Constant::E)];

/// Names that other tables have and that are never unknown.
static WORDS: &[&str] = &["x", "and", "or", "not"];

const fn parameter(id: &'static str, symbol: &'static str) -> Param {
    Param { id, symbol, default: 1.0, min: -5.0, max: 5.0, step: 0.05, derivative: None }
}

/// Every parameter name, each with a slider from -5 to 5.
pub(super) static PARAMETERS: &[Param] = &[
    parameter("a", "a"),
    parameter("b", "b"),
    parameter("c", "c"),
    parameter("d", "d"),
    parameter("k", "k"),
    parameter("m", "m"),
    parameter("n", "n"),
    parameter("p", "p"),
    parameter("q", "q"),
    parameter("r", "r"),
    parameter("s", "s"),
    parameter("t", "t"),
    parameter("w", "w"),
    parameter("alpha", "α"),
    parameter("beta", "β"),
    parameter("gamma", "γ"),
    parameter("delta", "δ"),
    parameter("epsilon", "ε"),
    parameter("eta", "η"),
    parameter("theta", "θ"),
    parameter("kappa", "κ"),
    parameter("lambda", "λ"),
    parameter("mu", "μ"),
    parameter("rho", "ρ"),
    parameter("sigma", "σ"),
    parameter("tau", "τ"),
    parameter("omega", "ω"),
];

fn in_table<T: Copy>(table: &[(&'static [&'static str], T)], name: &str) -> Option<(&'static str, T)> {
    table.iter().find(|(names, _)| names.contains(&name)).map(|(names, it)| (names[0], *it))
}

/// What `name` means as it is written. The rows come first, so that a row's slug is that row.
fn exact(name: &str, called: bool) -> Option<Meaning> {
    if name == "x" {
        return Some(Meaning::X);
    }
    // As the lesson writes it: σ(x) is the sigmoid, σ alone a parameter.
    let sigmoid = called && (name == "σ" || name == "sigma");
    if let Some(row) = rows::by_id(if sigmoid { "sigmoid" } else { name }) {
        return Some(Meaning::Function(Function::Row(row)));
    }
    if let Some((shown, it)) = in_table(ELEMENTARY, name) {
        return Some(Meaning::Function(Function::Elementary(shown, it)));
    }
    if let Some((_, it)) = in_table(OTHERS, name) {
        return Some(Meaning::Function(it));
    }
    if let Some((_, it)) = in_table(CONSTANTS, name) {
        return Some(Meaning::Constant(it));
    }
    // U+00B5, the micro sign, is on more keyboards than the letter.
    let name = if name == "µ" { "μ" } else { name };
    PARAMETERS.iter().position(|it| it.id == name || it.symbol == name).map(Meaning::Parameter)
}

/// What `name` means; in lower case if it means nothing as it stands. `called` says that a parenthesis follows.
pub(super) fn meaning(name: &str, called: bool) -> Option<Meaning> {
    exact(name, called).or_else(|| exact(&name.to_lowercase(), called))
}

/// The known name that is at most two letters away from `name`, the nearest one.
pub(super) fn suggestion(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let most = if name.chars().count() < 4 { 1 } else { 2 };
    let tables = rows::ALL.iter().flat_map(|row| row.aliases.iter().chain([&row.id]));
    let elementary = ELEMENTARY.iter().flat_map(|it| it.0);
    let others = OTHERS.iter().flat_map(|it| it.0).chain(CONSTANTS.iter().flat_map(|it| it.0));
    let names = tables.chain(elementary).chain(others).chain(WORDS).copied();
    let parameters = PARAMETERS.iter().map(|it| it.id);
    let near = names.chain(parameters).map(|it| (distance(&name, it), it));
    let close = near.filter(|it| it.0 <= most);
    close.min_by_key(|it| (it.0, !name.starts_with(it.1))).map(|it| it.1)
}

/// How many letters to insert, drop or replace.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}

/// The name that is shown for a function.
pub(super) fn elementary_name(function: Elementary) -> &'static str {
    ELEMENTARY.iter().find(|it| it.1 == function).map_or("", |it| it.0[0])
}
