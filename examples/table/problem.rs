//! What can be wrong with a command line, in sentences that say what to do.

use std::fmt::{Display, Formatter, Result};

use activation_lab::activation::rows::ALL;
use activation_lab::activation::{Activation, Function};

use crate::nearness::near;
use crate::request::MOST_POINTS;

/// Why there is no table.
pub enum Problem {
    NoFunction,
    UnknownFunction(String),
    UnknownParameter(Function, String),
    /// What it was for, and what was given.
    NotANumber(String, String),
    /// A parameter's name, its limits and what was given.
    OutOfLimits(&'static str, [f64; 2], f64),
    UnknownOption(String),
    MissingValue(String),
    EmptySpan(f64, f64),
    PointsOutOfLimits,
}

impl Display for Problem {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        match self {
            Self::NoFunction => write!(
                out,
                "usage: table FUNCTION [PARAMETER=VALUE ...] [--from X] [--to X] [--points N]\n\nfunctions: {}",
                names(ALL)
            ),
            Self::UnknownFunction(name) => {
                let candidates = near(name, ALL.iter().map(|row| row.id));
                if candidates.is_empty() {
                    write!(out, "there is no function {name:?}; there are {}", names(ALL))
                } else {
                    write!(out, "there is no function {name:?}; did you mean {}?", candidates.join(", "))
                }
            }
            Self::UnknownParameter(function, name) => {
                write!(out, "{} has no parameter {name:?}; ", function.id())?;
                if function.params().is_empty() {
                    return write!(out, "it has none");
                }
                let params = function.params().iter();
                let known = params.map(|it| format!("{} ({} to {})", it.id, it.min, it.max));
                write!(out, "it has {}", known.collect::<Vec<_>>().join(", "))
            }
            Self::NotANumber(what, given) => write!(out, "{what}: {given:?} is not a number"),
            Self::OutOfLimits(name, [min, max], given) => {
                write!(out, "{name}: {given} is not between {min} and {max}")
            }
            Self::UnknownOption(name) => {
                write!(out, "there is no option {name:?}; there are --from, --to and --points")
            }
            Self::MissingValue(name) => write!(out, "{name} needs a value"),
            Self::EmptySpan(from, to) => {
                write!(out, "--from {from} must be below --to {to}, by a finite distance")
            }
            Self::PointsOutOfLimits => write!(out, "--points: a whole number from 2 to {MOST_POINTS}"),
        }
    }
}

fn names(rows: &[&Activation]) -> String {
    rows.iter().map(|row| row.id).collect::<Vec<_>>().join(", ")
}
