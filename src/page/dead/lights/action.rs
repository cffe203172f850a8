//! What a reader can do with the lights.

use super::rescue::Rescue;
use super::scenario::Scenario;
use super::setting::LightsSetting;
use super::settings::{Birth, Ground, Remedy, Rule};
use crate::chart::event::PlotEvent;
use crate::page::dead::coat::Coat;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LightsAction {
    /// One click sets everything.
    Play(Scenario),
    /// One click changes one thing of the run that is shown.
    Rescue(Rescue),
    Set(LightsSetting, f64),
    Wear(Coat),
    CureWith(Coat),
    Stand(Ground),
    Rule(Rule),
    Begin(Birth),
    Remedy(Remedy),
    /// Moves the moment that is looked at.
    Plot(PlotEvent),
    LookAt(f64),
    /// Asks about a unit, counted from 0 through all layers.
    Ask(usize),
    Close,
    /// Many runs that differ in their seeds only.
    Count,
    Cancel,
}
