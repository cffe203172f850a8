//! What a reader does to data of their own.

use super::curve::CurveAction;
use super::plane::PlaneAction;
use super::state::OwnKind;
use super::table::TableAction;

#[derive(Clone, Debug, PartialEq)]
pub enum OwnDataAction {
    /// Shows points, curve or table.
    Show(OwnKind),
    Plane(PlaneAction),
    Curve(CurveAction),
    Table(TableAction),
}

/// What an action means for undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// A hand moves or a tool is chosen: no data change, nothing to undo.
    Idle,
    /// Begins a change that can be undone.
    Change,
    /// Goes on with the change before: one stroke is one step back. Keeps nothing.
    Continuation,
}

impl OwnDataAction {
    /// Whether a page should keep the state before this, to go back to.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Show(_)
            | Self::Plane(PlaneAction::Choose(_) | PlaneAction::Lift)
            | Self::Curve(CurveAction::Lift) => Weight::Idle,
            Self::Plane(PlaneAction::Drag(..) | PlaneAction::Nudge(..))
            | Self::Curve(CurveAction::Drag(..) | CurveAction::Nudge(..)) => Weight::Continuation,
            // A table is a draft until it is used.
            Self::Table(TableAction::Use | TableAction::Clear) => Weight::Change,
            Self::Table(_) => Weight::Idle,
            Self::Plane(_) | Self::Curve(_) => Weight::Change,
        }
    }
}
