//! Short live values, each under its name.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct NumbersProps {
    pub numbers: Vec<(&'static str, String)>,
}

#[component]
pub fn Numbers(NumbersProps { numbers }: &NumbersProps) -> Html {
    html! {
        <dl class="readout">
            for (name, value) in numbers.clone() {
                <div><dt>{ name }</dt><dd class="number">{ value }</dd></div>
            }
        </dl>
    }
}
