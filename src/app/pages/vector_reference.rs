//! What is known of a vector function: facts at these inputs, formula and sources.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::formula::formula_section;
use crate::page::explore::formula::vector_formula_card;
use crate::page::explore::vector::report::report;
use crate::page::explore::vector::{Vector, VectorFunction};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct VectorFactsProps {
    pub vector: Vector,
    pub outputs: Rc<Vec<f64>>,
    pub lang: Lang,
}

#[component]
pub fn VectorFacts(VectorFactsProps { vector, outputs, lang }: &VectorFactsProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.vector();
    html! {
        <section class="card" id="facts">
            <h2>{ words.facts }</h2>
            <p class="soft small">{ words.facts_intro }</p>
            <dl class="facts">
                for fact in report(vector, outputs, texts) {
                    <dt>{ fact.name }</dt>
                    <dd>{ fact.value }</dd>
                }
            </dl>
            <p class="soft small">{ words.train_note }</p>
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub struct VectorFormulaCardProps {
    pub function: VectorFunction,
    pub lang: Lang,
}

#[component]
pub fn VectorFormulaCard(VectorFormulaCardProps { function, lang }: &VectorFormulaCardProps) -> Html {
    formula_section(&vector_formula_card(function), *lang)
}
