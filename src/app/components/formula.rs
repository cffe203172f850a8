//! The formula of f and f', set as mathematics, and where it comes from.

use yew::prelude::*;

use crate::activation::Activation;
use crate::activation::Function;
use crate::activation::row::Reference;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct FormulaProps {
    pub function: Function,
    pub lang: Lang,
}

#[component]
pub fn Formula(FormulaProps { function, lang }: &FormulaProps) -> Html {
    let texts = Texts::of(*lang);
    let row: &'static Activation = function.row();
    html! {
        <section class="card" id="formula">
            <h2>{ texts.explore.formula }</h2>
            <div class="formula">{ math(row.formula.value) }</div>
            <div class="formula">{ math(row.formula.derivative) }</div>
            <p class="small soft">{ texts.explore.reference }</p>
            <ul class="small">
                for reference in row.references {
                    <li>{ cited(reference) }</li>
                }
            </ul>
        </section>
    }
}

/// The markup is a constant of the table of activations, never a reader's text.
fn math(children: &'static str) -> Html {
    Html::from_html_unchecked(format!("<math display=\"block\">{children}</math>").into())
}

fn cited(reference: &'static Reference) -> Html {
    html! {
        <>
            { format!("{}. ", reference.source) }
            <a href={reference.url} rel="noopener noreferrer" target="_blank" lang="en">{ reference.title }</a>
        </>
    }
}
