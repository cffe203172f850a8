//! Stands where a page will be that the first bundle does not hold, until the whole app takes over.

use yew::prelude::*;

use crate::app::hooks::handover::{Handover, use_handover};
use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct ElsewhereProps {
    pub lab: Lab,
}

#[component]
pub fn Elsewhere(ElsewhereProps { lab }: &ElsewhereProps) -> Html {
    let shell = &Texts::of(lab.settings.lang()).shell;
    let (handover, retry) = use_handover();
    match handover {
        Handover::Loading => html! {
            <p class="waiting" role="status"><span class="spinner" aria-hidden="true"></span>{ shell.page_loading }</p>
        },
        Handover::Lost => html! {
            <div class="notice danger" role="alert">
                <p>{ shell.page_lost }</p>
                <button type="button" id="load-again" onclick={retry.reform(|_: MouseEvent| ())}>{ shell.try_again }</button>
            </div>
        },
    }
}
