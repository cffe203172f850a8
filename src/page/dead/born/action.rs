//! What a reader does about networks that are born dead.

use super::setup::{Intake, Term};
use crate::experiment::born_dead::input::Input;
use crate::experiment::born_dead::start::Start;
use crate::page::dead::coat::Coat;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BornAction {
    Wear(Coat),
    SetWidth(f64),
    SetHidden(f64),
    SetSeed(f64),
    SetStart(Start),
    SetInput(Input),
    SetTerm(Term),
    SetIntake(Intake),
    SetGuess(f64),
    /// Other networks of the same kind.
    Redraw,
    /// Trains networks on |x|, or goes on with it.
    Teach,
    Pause,
    Cancel,
}
