//! A sample of a series' line, as the charts draw it.

use yew::prelude::*;

use crate::chart::role::{Dash, Role};

#[derive(Properties, PartialEq)]
pub struct SwatchProps {
    /// The place of the series, from 0.
    pub series: usize,
}

#[component]
pub fn Swatch(SwatchProps { series }: &SwatchProps) -> Html {
    let dash = match Role::Nth(*series).dash() {
        Dash::Solid => None,
        Dash::Broken { on, off } => Some(format!("{on} {off}")),
    };
    html! {
        <svg class={format!("swatch series-{}", series + 1)} viewBox="0 0 36 8" aria-hidden="true" focusable="false">
            <line x1="0" y1="4" x2="36" y2="4" stroke-dasharray={dash} />
        </svg>
    }
}
