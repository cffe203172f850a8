//! Settings that stay closed until they are wanted, and say meanwhile what is set.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct GroupProps {
    pub id: AttrValue,
    pub name: AttrValue,
    /// What is set inside.
    pub summary: AttrValue,
    pub children: Html,
}

#[component]
pub fn Group(GroupProps { id, name, summary, children }: &GroupProps) -> Html {
    html! {
        <details class="group" {id}>
            <summary><span class="group-name">{ name }</span>{ " " }<span class="soft">{ summary }</span></summary>
            <div class="controls">{ children.clone() }</div>
        </details>
    }
}
