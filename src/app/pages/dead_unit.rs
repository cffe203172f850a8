//! One unit that is asked about.

use yew::prelude::*;

use super::train_autopsy::before_after;
use crate::page::dead::lights::unit::report;
use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct DeadUnitProps {
    pub lab: Lab,
    pub on_close: Callback<()>,
}

#[component]
pub fn DeadUnit(DeadUnitProps { lab, on_close }: &DeadUnitProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let (words, autopsy) = (texts.dead().lights, texts.autopsy());
    let Some(report) = report(&lab.studies.dead.lights, texts) else { return Html::default() };
    html! {
        <section class="card" id="lights-unit" aria-label={words.ask}>
            <div class="card-title">
                <h3>{ &report.title }</h3>
                <button type="button" id="lights-unit-close" onclick={on_close.reform(|_: MouseEvent| ())}>
                    { words.close }
                </button>
            </div>
            <div role="status" class="stack-tight">
                for sentence in report.sentences.iter() {
                    <p>{ sentence }</p>
                }
            </div>
            if !report.rows.is_empty() {
                { before_after(&report.rows, autopsy) }
            }
        </section>
    }
}
