//! What a reader takes hold of in a plot: elements over the canvases.

use std::rc::Rc;

use yew::prelude::*;

use super::handles::{HandleLayer, Handles};
use super::targets::{TargetLayer, Targets};
use crate::chart::Figure;
use crate::chart::frame::Size;

/// Draws the elements over a figure of a size in a plot of a name.
type Layer = dyn Fn(&Rc<Figure>, Size, &AttrValue) -> Html;

/// The elements over a plot. A function draws them, so that a bundle without such plots holds nothing of them.
#[derive(Clone)]
pub struct Parts(Rc<Layer>);

impl Parts {
    pub fn layer(&self, figure: &Rc<Figure>, size: Size, name: &AttrValue) -> Html {
        (self.0)(figure, size, name)
    }
}

impl PartialEq for Parts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl From<Targets> for Parts {
    fn from(targets: Targets) -> Self {
        Self(Rc::new(move |figure, size, name| {
            html! { <TargetLayer figure={figure.clone()} targets={targets.clone()} {size} name={name.clone()} /> }
        }))
    }
}

impl From<Handles> for Parts {
    fn from(handles: Handles) -> Self {
        Self(Rc::new(move |figure, size, _| {
            html! { <HandleLayer figure={figure.clone()} handles={handles.clone()} {size} /> }
        }))
    }
}
