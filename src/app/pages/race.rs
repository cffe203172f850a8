//! The Race page.

use yew::prelude::*;

use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct RacePageProps {
    pub lab: Lab,
}

#[component]
pub fn RacePage(RacePageProps { lab }: &RacePageProps) -> Html {
    let words = Texts::of(lab.settings.lang()).race();
    html! {
        <div class="page-title">
            <h1>{ words.title }</h1>
            <p class="lead">{ words.intro }</p>
        </div>
    }
}
