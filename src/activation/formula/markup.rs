//! A tree as MathML. Only the language's own names and numbers are written, never the learner's text.

use super::elementary::Elementary;
use super::names::{PARAMETERS, elementary_name};
use super::tree::{Comparison, Constant, Id, Op, Tree};

/// Longer markup is not shown.
const MAX_LENGTH: usize = 12_000;

const APPLY: &str = "<mo>&#x2061;</mo>";
const TIMES: &str = "<mo>&#x2062;</mo>";

/// How tight a part binds: what is looser than its place stands in parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Or,
    And,
    Comparison,
    Sum,
    Product,
    Power,
    Atom,
}

/// `f(x) = ...` or `f′(x) = ...`; `None` where it would be too long to read. `params` are places in the table of names.
pub(super) fn equation(tree: &Tree, root: Id, params: &[usize], is_slope: bool) -> Option<String> {
    let mut writer = Writer { tree, params, out: String::from("<mrow>") };
    writer.left_side(is_slope);
    writer.part(root, Level::Or, false);
    writer.put("</mrow>");
    (writer.out.len() <= MAX_LENGTH).then_some(writer.out)
}

/// `f(x) = …` or `f′(x) = …`, where the right side would be too long to read.
pub(super) fn unwritten(is_slope: bool) -> String {
    let mut writer = Writer { tree: &Tree::default(), params: &[], out: String::from("<mrow>") };
    writer.left_side(is_slope);
    writer.put("<mi>…</mi></mrow>");
    writer.out
}

struct Writer<'a> {
    tree: &'a Tree,
    params: &'a [usize],
    out: String,
}

impl Writer<'_> {
    fn put(&mut self, text: &str) {
        // Shared parts are written as often as they are used; what is too long is cut and then dropped.
        if self.out.len() <= MAX_LENGTH {
            self.out.push_str(text);
        }
    }

    fn element(&mut self, tag: &str, content: &str) {
        for text in ["<", tag, ">", content, "</", tag, ">"] {
            self.put(text);
        }
    }

    fn operator(&mut self, sign: &str) {
        self.element("mo", sign);
    }

    fn left_side(&mut self, is_slope: bool) {
        self.put(if is_slope { "<msup><mi>f</mi><mo>′</mo></msup>" } else { "<mi>f</mi>" });
        self.put(APPLY);
        self.put("<mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>=</mo>");
    }

    /// A part in its place; `negated` writes the opposite of a condition.
    fn part(&mut self, id: Id, place: Level, negated: bool) {
        if self.out.len() > MAX_LENGTH {
            return;
        }
        let fenced = self.level(id, negated) < place;
        self.put("<mrow>");
        if fenced {
            self.operator("(");
        }
        self.inner(id, negated);
        if fenced {
            self.operator(")");
        }
        self.put("</mrow>");
    }

    fn level(&self, id: Id, negated: bool) -> Level {
        match self.tree.op(id) {
            Op::And if !negated => Level::And,
            Op::Or if negated => Level::And,
            Op::And | Op::Or => Level::Or,
            Op::Not => self.level(self.tree.operand(id, 0), !negated),
            Op::Compare(_) => Level::Comparison,
            Op::Add | Op::Subtract | Op::Negate | Op::If => Level::Sum,
            Op::Number(value) if value < 0.0 => Level::Sum,
            Op::Number(value) if scientific(value) => Level::Product,
            Op::Multiply | Op::Divide => Level::Product,
            Op::Power | Op::Elementary(Elementary::Exp) => Level::Power,
            _ => Level::Atom,
        }
    }

    fn inner(&mut self, id: Id, negated: bool) {
        let node = *self.tree.node(id);
        match (node.op, node.operands()) {
            (Op::Number(value), _) => self.number(value),
            (Op::Constant(Constant::Pi), _) => self.element("mi", "π"),
            (Op::Constant(Constant::E), _) => self.element("mi", "e"),
            (Op::X, _) => self.element("mi", "x"),
            (Op::Param(index), _) => {
                self.element("mi", PARAMETERS[self.params[usize::from(index)]].symbol);
            }
            (Op::Negate, &[u]) => {
                self.put("<mo form=\"prefix\">−</mo>");
                self.part(u, Level::Product, false);
            }
            (Op::Add, &[u, v]) => self.infix(u, "+", v, [Level::Sum, Level::Product]),
            (Op::Subtract, &[u, v]) => self.infix(u, "−", v, [Level::Sum, Level::Product]),
            (Op::Multiply, &[u, v]) => self.product(u, v),
            (Op::Divide, &[u, v]) => {
                self.put("<mfrac>");
                self.part(u, Level::Or, false);
                self.part(v, Level::Or, false);
                self.put("</mfrac>");
            }
            (Op::Power, &[u, v]) => {
                self.put("<msup>");
                self.part(u, Level::Atom, false);
                self.part(v, Level::Or, false);
                self.put("</msup>");
            }
            (Op::Max, operands) => self.call("max", operands),
            (Op::Min, operands) => self.call("min", operands),
            (Op::Compare(it), &[u, v]) => self.infix(u, relation(it, negated), v, [Level::Sum; 2]),
            (Op::And | Op::Or, &[u, v]) => {
                let both = matches!(node.op, Op::And) != negated;
                let place = if both { Level::And } else { Level::Or };
                self.part(u, place, negated);
                self.operator(if both { "∧" } else { "∨" });
                self.part(v, place, negated);
            }
            (Op::Not, &[u]) => self.inner(u, !negated),
            (Op::If, &[condition, u, v]) => self.cases(condition, u, v),
            (Op::Elementary(it), &[u]) => self.elementary(it, u),
            (Op::Row(row), operands) => self.call(row_name(row.id), operands),
            (Op::RowSlope(row), operands) => {
                self.put("<msup>");
                self.element("mi", row_name(row.id));
                self.put("<mo>′</mo></msup>");
                self.put(APPLY);
                self.arguments(operands);
            }
            _ => {}
        }
    }

    fn infix(&mut self, u: Id, sign: &str, v: Id, [left, right]: [Level; 2]) {
        self.part(u, left, false);
        self.operator(sign);
        self.part(v, right, false);
    }

    fn product(&mut self, u: Id, v: Id) {
        self.part(u, Level::Product, false);
        // Two numbers in a row would read as one.
        if self.begins_with_digit(v) {
            self.operator("⋅");
        } else {
            self.put(TIMES);
        }
        self.part(v, Level::Product, false);
    }

    fn begins_with_digit(&self, id: Id) -> bool {
        match self.tree.op(id) {
            Op::Number(value) => value >= 0.0,
            Op::Multiply => self.begins_with_digit(self.tree.operand(id, 0)),
            Op::Power => self.begins_with_digit(self.tree.operand(id, 0)),
            Op::Divide => true,
            _ => false,
        }
    }

    fn number(&mut self, value: f64) {
        if !scientific(value) {
            let digits = value.abs().to_string();
            if value < 0.0 {
                self.put("<mo form=\"prefix\">−</mo>");
            }
            self.element("mn", &digits);
            return;
        }
        let text = format!("{value:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        self.element("mn", digits);
        self.operator("×");
        self.put("<msup><mn>10</mn>");
        self.element("mn", exponent);
        self.put("</msup>");
    }

    fn cases(&mut self, condition: Id, yes: Id, no: Id) {
        self.put("<mo fence=\"true\" form=\"prefix\">{</mo>");
        self.put("<mtable class=\"cases\" columnalign=\"left left\" displaystyle=\"true\">");
        for (value, negated) in [(yes, false), (no, true)] {
            self.put("<mtr><mtd>");
            self.part(value, Level::Or, false);
            self.put("</mtd><mtd>");
            self.part(condition, Level::Or, negated);
            self.put("</mtd></mtr>");
        }
        self.put("</mtable>");
    }

    fn elementary(&mut self, function: Elementary, u: Id) {
        match function {
            Elementary::Exp => {
                self.put("<msup><mi>e</mi>");
                self.part(u, Level::Or, false);
                self.put("</msup>");
            }
            Elementary::Sqrt => {
                self.put("<msqrt>");
                self.part(u, Level::Or, false);
                self.put("</msqrt>");
            }
            Elementary::Cbrt => {
                self.put("<mroot>");
                self.part(u, Level::Or, false);
                self.put("<mn>3</mn></mroot>");
            }
            Elementary::Abs => self.fenced("|", u, "|"),
            Elementary::Floor => self.fenced("⌊", u, "⌋"),
            Elementary::Ceil => self.fenced("⌈", u, "⌉"),
            Elementary::NormalCdf => self.call("Φ", &[u]),
            Elementary::NormalPdf => self.call("φ", &[u]),
            _ => self.call(elementary_name(function), &[u]),
        }
    }

    fn fenced(&mut self, open: &str, u: Id, close: &str) {
        for (form, fence) in [("prefix", open), ("postfix", close)] {
            if form == "postfix" {
                self.part(u, Level::Or, false);
            }
            for text in ["<mo form=\"", form, "\" fence=\"true\">", fence, "</mo>"] {
                self.put(text);
            }
        }
    }

    fn call(&mut self, name: &str, operands: &[Id]) {
        self.element("mi", name);
        self.put(APPLY);
        self.arguments(operands);
    }

    fn arguments(&mut self, operands: &[Id]) {
        self.put("<mrow><mo>(</mo>");
        for (index, operand) in operands.iter().enumerate() {
            if index > 0 {
                self.put("<mo separator=\"true\">,</mo>");
            }
            self.part(*operand, Level::Or, false);
        }
        self.put("<mo>)</mo></mrow>");
    }
}

/// Whether a number is written with a power of ten.
fn scientific(value: f64) -> bool {
    value != 0.0 && !(1e-4..1e7).contains(&value.abs())
}

/// The sigmoid has a letter of its own.
fn row_name(id: &'static str) -> &'static str {
    if id == "sigmoid" { "σ" } else { id }
}

fn relation(comparison: Comparison, negated: bool) -> &'static str {
    use Comparison::*;
    match (comparison, negated) {
        (Less, false) | (GreaterOrEqual, true) => "&lt;",
        (LessOrEqual, false) | (Greater, true) => "≤",
        (Greater, false) | (LessOrEqual, true) => "&gt;",
        (GreaterOrEqual, false) | (Less, true) => "≥",
        (Equal, false) | (Unequal, true) => "=",
        (Unequal, false) | (Equal, true) => "≠",
    }
}
