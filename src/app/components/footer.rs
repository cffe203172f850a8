//! The foot of every page.

use yew::prelude::*;

use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct FooterProps {
    pub lang: Lang,
}

#[component]
pub fn Footer(FooterProps { lang }: &FooterProps) -> Html {
    html! { <footer class="app-footer"><p>{ Texts::of(*lang).shell.footer }</p></footer> }
}
