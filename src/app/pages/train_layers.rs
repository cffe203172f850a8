//! Where each hidden layer's pre-activations live on the curve.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::chart_card::ChartCard;
use crate::app::components::numbers::Numbers;
use crate::chart::Figure;
use crate::page::explore::facts_card::facts;
use crate::page::explore::flat::flats;
use crate::page::lab::Lab;
use crate::page::train::layer::{Layer, frame, layers, range};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct TrainLayersProps {
    pub lab: Lab,
}

#[component]
pub fn TrainLayers(TrainLayersProps { lab }: &TrainLayersProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.train();
    let snapshot = lab.train.run.snapshot.clone();
    let x = snapshot.as_deref().and_then(range);
    // The curves change with the function, the bars with every snapshot.
    let still =
        use_memo((lab.function.clone(), lab.explore.epsilon, x, lang), |(function, epsilon, x, lang)| {
            x.map(|(low, high)| {
                frame(function, &flats(function, &facts(function), *epsilon), low, high, Texts::of(*lang))
            })
        });
    let layers = match (snapshot, &*still) {
        (Some(snapshot), Some(frame)) => layers(&snapshot, frame, texts),
        _ => Vec::new(),
    };
    html! {
        <section class="stack" id="layers">
            <div>
                <h2>{ words.layers }</h2>
                <p class="soft">{ words.layers_intro }</p>
            </div>
            <div class="train-layers">
                for (index, layer) in layers.into_iter().enumerate() {
                    <div class="card" key={index} id={format!("layer-{}", index + 1)}>{ layer_card(layer, index, lang) }</div>
                }
            </div>
            <p class="small soft">{ words.dead_means }</p>
        </section>
    }
}

fn layer_card(layer: Layer, index: usize, lang: Lang) -> Html {
    html! {
        <>
            <ChartCard
                figure={Rc::new(Figure::from(layer.chart))}
                name={layer.title.clone()}
                description={layer.description}
                file_name={format!("layer-{}", index + 1)}
                {lang}
            >
                <h3>{ layer.title }</h3>
            </ChartCard>
            <Numbers numbers={layer.numbers} />
            if !layer.dead.is_empty() {
                <ul class="small">
                    for dead in layer.dead {
                        <li>{ dead }</li>
                    }
                </ul>
            }
        </>
    }
}
