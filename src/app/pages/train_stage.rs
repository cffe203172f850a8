//! Decision surface and loss.

use std::rc::Rc;

use yew::prelude::*;

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
            <section class="card" id="loss">{ loss_card(train, *lang, on_act) }</section>
        </div>
    }
}

fn surface_card(train: &Train, lang: Lang) -> Html {
    let texts = Texts::of(lang);
    let words = &texts.train;
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
    let words = &texts.train;
    html! {
        <ul class="legend small" role="list">
            <li><span class="mark class-a" aria-hidden="true">{ "●" }</span>{ words.class_a }</li>
            <li><span class="mark class-b" aria-hidden="true">{ "▲" }</span>{ words.class_b }</li>
            <li><span class="mark" aria-hidden="true">{ "●▲" }</span>{ words.train_points }</li>
            <li><span class="mark" aria-hidden="true">{ "○△" }</span>{ words.test_points }</li>
        </ul>
    }
}

fn loss_card(train: &Train, lang: Lang, on_act: &Callback<TrainAction>) -> Html {
    let texts = Texts::of(lang);
    let words = &texts.train;
    let log = Segment {
        code: "log",
        name: words.log_scale.into(),
        pressed: if train.loss_scale == LossScale::Log { Pressed::On } else { Pressed::Off },
    };
    html! {
        <ChartCard
            figure={Rc::new(Figure::from(loss::chart(&train.run.history, train.loss_scale, texts)))}
            name={words.loss}
            description={loss::description(&train.run.history, texts)}
            file_name="loss"
            {lang}
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
            </div>
        </ChartCard>
    }
}
