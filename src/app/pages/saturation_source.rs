//! Where an experiment comes from.

use yew::prelude::*;

use crate::text::{Lang, Texts};

/// A line that names a source and links it.
pub fn source(name: &'static str, address: &'static str, lang: Lang) -> Html {
    html! {
        <p class="small soft">
            { Texts::of(lang).saturation().source }
            { " " }
            <a href={address}>{ name }</a>
        </p>
    }
}
