//! From tokens to a tree, by precedence climbing.
//!
//! From loose to tight: `or`; `and`; `not`; comparisons, which chain as in `0 < x <= 1`; `+ -`; `* /` and the product
//! without a sign, all from the left; the sign of a number; `^` from the right. So `-x^2` is -(x²) and `1/2x` is
//! (1/2) x. A product needs no sign before a name or a parenthesis: `2x`, `2(x+1)`, `(x+1)(x-1)`, `x(x+1)`, `a x`; a
//! parameter of one letter may touch the x: `ax`. A name followed by a parenthesis is a call if it is a function's.

use std::ops::Range;

use super::error::{FormulaError, FormulaErrorKind as Wrong};
use super::token::{Kind, Token, tokens};
use super::tree::{Comparison, Id, Op, Tree};

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
pub(super) struct Part {
    pub(super) id: Id,
    pub(super) at: Range<usize>,
}

pub(super) type Parse<T> = Result<T, FormulaError>;

pub(super) fn wrong<T>(at: &Range<usize>, kind: Wrong) -> Parse<T> {
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

pub(super) struct Parser<'a> {
    pub(super) source: &'a [char],
    tokens: Vec<Token>,
    pub(super) next: usize,
    depth: usize,
    pub(super) tree: Tree,
    pub(super) params: Vec<usize>,
}

impl Parser<'_> {
    /// The empty place after the last character.
    pub(super) fn end(&self) -> Range<usize> {
        self.source.len()..self.source.len()
    }

    pub(super) fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    /// The sign that comes next, if it is one.
    pub(super) fn sign(&self) -> Option<&'static str> {
        match self.peek()?.kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    pub(super) fn is_next(&self, sign: &str) -> bool {
        self.sign() == Some(sign)
    }

    pub(super) fn number(&self, part: &Part) -> Parse<()> {
        match self.tree.op(part.id).is_condition() {
            true => wrong(&part.at, Wrong::NumberExpected),
            false => Ok(()),
        }
    }

    pub(super) fn condition(&self, part: &Part) -> Parse<()> {
        match self.tree.op(part.id).is_condition() {
            true => Ok(()),
            false => wrong(&part.at, Wrong::ConditionExpected),
        }
    }

    pub(super) fn node(&mut self, op: Op, operands: &[&Part], at: Range<usize>) -> Part {
        let ids: Vec<Id> = operands.iter().map(|it| it.id).collect();
        Part { id: self.tree.push(op, &ids), at }
    }

    /// Everything that binds at least as tight as `level`.
    pub(super) fn expression(&mut self, level: Level) -> Parse<Part> {
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
}
