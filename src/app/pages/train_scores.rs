//! Loss and quality by epoch, and the way to earlier moments.

use std::rc::Rc;

use yew::prelude::*;

use super::train_scrubber::TrainScrubber;
use super::train_stage::CardProps;
use crate::app::chart::Probe;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::segmented::{Segment, Segmented};
use crate::app::hooks::on_screen::use_on_screen;
use crate::app::hooks::paced::{Pace, use_paced};
use crate::chart::Figure;
use crate::chart::lines::YScale;
use crate::page::train::action::TrainAction;
use crate::page::train::stage::hero::classes;
use crate::page::train::stage::progress::{self, Quality};
use crate::page::train::state::LossScale;
use crate::text::Texts;

const PACE: Pace = Pace { every: 3, phase: 0 };

#[component]
pub fn TrainScores(props: &CardProps) -> Html {
    let texts = Texts::of(props.lang);
    let words = texts.stage();
    let node = use_node_ref();
    let cursor = use_state_eq(|| None::<f64>);
    let is_seen = use_on_screen(&node);
    let history = use_paced(&props.train.run.history, is_seen, PACE);
    let quality = Quality::of_classes(classes(&props.scene));
    let scale = if props.train.loss_scale == LossScale::Log { YScale::Log } else { YScale::Linear };
    let figure = use_memo((Rc::as_ptr(&history), scale, quality, props.lang), |(_, scale, quality, _)| {
        Figure::from(progress::chart(history.points(), *scale, *quality, texts))
    });
    let seen = &props.snapshot;
    let visited = (seen.shown_epoch < seen.epoch).then_some(seen.shown_epoch);
    let reading = progress::reading(history.points(), *cursor, visited, quality, texts);
    let probe = reading.as_ref().map(|it| Probe {
        x: f64::from(it.epoch),
        value_text: it.sentence.clone().into(),
        on_event: {
            let (cursor, epoch, history) = (cursor.setter(), it.epoch, Rc::clone(&history));
            Callback::from(move |event| cursor.set(progress::moved(history.points(), epoch, event)))
        },
    });
    let (overlay, sentence) = reading.map(|it| (it.overlay, it.sentence)).unwrap_or_default();
    let log = Segment { code: "log", name: words.logarithmic.into(), pressed: (scale == YScale::Log).into() };
    html! {
        <section class="card" id="loss" ref={node}>
            <ChartCard
                {figure}
                overlay={Rc::new(overlay)}
                name={words.scores}
                description={progress::description(history.points(), quality, texts)}
                file_name="loss"
                lang={props.lang}
                {probe}
                class="chart-square"
            >
                <div class="stack-tight">
                    <div class="spread">
                        <h2>{ words.scores }</h2>
                        <Segmented
                            label={words.loss}
                            segments={vec![log]}
                            on_press={props.on_act.reform(|_: usize| TrainAction::ToggleLogScale)}
                        />
                    </div>
                    <p class="small soft">
                        { words.scores_takeaway }
                        if let Some(resolution) = progress::resolution(history.stride(), texts) {
                            { " " }{ resolution }
                        }
                    </p>
                    <p class="small number-line">{ sentence }</p>
                </div>
            </ChartCard>
            <TrainScrubber ..props.clone() />
        </section>
    }
}
