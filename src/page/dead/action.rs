//! What a reader can do on the Dead ReLU page.

use super::born::action::BornAction;
use super::toll::action::TollAction;

#[derive(Clone, Debug, PartialEq)]
pub enum DeadAction {
    Born(BornAction),
    Toll(TollAction),
}
