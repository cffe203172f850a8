//! Where each hidden layer's pre-activations live on the curve.

use std::rc::Rc;

use yew::prelude::*;

use super::train_layer_card::TrainLayerCard;
use super::train_overview::TrainOverview;
use crate::page::lab::Lab;
use crate::page::train::stage::overview::is_deep;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainLayersProps {
    pub lab: Lab,
}

#[component]
pub fn TrainLayers(TrainLayersProps { lab }: &TrainLayersProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.stage();
    let chosen = use_state_eq(|| 0_usize);
    let Some(snapshot) = &lab.train.run.snapshot else { return Html::default() };
    let count = snapshot.layers.len();
    let chosen_layer = (*chosen).min(count.saturating_sub(1));
    let shown = if is_deep(count) { chosen_layer..chosen_layer + 1 } else { 0..count };
    let card = |index: usize| {
        let setup = lab.train.setup.layers.all().get(index);
        let function = setup.map_or(&lab.function, |it| it.function(&lab.function)).clone();
        html! {
            <TrainLayerCard key={index} snapshot={Rc::clone(snapshot)} {index} {function} epsilon={lab.explore.epsilon} {lang} />
        }
    };
    html! {
        <section class="stack" id="layers">
            <div>
                <h2>{ words.layers }</h2>
                <p class="soft">{ if count == 0 { words.no_layers } else { words.layers_intro } }</p>
            </div>
            if is_deep(count) {
                <TrainOverview
                    snapshot={Rc::clone(snapshot)}
                    chosen={chosen_layer}
                    on_choose={Callback::from({ let chosen = chosen.setter(); move |it| chosen.set(it) })}
                    {lang}
                />
            }
            <div class="train-layers">
                for index in shown {
                    { card(index) }
                }
            </div>
            if count > 0 {
                <p class="small soft">{ words.dead_means }</p>
            }
        </section>
    }
}
