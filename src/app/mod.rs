//! The interface: Yew components, hooks and pages.

pub mod chart;

use yew::prelude::*;

/// The page as a whole.
#[component]
pub fn App() -> Html {
    html! { <p>{ "Activation Lab" }</p> }
}
