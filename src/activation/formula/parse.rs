//! From tokens to a tree, by precedence climbing.
//!
//! From loose to tight: `or`; `and`; `not`; comparisons, which chain as in `0 < x <= 1`; `+ -`; `* /` and the product
//! without a sign, all from the left; the sign of a number; `^` from the right. So `-x^2` is -(x²) and `1/2x` is
//! (1/2) x. A product needs no sign before a name or a parenthesis: `2x`, `2(x+1)`, `(x+1)(x-1)`, `x(x+1)`, `a x`; a
//! parameter of one letter may touch the x: `ax`. A name followed by a parenthesis is a call if it is a function's.

use std::ops::Range;

use super::error::{FormulaError, FormulaErrorKind as Wrong};
use super::names::{Function, Meaning, meaning, suggestion};
use super::token::{Kind, Token, tokens};
use super::tree::{Comparison, Id, Op, Tree};
use crate::activation::args::MAX_PARAMS;

/// How deep parentheses, calls, powers and signs may be nested.
pub(super) const MAX_DEPTH: usize = 64;

/// A tree with its root and the parameters in the order of their first appearance, as places in the table of names.
pub(super) struct Parsed {
    pub(super) tree: Tree,
    pub(super) root: Id,
    pub(super) params: Vec<usize>,
}

/// How tight an operator binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Product,
    Power,
}

impl Level {
    /// The level of the right operand.
    fn of_right_operand(self) -> Self {
        match self {
            Self::Or => Self::And,
            Self::And => Self::Not,
            Self::Not => Self::Comparison,
            Self::Comparison => Self::Sum,
            Self::Sum => Self::Product,
            // From the right.
            Self::Product | Self::Power => Self::Power,
        }
    }
}

/// The operators between two operands.
pub(super) static BINARY: &[(&str, Level, Op)] = &[
    ("or", Level::Or, Op::Or),
    ("and", Level::And, Op::And),
    ("<", Level::Comparison, Op::Compare(Comparison::Less)),
    ("<=", Level::Comparison, Op::Compare(Comparison::LessOrEqual)),
    (">", Level::Comparison, Op::Compare(Comparison::Greater)),
    (">=", Level::Comparison, Op::Compare(Comparison::GreaterOrEqual)),
    ("==", Level::Comparison, Op::Compare(Comparison::Equal)),
    ("!=", Level::Comparison, Op::Compare(Comparison::Unequal)),
    ("+", Level::Sum, Op::Add),
    ("-", Level::Sum, Op::Subtract),
    ("*", Level::Product, Op::Multiply),
    ("/", Level::Product, Op::Divide),
    ("^", Level::Power, Op::Power),
];

/// A parsed part and where it stands.
#[derive(Clone)]
struct Part {
    id: Id,
    at: Range<usize>,
}

type Parse<T> = Result<T, FormulaError>;

fn wrong<T>(at: &Range<usize>, kind: Wrong) -> Parse<T> {
    Err(FormulaError { at: at.clone(), kind })
}

/// The tree of a text of `source`, which is not longer than the longest formula.
pub(super) fn parse(source: &[char]) -> Parse<Parsed> {
    let tokens = tokens(source)?;
    if tokens.is_empty() {
        return wrong(&(0..source.len()), Wrong::Empty);
    }
    let mut parser = Parser { source, tokens, next: 0, depth: 0, tree: Tree::default(), params: Vec::new() };
    let part = parser.expression(Level::Or)?;
    if let Some(token) = parser.peek() {
        return parser.unexpected(token);
    }
    parser.number(&part)?;
    Ok(Parsed { tree: parser.tree, root: part.id, params: parser.params })
}

struct Parser<'a> {
    source: &'a [char],
    tokens: Vec<Token>,
    next: usize,
    depth: usize,
    tree: Tree,
    params: Vec<usize>,
}

impl Parser<'_> {
    /// The empty place after the last character.
    fn end(&self) -> Range<usize> {
        self.source.len()..self.source.len()
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    /// The sign that comes next, if it is one.
    fn sign(&self) -> Option<&'static str> {
        match self.peek()?.kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    fn is_next(&self, sign: &str) -> bool {
        self.sign() == Some(sign)
    }

    fn number(&self, part: &Part) -> Parse<()> {
        match self.tree.op(part.id).is_condition() {
            true => wrong(&part.at, Wrong::NumberExpected),
            false => Ok(()),
        }
    }

    fn condition(&self, part: &Part) -> Parse<()> {
        match self.tree.op(part.id).is_condition() {
            true => Ok(()),
            false => wrong(&part.at, Wrong::ConditionExpected),
        }
    }

    fn node(&mut self, op: Op, operands: &[&Part], at: Range<usize>) -> Part {
        let ids: Vec<Id> = operands.iter().map(|it| it.id).collect();
        Part { id: self.tree.push(op, &ids), at }
    }

    /// Everything that binds at least as tight as `level`.
    fn expression(&mut self, level: Level) -> Parse<Part> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let at = self.peek().map_or(self.end(), |it| it.at.clone());
            return wrong(&at, Wrong::TooDeep { limit: MAX_DEPTH });
        }
        let mut left = self.prefixed()?;
        let mut compared = None;
        while let Some((found, op, explicit)) = self.operator() {
            if found < level {
                break;
            }
            self.next += usize::from(explicit);
            let right = self.expression(found.of_right_operand())?;
            let chained = compared.take();
            if found == Level::Comparison {
                compared = Some(right.clone());
            }
            left = self.binary(op, chained, &left, &right)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    /// The operator that comes next, its level, and whether it is written.
    fn operator(&self) -> Option<(Level, Op, bool)> {
        match &self.peek()?.kind {
            Kind::Sign("(") | Kind::Name(_) => Some((Level::Product, Op::Multiply, false)),
            Kind::Sign(sign) => {
                let (_, level, op) = BINARY.iter().find(|it| it.0 == *sign)?;
                Some((*level, *op, true))
            }
            Kind::Number(_) => None,
        }
    }

    /// `left` and `right` under an operator. In `0 < x < 1`, which is `0 < x and x < 1`, the x has been `compared`.
    fn binary(&mut self, op: Op, compared: Option<Part>, left: &Part, right: &Part) -> Parse<Part> {
        let at = left.at.start..right.at.end;
        if matches!(op, Op::And | Op::Or) {
            self.condition(left)?;
            self.condition(right)?;
            return Ok(self.node(op, &[left, right], at));
        }
        self.number(right)?;
        if let Some(middle) = compared {
            let second = self.node(op, &[&middle, right], at.clone());
            return Ok(self.node(Op::And, &[left, &second], at));
        }
        self.number(left)?;
        Ok(self.node(op, &[left, right], at))
    }

    /// A value with the signs before it.
    fn prefixed(&mut self) -> Parse<Part> {
        let Some(token) = self.peek() else { return wrong(&self.end(), Wrong::UnexpectedEnd) };
        let start = token.at.start;
        match self.sign() {
            Some(sign @ ("-" | "+")) => {
                self.next += 1;
                let it = self.expression(Level::Power)?;
                self.number(&it)?;
                let at = start..it.at.end;
                Ok(if sign == "-" { self.node(Op::Negate, &[&it], at) } else { Part { id: it.id, at } })
            }
            Some("not") => {
                self.next += 1;
                let it = self.expression(Level::Comparison)?;
                self.condition(&it)?;
                let at = start..it.at.end;
                Ok(self.node(Op::Not, &[&it], at))
            }
            _ => {
                let it = self.atom()?;
                self.superscript(it)
            }
        }
    }

    /// ² and ³ after a value.
    fn superscript(&mut self, base: Part) -> Parse<Part> {
        let power = match self.sign() {
            Some("²") => 2.0,
            Some("³") => 3.0,
            _ => return Ok(base),
        };
        self.number(&base)?;
        self.next += 1;
        let exponent = self.tree.push(Op::Number(power), &[]);
        let id = self.tree.push(Op::Power, &[base.id, exponent]);
        Ok(Part { id, at: base.at.start..base.at.end + 1 })
    }

    fn atom(&mut self) -> Parse<Part> {
        let Some(token) = self.peek().cloned() else {
            return wrong(&self.end(), Wrong::UnexpectedEnd);
        };
        match token.kind {
            Kind::Number(value) => {
                self.next += 1;
                Ok(self.node(Op::Number(value), &[], token.at))
            }
            Kind::Name(name) => {
                self.next += 1;
                self.name(&name, token.at)
            }
            Kind::Sign("(") => {
                self.next += 1;
                let inner = self.expression(Level::Or)?;
                let end = self.closing(&token.at)?;
                Ok(Part { id: inner.id, at: token.at.start..end })
            }
            Kind::Sign(_) => self.unexpected(&token),
        }
    }

    /// Reads the parenthesis that closes the one at `opened`; the place after it.
    fn closing(&mut self, opened: &Range<usize>) -> Parse<usize> {
        let Some(token) = self.peek() else { return wrong(opened, Wrong::MissingClosing) };
        if token.kind != Kind::Sign(")") {
            return self.unexpected(token);
        }
        let end = token.at.end;
        self.next += 1;
        Ok(end)
    }

    /// An error that quotes the token as it is written.
    fn unexpected<T>(&self, token: &Token) -> Parse<T> {
        wrong(&token.at, Wrong::Unexpected(self.source[token.at.clone()].iter().collect()))
    }

    fn name(&mut self, name: &str, at: Range<usize>) -> Parse<Part> {
        match meaning(name, self.is_next("(")) {
            Some(Meaning::X) => Ok(self.node(Op::X, &[], at)),
            Some(Meaning::Constant(it)) => Ok(self.node(Op::Constant(it), &[], at)),
            Some(Meaning::Parameter(index)) => self.parameter(index, at),
            Some(Meaning::Function(function)) => self.call(function, at),
            None => self.touching(name, at),
        }
    }

    /// `ax`: a parameter of one letter times x.
    fn touching(&mut self, name: &str, at: Range<usize>) -> Parse<Part> {
        if let Some(letter) = name.strip_suffix('x').filter(|it| it.len() == 1)
            && let Some(Meaning::Parameter(index)) = meaning(letter, false)
        {
            let factor = self.parameter(index, at.start..at.start + 1)?;
            let x = self.node(Op::X, &[], at.start + 1..at.end);
            return Ok(self.node(Op::Multiply, &[&factor, &x], at));
        }
        let unknown = Wrong::UnknownName { name: name.into(), suggestion: suggestion(name) };
        wrong(&at, unknown)
    }

    fn parameter(&mut self, name: usize, at: Range<usize>) -> Parse<Part> {
        let known = self.params.iter().position(|it| *it == name);
        let index = known.unwrap_or(self.params.len());
        if known.is_none() {
            if index == MAX_PARAMS {
                return wrong(&at, Wrong::TooManyParameters { limit: MAX_PARAMS });
            }
            self.params.push(name);
        }
        Ok(self.node(Op::Param(index as u8), &[], at))
    }

    fn call(&mut self, function: Function, at: Range<usize>) -> Parse<Part> {
        let Some(opened) = self.peek().filter(|it| it.kind == Kind::Sign("(")).map(|it| it.at.clone()) else {
            return wrong(&at, Wrong::MissingArgument { name: function.name() });
        };
        self.next += 1;
        let mut arguments = Vec::new();
        if !self.is_next(")") {
            arguments.push(self.expression(Level::Or)?);
            while self.is_next(",") {
                self.next += 1;
                arguments.push(self.expression(Level::Or)?);
            }
        }
        let end = self.closing(&opened)?;
        let expected = function.arguments();
        if !expected.allows(arguments.len()) {
            let found = arguments.len();
            return wrong(
                &(at.start..end),
                Wrong::WrongArgumentCount { name: function.name(), expected, found },
            );
        }
        self.apply(function, &arguments, at.start..end)
    }

    /// The node of a call with the right number of arguments.
    fn apply(&mut self, function: Function, arguments: &[Part], at: Range<usize>) -> Parse<Part> {
        for (index, argument) in arguments.iter().enumerate() {
            match function {
                Function::If if index == 0 => self.condition(argument)?,
                _ => self.number(argument)?,
            }
        }
        let all: Vec<&Part> = arguments.iter().collect();
        let op = match function {
            Function::If => Op::If,
            Function::Power => Op::Power,
            Function::Elementary(_, it) => Op::Elementary(it),
            Function::Row(row) => {
                self.parameters_of_row(&arguments[1..])?;
                Op::Row(row)
            }
            Function::Extremum(_, op) => {
                let more = arguments[1..].iter();
                return Ok(
                    more.fold(arguments[0].clone(), |it, next| self.node(op, &[&it, next], at.clone()))
                );
            }
            Function::Clamp => {
                let raised = self.node(Op::Max, &all[..2], at.clone());
                return Ok(self.node(Op::Min, &[&raised, all[2]], at));
            }
        };
        Ok(self.node(op, &all, at))
    }

    fn parameters_of_row(&self, given: &[Part]) -> Parse<()> {
        if given.is_empty() {
            return Ok(());
        }
        let depends = self.tree.depends_on(|op| matches!(op, Op::X));
        match given.iter().find(|it| depends[usize::from(it.id)]) {
            Some(part) => wrong(&part.at, Wrong::DependsOnX),
            None => Ok(()),
        }
    }
}
