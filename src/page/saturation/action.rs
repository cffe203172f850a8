//! What a reader can do on the Saturation page.

use super::depth::action::DepthAction;
use super::phase::action::PhaseAction;

#[derive(Clone, Debug, PartialEq)]
pub enum SaturationAction {
    Depth(DepthAction),
    Phase(PhaseAction),
}
