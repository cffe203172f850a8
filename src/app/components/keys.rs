//! What the keys of a plot do.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct KeysProps {
    pub title: &'static str,
    /// Keys and what they do.
    pub list: &'static [(&'static str, &'static str)],
}

#[component]
pub fn Keys(KeysProps { title, list }: &KeysProps) -> Html {
    html! {
        <details class="keys small">
            <summary>{ *title }</summary>
            <dl class="keys-list">
                for (keys, meaning) in list.iter().copied() {
                    <dt><kbd>{ keys }</kbd></dt>
                    <dd>{ meaning }</dd>
                }
            </dl>
        </details>
    }
}
