//! Deep networks in training: He's initialisation beside Xavier's.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_depth::row;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::run_bar::RunBar;
use crate::app::components::segmented::{Segment, Segmented};
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::coded::Coded;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::depth::action::{DepthAction, Descent};
use crate::page::saturation::depth::setting::DepthSetting;
use crate::page::saturation::depth::training::{FILES, training};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct SaturationDepthTrainingProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationDepthTraining(
    SaturationDepthTrainingProps { lab, dispatch }: &SaturationDepthTrainingProps,
) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.saturation_depth();
    let depth = &lab.studies.saturation.depth;
    let act: Callback<DepthAction> = dispatch.reform(|action| SaturationAction::Depth(action).into());
    let model = use_memo((depth.trained.clone(), lang), |(_, lang)| training(depth, Texts::of(*lang)));
    let segments = Descent::all().map(|it| Segment {
        code: it.code(),
        name: if it == Descent::Plain { words.plain } else { words.adam }.into(),
        pressed: (it == depth.descent).into(),
    });
    html! {
        <div class="stack" id="depth-training">
            <div>
                <h3>{ words.training }</h3>
                <p class="soft">{ words.training_intro }</p>
            </div>
            <div class="controls saturation-controls">
                { row(DepthSetting::TrainDepth, depth, &act, lang) }
                { row(DepthSetting::TrainRuns, depth, &act, lang) }
                <div class="stack-tight">
                    <span class="label" aria-hidden="true">{ words.descent }</span>
                    <Segmented
                        label={words.descent}
                        segments={segments.collect::<Vec<_>>()}
                        on_press={act.reform(|index: usize| DepthAction::Descent(Descent::CODES[index].0))}
                    />
                </div>
            </div>
            <RunBar
                id="deep"
                phase={depth.trained.phase}
                done={depth.trained.done()}
                total={depth.trained.total()}
                refused={depth.trained.refusal.is_some()}
                {lang}
                on_run={act.reform(|()| DepthAction::Train)}
                on_pause={act.reform(|()| DepthAction::PauseTraining)}
                on_cancel={act.reform(|()| DepthAction::CancelTraining)}
            />
            <p class="saturation-sentence" role="status" id="deep-sentence">{ &model.takeaway }</p>
            if !model.numbers.is_empty() {
                <dl class="readout depth-accuracy">
                    for (name, value) in model.numbers.iter() {
                        <div><dt>{ name }</dt><dd class="number">{ value }</dd></div>
                    }
                </dl>
            }
            <div class="saturation-charts">
                for ((name, chart), file_name) in model.charts.iter().zip(FILES) {
                    <ChartCard
                        key={file_name}
                        figure={Rc::new(Figure::from(chart.clone()))}
                        name={name.clone()}
                        description={model.takeaway.clone()}
                        {file_name}
                        {lang}
                    >
                        <h4>{ name }</h4>
                    </ChartCard>
                }
            </div>
            <p class="small soft">{ &model.set_up }</p>
        </div>
    }
}
