//! The Saturation page.

use yew::prelude::*;

use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct SaturationPageProps {
    pub lab: Lab,
}

#[component]
pub fn SaturationPage(SaturationPageProps { lab }: &SaturationPageProps) -> Html {
    let words = Texts::of(lab.settings.lang()).saturation();
    html! {
        <div class="page-title">
            <h1>{ words.title }</h1>
            <p class="lead">{ words.intro }</p>
        </div>
    }
}
