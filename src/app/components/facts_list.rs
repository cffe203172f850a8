//! The facts card.

use yew::prelude::*;

use crate::activation::Function;
use crate::page::explore::facts_card::facts_card;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct FactsListProps {
    pub function: Function,
    pub lang: Lang,
}

#[component]
pub fn FactsList(FactsListProps { function, lang }: &FactsListProps) -> Html {
    let texts = Texts::of(*lang);
    let facts = use_memo((*function, *lang), |(function, lang)| facts_card(function, Texts::of(*lang)));
    html! {
        <section class="card" id="facts">
            <h2>{ texts.facts.title }</h2>
            <p class="soft small">{ texts.facts.intro }</p>
            <dl class="facts">
                for fact in facts.iter().cloned() {
                    <dt>{ fact.name }</dt>
                    <dd>{ fact.value }</dd>
                }
            </dl>
        </section>
    }
}
