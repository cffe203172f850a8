//! What a reader can do to the phase diagram.

use super::setting::PhaseSetting;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PhaseAction {
    Set(PhaseSetting, f64),
    /// Looks at a place of the map: σ_w² and σ_b².
    Choose(f64, f64),
}
