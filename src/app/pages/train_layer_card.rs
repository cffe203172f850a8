//! One hidden layer: on its curve, behind it, and in numbers.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::chart_card::ChartCard;
use crate::app::components::numbers::Numbers;
use crate::app::hooks::on_screen::use_on_screen;
use crate::app::hooks::paced::{Pace, use_paced};
use crate::chart::Figure;
use crate::page::train::stage::layer::{LayerFunction, activations, frame, learnt, pre_activations, words};
use crate::text::{Lang, Texts};
use crate::worker::message::snapshot::Snapshot;

/// Layers take turns.
const EVERY: u32 = 6;

#[derive(Properties)]
pub struct TrainLayerCardProps {
    pub snapshot: Rc<Snapshot>,
    /// Counted from 0.
    pub index: usize,
    pub function: LayerFunction,
    pub epsilon: f64,
    pub lang: Lang,
}

impl PartialEq for TrainLayerCardProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.snapshot, &other.snapshot)
            && (self.index, self.epsilon, self.lang) == (other.index, other.epsilon, other.lang)
            && self.function == other.function
    }
}

#[component]
pub fn TrainLayerCard(props: &TrainLayerCardProps) -> Html {
    let (index, lang) = (props.index, props.lang);
    let texts = Texts::of(lang);
    let node = use_node_ref();
    let pace = Pace { every: EVERY, phase: index as u32 % EVERY };
    let is_seen = use_on_screen(&node);
    let snapshot = use_paced(&props.snapshot, is_seen, pace);
    let view = snapshot.layers.get(index);
    let function = view.map(|it| learnt(&props.function, it));
    let range = view.map(|it| (it.pre_activations.low, it.pre_activations.high));
    // The curves change with the function, the bars with every snapshot.
    let still =
        use_memo((function.clone(), range, props.epsilon, lang), |(function, range, epsilon, lang)| {
            Some(frame(function.as_ref()?, (*range)?, *epsilon, Texts::of(*lang)))
        });
    let figures = use_memo((Rc::as_ptr(&snapshot), index, Rc::as_ptr(&still)), |_| {
        let (view, still) = (snapshot.layers.get(index)?, (*still).as_ref()?);
        let curve = Rc::new(Figure::from(pre_activations(view, still, texts)));
        Some((curve, Rc::new(Figure::from(activations(view, texts)))))
    });
    let (Some(view), Some(function), Some((curve, bars))) = (view, &function, &*figures) else {
        return Html::default();
    };
    let layer = words(index + 1, view, function, texts);
    let name = |part: &str| format!("{}: {part}", layer.title);
    html! {
        <div class="card" id={format!("layer-{}", index + 1)} ref={node}>
            <div class="spread"><h3>{ &layer.title }</h3><span class="small soft">{ &layer.function }</span></div>
            <ChartCard
                figure={Rc::<Figure>::clone(curve)}
                name={name(texts.stage().pre_activations)}
                description={layer.description.clone()}
                file_name={format!("layer-{}", index + 1)}
                {lang}
            />
            <ChartCard
                figure={Rc::<Figure>::clone(bars)}
                name={name(texts.stage().activations)}
                description={layer.description.clone()}
                file_name={format!("activations-{}", index + 1)}
                {lang}
                class="chart-small"
            />
            <Numbers numbers={layer.numbers} />
            if !layer.dead.is_empty() {
                <ul class="small">
                    for dead in layer.dead {
                        <li>{ dead }</li>
                    }
                </ul>
            }
        </div>
    }
}
