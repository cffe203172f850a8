//! What a command line asks for.

use activation_lab::activation::{Function, rows};

use crate::problem::Problem;

/// More lines than anyone reads.
pub const MOST_POINTS: usize = 100_000;

/// A function and the points at which it is wanted.
pub struct Request {
    pub function: Function,
    pub from: f64,
    pub to: f64,
    pub points: usize,
}

impl Request {
    /// Reads `FUNCTION [PARAMETER=VALUE ...] [--from X] [--to X] [--points N]`.
    pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Self, Problem> {
        let mut words = words.into_iter();
        let name = words.next().filter(|it| !it.starts_with('-')).ok_or(Problem::NoFunction)?;
        let row = rows::by_id(&name.to_lowercase()).ok_or(Problem::UnknownFunction(name))?;
        let mut request = Self { function: Function::new(row), from: -5.0, to: 5.0, points: 11 };
        while let Some(word) = words.next() {
            match word.strip_prefix("--") {
                Some(_) => {
                    let value = words.next().ok_or_else(|| Problem::MissingValue(word.clone()))?;
                    request.set_option(&word, &value)?;
                }
                None => request.set_param(&word)?,
            }
        }
        let Self { from, to, .. } = request;
        if !(to - from).is_finite() || from >= to {
            return Err(Problem::EmptySpan(from, to));
        }
        Ok(request)
    }

    /// The point number `step`, counted from 0; the last one is `to` itself.
    pub fn point(&self, step: usize) -> f64 {
        let last = self.points - 1;
        if step == last { self.to } else { self.from + (self.to - self.from) * step as f64 / last as f64 }
    }

    fn set_option(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        match name {
            "--from" => self.from = number(name, value)?,
            "--to" => self.to = number(name, value)?,
            "--points" => {
                let points = value.parse().map_err(|_| Problem::PointsOutOfLimits)?;
                if !(2..=MOST_POINTS).contains(&points) {
                    return Err(Problem::PointsOutOfLimits);
                }
                self.points = points;
            }
            _ => return Err(Problem::UnknownOption(name.to_owned())),
        }
        Ok(())
    }

    fn set_param(&mut self, word: &str) -> Result<(), Problem> {
        let (name, value) = word.split_once('=').ok_or_else(|| Problem::MissingValue(word.to_owned()))?;
        let function = &self.function;
        let found = function.params().iter().enumerate().find(|(_, it)| it.id == name || it.symbol == name);
        let (index, param) =
            found.ok_or_else(|| Problem::UnknownParameter(function.clone(), name.to_owned()))?;
        let value = number(name, value)?;
        if !(param.min..=param.max).contains(&value) {
            return Err(Problem::OutOfLimits(param.id, [param.min, param.max], value));
        }
        self.function = self.function.with_param(index, value);
        Ok(())
    }
}

fn number(what: &str, text: &str) -> Result<f64, Problem> {
    let value: Option<f64> = text.parse().ok();
    let value = value.filter(|it| !it.is_nan());
    value.ok_or_else(|| Problem::NotANumber(what.to_owned(), text.to_owned()))
}
