//! Decision surface and loss.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::chart::Probe;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::segmented::{Pressed, Segment, Segmented};
use crate::chart::Figure;
use crate::page::train::action::TrainAction;
use crate::page::train::state::{LossScale, Train};
use crate::page::train::{loss, surface};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct TrainStageProps {
    pub train: Train,
    pub lang: Lang,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn TrainStage(TrainStageProps { train, lang, on_act }: &TrainStageProps) -> Html {
    html! {
        <div class="train-stage">
            <section class="card" id="surface">{ surface_card(train, *lang) }</section>
            <LossCard train={train.clone()} lang={*lang} {on_act} />
        </div>
    }
}

fn surface_card(train: &Train, lang: Lang) -> Html {
    let texts = Texts::of(lang);
    let words = texts.train();
    let (Some(snapshot), Some(scene)) = (&train.run.snapshot, &train.run.scene) else {
        return html! {
            <>
                <h2>{ words.surface }</h2>
                <p class="chart-placeholder soft" role="status">{ words.starting }</p>
            </>
        };
    };
    html! {
        <ChartCard
            figure={Rc::new(Figure::from(surface::chart(snapshot, scene, texts)))}
            name={words.surface}
            description={surface::description(&train.setup, snapshot, texts)}
            file_name="surface"
            {lang}
            class="chart-square"
        >
            <div>
                <h2>{ words.surface }</h2>
                <p class="small soft">{ words.surface_takeaway }</p>
                { legend(texts) }
            </div>
        </ChartCard>
    }
}

/// The same shapes as in the chart: classes by shape, test points hollow.
fn legend(texts: &Texts) -> Html {
    let words = texts.train();
    html! {
        <ul class="legend small" role="list">
            <li><span class="mark class-a" aria-hidden="true">{ "●" }</span>{ words.class_a }</li>
            <li><span class="mark class-b" aria-hidden="true">{ "▲" }</span>{ words.class_b }</li>
            <li><span class="mark" aria-hidden="true">{ "●▲" }</span>{ words.train_points }</li>
            <li><span class="mark" aria-hidden="true">{ "○△" }</span>{ words.test_points }</li>
        </ul>
    }
}

#[component]
fn LossCard(TrainStageProps { train, lang, on_act }: &TrainStageProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.train();
    let cursor = use_state_eq(|| None::<f64>);
    let lines = loss::chart(&train.run.history, train.loss_scale, texts);
    let reading = loss::reading(&lines, *cursor, texts);
    let probe = reading.as_ref().map(|it| Probe {
        x: it.epoch,
        value_text: it.sentence.clone().into(),
        on_event: {
            let (cursor, epoch) = (cursor.setter(), it.epoch);
            Callback::from(move |event| cursor.set(loss::moved(epoch, event)))
        },
    });
    let log = Segment {
        code: "log",
        name: words.log_scale.into(),
        pressed: if train.loss_scale == LossScale::Log { Pressed::On } else { Pressed::Off },
    };
    let (overlay, sentence) = reading.map(|it| (it.overlay, it.sentence)).unwrap_or_default();
    html! {
        <section class="card" id="loss">
            <ChartCard
                figure={Rc::new(Figure::from(lines))}
                overlay={Rc::new(overlay)}
                name={words.loss}
                description={loss::description(&train.run.history, texts)}
                file_name="loss"
                lang={*lang}
                {probe}
                class="chart-square"
            >
                <div>
                    <div class="spread">
                        <h2>{ words.loss }</h2>
                        <Segmented
                            label={words.loss}
                            segments={vec![log]}
                            on_press={on_act.reform(|_: usize| TrainAction::ToggleLogScale)}
                        />
                    </div>
                    <p class="small soft">{ words.loss_takeaway }</p>
                    <p class="small number-line">{ sentence }</p>
                </div>
            </ChartCard>
        </section>
    }
}
