//! A saturated start: squared error beside cross-entropy.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_source::source;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::numbers::Numbers;
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::section::Section;
use crate::page::saturation::start::{RATE, START, StartAction};
use crate::page::saturation::start_view::{StartView, output as output_of, steps_chart, view};
use crate::page::slider::Slider;
use crate::text::Texts;

const SOURCE: &str = "http://neuralnetworksanddeeplearning.com/chap3.html";

#[derive(Properties, PartialEq)]
pub struct SaturationStartProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationStart(SaturationStartProps { lab, dispatch }: &SaturationStartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = &texts.saturation().start;
    let settings = lab.studies.saturation.start.clone();
    let probability = use_memo(lab.function.clone(), output_of);
    let model = use_memo(
        ((settings.start, settings.rate), probability, lab.function_name(texts), lang),
        |(_, probability, name, lang)| view(&settings, probability, &lab.function, name, Texts::of(*lang)),
    );
    let steps = use_memo((settings.batch.clone(), lang), |(batch, lang)| {
        batch.result(0).map(|it| Rc::new(Figure::from(steps_chart(it, Texts::of(*lang)))))
    });
    let act = dispatch.reform(|action| SaturationAction::Start(action).into());
    html! {
        <section class="card" id={Section::Start.id()}>
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            { output(&model, dispatch, words.choose) }
            <div class="controls saturation-controls">
                <SliderRow
                    slider={Slider::new("z0", words.start, "z₀", settings.start, START)}
                    {lang}
                    on_change={act.reform(StartAction::SetStart)}
                />
                <SliderRow
                    slider={Slider::new("eta", words.rate, "η", settings.rate, RATE)}
                    {lang}
                    on_change={act.reform(StartAction::SetRate)}
                />
            </div>
            <p class="saturation-sentence">{ &model.sentence }</p>
            <Numbers numbers={model.numbers.clone()} />
            <div class="saturation-charts">
                <ChartCard
                    figure={Rc::new(Figure::from(model.path.clone()))}
                    name={words.path_chart}
                    description={model.sentence.clone()}
                    file_name="saturated-start"
                    {lang}
                >
                    <h3>{ words.path_chart }</h3>
                </ChartCard>
                if let Some(figure) = &*steps {
                    <ChartCard
                        figure={Rc::<Figure>::clone(figure)}
                        name={words.steps_chart}
                        description={model.sentence.clone()}
                        file_name="steps-to-recover"
                        {lang}
                    >
                        <h3>{ words.steps_chart }</h3>
                    </ChartCard>
                } else {
                    <p class="chart-placeholder soft" role="status">{ texts.saturation().waiting }</p>
                }
            </div>
            <p class="small soft">{ &model.note }</p>
            { source(words.source, SOURCE, lang) }
        </section>
    }
}

/// What the output is, and what it can be.
fn output(model: &StartView, dispatch: &Callback<Action>, name: &'static str) -> Html {
    html! {
        <>
            <p id="start-output">{ &model.output }</p>
            if !model.choices.is_empty() {
                <div class="row" role="group" aria-label={name}>
                    for (id, name) in model.choices.iter().copied() {
                        <button
                            type="button"
                            class="small"
                            onclick={dispatch.reform(move |_: MouseEvent| Action::Choose(id.to_owned()))}
                        >
                            { name }
                        </button>
                    }
                </div>
            }
        </>
    }
}
