//! What a reader and the trainer can do on the Compare page.

use super::bench::BenchAction;
use super::column::Column;
use super::filter::Filter;
use super::preset::Preset;
use crate::activation::{Function, Order};
use crate::chart::event::PlotEvent;

#[derive(Clone, Debug, PartialEq)]
pub enum CompareAction {
    Show(Preset),
    /// Adds a function to the overlay as it is.
    Add(Function),
    Remove(usize),
    Toggle(usize),
    MeasureAgainst(usize),
    SetParam {
        curve: usize,
        param: usize,
        value: f64,
    },
    SetOrder(Order),
    /// A gesture or a key on the plot, or the button that does the same.
    Plot(PlotEvent),
    /// The probe was typed.
    SetProbe(f64),
    /// Sorts by a column; by the same one again, the other way round.
    Sort(Column),
    Filter(Filter),
    Bench(BenchAction),
}
