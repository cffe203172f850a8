//! Stands for the formula editor in the first bundle: a link to it.

use yew::prelude::*;

use crate::page::address::format_text;
use crate::page::lab::Lab;
use crate::page::own::editor::EXAMPLES;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct FormulaInvitationProps {
    pub lab: Lab,
}

#[component]
pub fn FormulaInvitation(FormulaInvitationProps { lab }: &FormulaInvitationProps) -> Html {
    html! {
        <div class="card own" id="own">
            <a href={format_text(lab, EXAMPLES[0])}>{ Texts::of(lab.settings.lang()).own.title }</a>
        </div>
    }
}
