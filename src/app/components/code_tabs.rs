//! Code for the function in other frameworks, with copy buttons.

use std::rc::Rc;

use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::app::hooks::clipboard::{Copied, copy};
use crate::app::hooks::document::focus;
use crate::page::explore::code::Code;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct CodeTabsProps {
    /// One tab for each framework.
    pub code: Rc<Vec<Code>>,
    pub lang: Lang,
}

#[component]
pub fn CodeTabs(CodeTabsProps { code: tabs, lang }: &CodeTabsProps) -> Html {
    let texts = Texts::of(*lang);
    let open = use_state(|| 0_usize);
    let copied = use_state_eq(|| None::<Copied>);
    let forget = copied.setter();
    use_effect_with((*open, tabs.clone()), move |_| forget.set(None));

    let shown = &tabs[(*open).min(tabs.len() - 1)];
    let on_copy = {
        let (text, copied) = (shown.text.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            copy(&text, Callback::from(move |outcome| copied.set(Some(outcome))));
        })
    };
    let count = tabs.len();
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowLeft" => (*open + count - 1) % count,
                "ArrowRight" => (*open + 1) % count,
                _ => return,
            };
            event.prevent_default();
            open.set(next);
            if let Some(tab) = gloo::utils::document().get_element_by_id(&tab_id(next)) {
                focus(&tab);
            }
        })
    };
    html! {
        <section class="card tabs" id="code">
            <div class="card-title">
                <h2>{ texts.code.title }</h2>
                <button type="button" aria-label={(texts.code.copy_named)(shown.framework)} onclick={on_copy}>
                    { texts.shell.copy }
                </button>
            </div>
            <p class="soft small">{ texts.code.intro }</p>
            <div role="tablist" aria-label={texts.code.frameworks} {onkeydown}>
                for (index, tab) in tabs.iter().enumerate() {
                    <button
                        type="button"
                        role="tab"
                        id={tab_id(index)}
                        aria-selected={if index == *open { "true" } else { "false" }}
                        aria-controls="code-panel"
                        tabindex={if index == *open { "0" } else { "-1" }}
                        onclick={let open = open.setter(); move |_: MouseEvent| open.set(index)}
                    >
                        { tab.framework }
                    </button>
                }
            </div>
            <pre role="tabpanel" id="code-panel" aria-labelledby={tab_id(*open)} tabindex="0" lang="en"><code>{ &shown.text }</code></pre>
            <p class="small" role="status">
                {
                    match *copied {
                        None => "",
                        Some(Copied::Yes) => texts.shell.copied,
                        Some(Copied::No) => texts.shell.copy_failed,
                    }
                }
            </p>
        </section>
    }
}

fn tab_id(index: usize) -> String {
    format!("code-tab-{index}")
}
