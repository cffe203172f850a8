//! Gradients and updates by layer.

use std::rc::Rc;

use yew::prelude::*;

use super::train_stage::CardProps;
use crate::app::components::chart_card::ChartCard;
use crate::app::hooks::on_screen::use_on_screen;
use crate::app::hooks::paced::{Pace, use_paced};
use crate::chart::Figure;
use crate::page::train::stage::flows::{gradients, gradients_sentence, updates, updates_sentence};
use crate::text::{Lang, Texts};

const PACE: Pace = Pace { every: 4, phase: 2 };

#[component]
pub fn TrainFlows(props: &CardProps) -> Html {
    let texts = Texts::of(props.lang);
    let words = texts.stage();
    let node = use_node_ref();
    let is_seen = use_on_screen(&node);
    let snapshot = use_paced(&props.snapshot, is_seen, PACE);
    let figures = use_memo((Rc::as_ptr(&snapshot), props.lang), |(_, lang)| {
        let texts = Texts::of(*lang);
        [gradients(&snapshot.flows, texts), updates(&snapshot.flows, texts)]
            .map(|it| Rc::new(Figure::from(it)))
    });
    let [gradient, update] = &*figures;
    html! {
        <section class="stack" id="flows" ref={node}>
            <div>
                <h2>{ words.flows }</h2>
                <p class="soft">{ words.flows_intro }</p>
            </div>
            <div class="train-stage">
                { card(gradient, words.gradients, gradients_sentence(&snapshot.flows, texts), "gradients", props.lang) }
                { card(update, words.updates, updates_sentence(&snapshot.flows, texts), "updates", props.lang) }
            </div>
            <p class="small soft">{ words.zero_means }</p>
        </section>
    }
}

fn card(figure: &Rc<Figure>, title: &'static str, sentence: String, name: &'static str, lang: Lang) -> Html {
    html! {
        <div class="card" id={name}>
            <ChartCard figure={figure.clone()} name={title} description={sentence.clone()} file_name={name} {lang}>
                <h3>{ title }</h3>
                <p class="small number-line">{ sentence }</p>
            </ChartCard>
        </div>
    }
}
