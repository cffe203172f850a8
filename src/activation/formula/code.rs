//! A formula as code that computes the same function elsewhere.
//!
//! Activations of the table and what a framework lacks are defined above the formula. In Rust every parameter is a
//! constant, in Python an argument with its value as the default.

use super::Expression;
use super::dialect::{Call, Dialect, Helper, call, module};
use super::parsed::Parsed;
use super::tree::{Comparison, Id, Op, Tree};
use crate::activation::args::Args;
use crate::activation::row::Activation;
use crate::activation::snippet::Framework;

/// How tight a part binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Any,
    Comparison,
    Sum,
    Product,
    Power,
    Atom,
}

impl Parsed {
    /// Code of a function `f` for `framework`, with the values of the parameters filled in.
    pub fn write_code(&self, framework: Framework, args: &Args) -> String {
        self.coder(framework.into(), args).finish()
    }

    pub(super) fn coder(&self, dialect: Dialect, args: &Args) -> Coder<'_> {
        let (tree, root) = (&self.tree, self.root);
        let depends = tree.depends_on(|op| matches!(op, Op::X));
        let varies = depends[usize::from(root)];
        let mut coder = Coder {
            formula: self,
            args: *args,
            dialect,
            depends,
            helpers: Vec::new(),
            rows: Vec::new(),
            used: Vec::new(),
            body: String::new(),
        };
        coder.part(root, if varies { Level::Any } else { Level::Sum });
        if !varies {
            // As long as the input, like every other result.
            coder.body.push_str(" + 0.0 * x");
        }
        coder
    }
}

pub(super) struct Coder<'a> {
    pub(super) formula: &'a Parsed,
    pub(super) args: Args,
    pub(super) dialect: Dialect,
    depends: Vec<bool>,
    /// What stands above the formula, each with the name it is called by.
    pub(super) helpers: Vec<(String, String)>,
    /// The activations that are called with numbers that have derivatives.
    pub(super) rows: Vec<&'static Activation>,
    /// The parameters that the body names; others have gone into a helper.
    pub(super) used: Vec<usize>,
    pub(super) body: String,
}

impl Coder<'_> {
    fn tree(&self) -> &Tree {
        &self.formula.tree
    }

    pub(super) fn is_rust(&self) -> bool {
        self.dialect == Dialect::Rust
    }

    pub(super) fn put(&mut self, text: &str) {
        self.body.push_str(text);
    }

    pub(super) fn part(&mut self, id: Id, place: Level) {
        let fenced = self.level(id) < place;
        if fenced {
            self.put("(");
        }
        self.inner(id);
        if fenced {
            self.put(")");
        }
    }

    fn level(&self, id: Id) -> Level {
        match self.tree().op(id) {
            Op::Compare(_) => Level::Comparison,
            Op::And | Op::Or | Op::If if self.is_rust() => Level::Any,
            Op::Add | Op::Subtract => Level::Sum,
            Op::Multiply | Op::Divide | Op::Negate => Level::Product,
            Op::Power if !self.is_rust() => Level::Power,
            _ => Level::Atom,
        }
    }

    fn inner(&mut self, id: Id) {
        let node = *self.tree().node(id);
        match (node.op, node.operands()) {
            (Op::Number(value), _) => self.put(&format!("{value:?}")),
            (Op::Constant(it), _) => self.put(&format!("{:?}", it.value())),
            (Op::X, _) => self.put("x"),
            (Op::Param(index), _) => {
                if !self.used.contains(&index.into()) {
                    self.used.push(index.into());
                }
                let name = self.parameter(index.into());
                self.put(&name);
            }
            (Op::Negate, &[u]) => {
                self.put("-");
                self.part(u, Level::Power);
            }
            (Op::Add, &[u, v]) => self.infix(u, " + ", v, [Level::Sum, Level::Product]),
            (Op::Subtract, &[u, v]) => self.infix(u, " - ", v, [Level::Sum, Level::Product]),
            (Op::Multiply, &[u, v]) => self.infix(u, " * ", v, [Level::Product, Level::Power]),
            (Op::Divide, &[u, v]) => self.infix(u, " / ", v, [Level::Product, Level::Power]),
            (Op::Power, &[u, v]) => self.power(u, v),
            (Op::Max, &[u, v]) => self.function(["maximum", "max"], &[u, v]),
            (Op::Min, &[u, v]) => self.function(["minimum", "min"], &[u, v]),
            (Op::Compare(it), &[u, v]) => self.infix(u, relation(it), v, [Level::Sum; 2]),
            (Op::And, &[u, v]) if self.is_rust() => self.infix(u, " && ", v, [Level::Comparison; 2]),
            (Op::Or, &[u, v]) if self.is_rust() => self.infix(u, " || ", v, [Level::Comparison; 2]),
            (Op::And, operands) => self.function(["logical_and", ""], operands),
            (Op::Or, operands) => self.function(["logical_or", ""], operands),
            (Op::Not, &[u]) if self.is_rust() => {
                self.put("!");
                self.part(u, Level::Atom);
            }
            (Op::Not, operands) => self.function(["logical_not", ""], operands),
            (Op::If, &[condition, u, v]) => self.choice(condition, u, v),
            (Op::Elementary(it), &[u]) => match call(it, self.dialect) {
                Call::Function(name) => self.function([name, name], &[u]),
                Call::Method(name) => self.method(u, name, &[]),
                Call::Helper(helper) => self.helper(helper, u),
            },
            (Op::Row(row), operands) => self.row(row, operands),
            _ => {}
        }
    }

    fn infix(&mut self, u: Id, sign: &str, v: Id, [left, right]: [Level; 2]) {
        self.part(u, left);
        self.put(sign);
        self.part(v, right);
    }

    fn power(&mut self, u: Id, v: Id) {
        if !self.is_rust() {
            // The sign of an exponent would bind looser than the power before it.
            return self.infix(u, " ** ", v, [Level::Atom; 2]);
        }
        match self.tree().number(v) {
            Some(n) if n.abs() <= 64.0 && n.trunc() == n => {
                self.receiver(u);
                self.put(&format!(".powi({n})"));
            }
            _ => self.method(u, "powf", &[v]),
        }
    }

    /// A call of the framework's function; Rust has methods where the second name says so.
    fn function(&mut self, [python, rust]: [&str; 2], operands: &[Id]) {
        if self.is_rust() && !rust.contains("::") {
            return self.method(operands[0], rust, &operands[1..]);
        }
        self.put(module(self.dialect));
        self.put(if self.is_rust() { rust } else { python });
        self.arguments(operands);
    }

    /// A value before a point: a literal needs its type there.
    fn receiver(&mut self, id: Id) {
        self.part(id, Level::Atom);
        if matches!(self.tree().op(id), Op::Number(_) | Op::Constant(_)) {
            self.put("_f64");
        }
    }

    fn method(&mut self, receiver: Id, name: &str, operands: &[Id]) {
        self.receiver(receiver);
        self.put(".");
        self.put(name);
        self.arguments(operands);
    }

    pub(super) fn arguments(&mut self, operands: &[Id]) {
        self.put("(");
        for (index, operand) in operands.iter().enumerate() {
            if index > 0 {
                self.put(", ");
            }
            self.tensor(*operand);
        }
        self.put(")");
    }

    /// An argument of a function: PyTorch's take no plain numbers.
    fn tensor(&mut self, id: Id) {
        let plain = self.dialect == Dialect::PyTorch && !self.depends[usize::from(id)];
        if plain {
            self.put("torch.as_tensor(");
        }
        self.part(id, Level::Any);
        if plain {
            self.put(")");
        }
    }

    fn choice(&mut self, condition: Id, u: Id, v: Id) {
        if !self.is_rust() {
            return self.function(["where", ""], &[condition, u, v]);
        }
        for (before, id) in [("if ", condition), (" { ", u), (" } else { ", v)] {
            self.put(before);
            self.part(id, Level::Any);
        }
        self.put(" }");
    }

    fn helper(&mut self, (name, text): Helper, u: Id) {
        if !self.helpers.iter().any(|it| it.0 == name) {
            self.helpers.push((name.into(), text.into()));
        }
        self.put(name);
        self.arguments(&[u]);
    }

    pub(super) fn parameter(&self, index: usize) -> String {
        let name = self.formula.params()[index].id;
        match (self.dialect, name) {
            (Dialect::Rust, _) => name.to_uppercase(),
            (_, "lambda") => "lambda_".into(),
            _ => name.into(),
        }
    }
}

fn relation(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Less => " < ",
        Comparison::LessOrEqual => " <= ",
        Comparison::Greater => " > ",
        Comparison::GreaterOrEqual => " >= ",
        Comparison::Equal => " == ",
        Comparison::Unequal => " != ",
    }
}
