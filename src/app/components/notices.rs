//! What was wrong with the address.

use yew::prelude::*;

use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Notices(NoticesProps { lab, dispatch }: &NoticesProps) -> Html {
    if lab.problems.is_empty() {
        return html! {};
    }
    let texts = Texts::of(lab.settings.lang());
    html! {
        <div class="notice" role="status" id="problems">
            <div class="spread">
                <strong>{ texts.shell.notice_title }</strong>
                <button type="button" class="quiet" onclick={dispatch.reform(|_| Action::DismissProblems)}>
                    { texts.shell.dismiss }
                </button>
            </div>
            <ul>
                for problem in &lab.problems {
                    <li>{ problem.sentence(texts) }</li>
                }
            </ul>
        </div>
    }
}
