//! All hidden layers of a deep network, of which one is chosen.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::chart::Probe;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::segmented::{Segment, Segmented};
use crate::app::hooks::on_screen::use_on_screen;
use crate::app::hooks::paced::{Pace, use_paced};
use crate::chart::Figure;
use crate::page::train::stage::overview::{Quantity, chart, description, moved, reading};
use crate::text::{Lang, Texts};
use crate::worker::message::snapshot::Snapshot;

const PACE: Pace = Pace { every: 4, phase: 3 };

#[derive(Properties)]
pub struct TrainOverviewProps {
    pub snapshot: Rc<Snapshot>,
    /// The chosen layer, counted from 0.
    pub chosen: usize,
    pub on_choose: Callback<usize>,
    pub lang: Lang,
}

impl PartialEq for TrainOverviewProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.snapshot, &other.snapshot) && self.chosen == other.chosen && self.lang == other.lang
    }
}

#[component]
pub fn TrainOverview(props: &TrainOverviewProps) -> Html {
    let texts = Texts::of(props.lang);
    let words = texts.stage();
    let node = use_node_ref();
    let quantity = use_state_eq(Quantity::default);
    let is_seen = use_on_screen(&node);
    let snapshot = use_paced(&props.snapshot, is_seen, PACE);
    let chosen = props.chosen;
    let figure =
        use_memo((Rc::as_ptr(&snapshot), *quantity, chosen, props.lang), |(_, quantity, chosen, lang)| {
            Figure::from(chart(&snapshot.layers, *quantity, *chosen, Texts::of(*lang)))
        });
    let spoken = reading(&snapshot.layers, chosen, texts);
    let (on_choose, count) = (props.on_choose.clone(), snapshot.layers.len());
    let probe = Probe {
        x: chosen as f64 + 1.0,
        value_text: spoken.clone().into(),
        on_event: Callback::from(move |event| on_choose.emit(moved(chosen, count, event))),
    };
    let all = [
        (Quantity::PreActivation, "z", words.pre_activations),
        (Quantity::Activation, "a", words.activations),
    ];
    let segments: Vec<Segment> = all
        .iter()
        .map(|it| Segment { code: it.1, name: it.2.into(), pressed: (*quantity == it.0).into() })
        .collect();
    let on_press = {
        let quantity = quantity.setter();
        Callback::from(move |index: usize| quantity.set(all[index].0))
    };
    html! {
        <div class="card" id="overview" ref={node}>
            <ChartCard
                {figure}
                name={words.overview}
                description={description(&snapshot.layers, texts)}
                file_name="layers"
                lang={props.lang}
                {probe}
            >
                <div class="stack-tight">
                    <div class="spread">
                        <h3>{ words.overview }</h3>
                        <Segmented label={words.overview_shows} {segments} {on_press} />
                    </div>
                    <p class="small soft">{ words.overview_takeaway }</p>
                    <p class="small number-line">{ spoken }</p>
                </div>
            </ChartCard>
        </div>
    }
}
