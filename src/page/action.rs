//! What a reader, the address bar or the trainer can do to the state.

use super::compare::action::CompareAction;
use super::explore::action::ExploreAction;
use super::explore::vector::action::VectorAction;
use super::own::action::OwnAction;
use super::part::Part;
use super::settings::Theme;
use super::study::action::StudyAction;
use super::train::action::TrainAction;
use crate::text::Lang;

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The address changed to this, from `#` on.
    Navigate(String),
    SetLang(Lang),
    SetTheme(Theme),
    DismissProblems,
    /// The function with this slug or code, at its default parameters.
    Choose(String),
    SetParam {
        index: usize,
        value: f64,
    },
    ResetParams,
    Own(OwnAction),
    Explore(ExploreAction),
    Vector(VectorAction),
    Compare(CompareAction),
    Train(TrainAction),
    Study(Part<StudyAction>),
}

impl From<StudyAction> for Action {
    fn from(action: StudyAction) -> Self {
        Self::Study(Part::new(action))
    }
}
