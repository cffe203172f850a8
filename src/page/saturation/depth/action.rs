//! What a reader can do to the experiments on depth.

use super::setting::DepthSetting;
use crate::chart::event::PlotEvent;
pub use crate::experiment::depth::training::Descent;
use crate::page::train::choices::InitKind;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DepthAction {
    Set(DepthSetting, f64),
    Init(InitKind),
    Descent(Descent),
    /// On a chart over layers.
    Plot(PlotEvent),
    Train,
    PauseTraining,
    CancelTraining,
}
