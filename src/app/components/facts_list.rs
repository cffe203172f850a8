//! The facts card.

use yew::prelude::*;

use crate::page::explore::facts_card::facts_card;
use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct FactsListProps {
    pub lab: Lab,
}

#[component]
pub fn FactsList(FactsListProps { lab }: &FactsListProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let facts = use_memo((lab.function, lang), |(function, lang)| facts_card(function, Texts::of(*lang)));
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
