//! The formula of f and f', set as mathematics, and where it comes from.

use yew::prelude::*;

use crate::page::explore::formula::{FormulaCard, formula_card};
use crate::page::lab::Lab;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct FormulaProps {
    pub lab: Lab,
}

#[component]
pub fn Formula(FormulaProps { lab }: &FormulaProps) -> Html {
    formula_section(&formula_card(&lab.function), lab.settings.lang())
}

/// The card of any formula.
pub fn formula_section(card: &FormulaCard, lang: Lang) -> Html {
    let words = &Texts::of(lang).explore;
    html! {
        <section class="card" id="formula">
            <h2>{ words.formula }</h2>
            for markup in card.markup.iter() {
                <div class="formula" tabindex="0" role="group" aria-label={words.formula}>{ math(markup) }</div>
            }
            if !card.references.is_empty() {
                <h3>{ words.reference }</h3>
                <ul class="small">
                    for reference in card.references {
                        <li lang="en">
                            { format!("{}. ", reference.source) }
                            <a href={reference.url} rel="noopener noreferrer" target="_blank">{ reference.title }</a>
                        </li>
                    }
                </ul>
            }
        </section>
    }
}

/// The markup is made by the core, which writes no text of a reader into it.
fn math(children: &str) -> Html {
    Html::from_html_unchecked(format!("<math display=\"block\">{children}</math>").into())
}
