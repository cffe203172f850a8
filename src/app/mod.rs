//! The interface: Yew components, hooks and pages.

use yew::prelude::*;

/// The page as a whole.
#[component]
pub fn App() -> Html {
    html! { <p>{ "Activation Lab" }</p> }
}
