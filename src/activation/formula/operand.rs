//! What stands between operators: numbers, names, calls and parentheses, with the signs before them.

use std::ops::Range;

use super::error::FormulaErrorKind as Wrong;
use super::names::{Function, Meaning, meaning, suggestion};
use super::parse::{Level, Parse, Parser, Part, wrong};
use super::token::{Kind, Token};
use super::tree::Op;
use crate::activation::args::MAX_PARAMS;

impl Parser<'_> {
    /// A value with the signs before it.
    pub(super) fn prefixed(&mut self) -> Parse<Part> {
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
    pub(super) fn unexpected<T>(&self, token: &Token) -> Parse<T> {
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
