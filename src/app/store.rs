//! The state of the app as Yew holds it.

use std::rc::Rc;

use yew::prelude::*;

use crate::page::action::Action;
use crate::page::lab::Lab;

/// The lab, changed by actions only.
#[derive(Clone, Debug, PartialEq)]
pub struct Store(pub Lab);

impl Reducible for Store {
    type Action = Action;

    fn reduce(mut self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::make_mut(&mut self).0.apply(action);
        self
    }
}
