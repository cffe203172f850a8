//! The interface: Yew components, hooks and pages.

pub mod chart;
pub mod components;
pub mod hooks;
pub mod pages;
pub mod root;
pub mod site;
pub mod store;
mod worker;

use hooks::handover::take_over;
use root::{App, AppProps};
use site::Site;

/// Shows the pages of a bundle in place of whatever shows the page now.
pub fn start(site: Site) {
    take_over(move || yew::Renderer::<App>::with_props(AppProps { site }).render());
}
