//! The facts card.

use std::rc::Rc;

use yew::prelude::*;

use crate::page::explore::facts_card::{Facts, facts_card};
use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct FactsListProps {
    pub lab: Lab,
    pub facts: Rc<Facts>,
}

#[component]
pub fn FactsList(FactsListProps { lab, facts }: &FactsListProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let card = use_memo((lab.function.clone(), facts.clone(), lang), |(function, facts, lang)| {
        facts_card(function, facts, Texts::of(*lang))
    });
    html! {
        <section class="card" id="facts">
            <h2>{ texts.facts.title }</h2>
            <p class="soft small">{ if lab.function.formula().is_some() { texts.own.facts_intro } else { texts.facts.intro } }</p>
            <dl class="facts">
                for fact in card.iter().cloned() {
                    <dt>{ fact.name }</dt>
                    <dd>{ fact.value }</dd>
                }
            </dl>
        </section>
    }
}
