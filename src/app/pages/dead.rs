//! The Dead ReLU page.

use yew::prelude::*;

use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct DeadPageProps {
    pub lab: Lab,
}

#[component]
pub fn DeadPage(DeadPageProps { lab }: &DeadPageProps) -> Html {
    let words = Texts::of(lab.settings.lang()).dead();
    html! {
        <div class="page-title">
            <h1>{ words.title }</h1>
            <p class="lead">{ words.intro }</p>
        </div>
    }
}
