//! A trained saturation: its set-up, its runs, and what they show.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_source::source;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::numbers::Numbers;
use crate::app::components::run_bar::RunBar;
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::section::Section;
use crate::page::saturation::top::{DEPTH, EPOCHS, FIRST_SEED, RATE, SEEDS, TopAction};
use crate::page::saturation::top_change::{Change, changes};
use crate::page::saturation::top_view::{name_of, note, view};
use crate::page::slider::Slider;
use crate::text::Texts;

const SOURCE: &str = "https://proceedings.mlr.press/v9/glorot10a.html";

#[derive(Properties, PartialEq)]
pub struct SaturationTopProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationTop(SaturationTopProps { lab, dispatch }: &SaturationTopProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = &texts.saturation().top;
    let top = &lab.studies.saturation.top;
    let name = lab.function_name(texts);
    let model =
        use_memo((top.batch.clone(), top.before.clone(), name, lang), |(batch, before, name, lang)| {
            let texts = Texts::of(*lang);
            let setup = batch.setup()?;
            let before = before.as_deref().map(|it| (it, name_of(&it.setup.run.function, texts)));
            let before = before.as_ref().map(|it| (it.0, it.1.as_str()));
            Some((view(setup, &top.runs(), name, before, texts), note(setup, texts)))
        });
    let act = dispatch.reform(|action| SaturationAction::Top(action).into());
    let row = |slider: Slider, action: fn(f64) -> TopAction| {
        html! { <SliderRow {slider} {lang} on_change={act.reform(action)} /> }
    };
    let Some((model, note)) = &*model else { return Html::default() };
    html! {
        <section class="card" id={Section::TopLayer.id()}>
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <div class="controls saturation-controls">
                { row(Slider::new("layers", words.depth, "", top.depth, DEPTH), TopAction::SetDepth) }
                { row(Slider::new("rate", words.rate, "", top.rate, RATE), TopAction::SetRate) }
                { row(Slider::new("epochs", words.steps, "", top.epochs, EPOCHS), TopAction::SetEpochs) }
                { row(Slider::new("runs", words.seeds, "", top.seeds, SEEDS), TopAction::SetSeeds) }
                { row(Slider::new("seed", words.first_seed, "", top.first_seed, FIRST_SEED), TopAction::SetFirstSeed) }
            </div>
            { change_row(lab, dispatch, &act) }
            <RunBar
                id="top"
                phase={top.batch.phase}
                done={top.batch.done()}
                total={top.batch.total()}
                refused={top.batch.refusal.is_some()}
                {lang}
                on_run={act.reform(|()| TopAction::Run)}
                on_pause={act.reform(|()| TopAction::Pause)}
                on_cancel={act.reform(|()| TopAction::Cancel)}
            />
            <p class="saturation-sentence" role="status" id="top-sentence">{ &model.sentence }</p>
            if !model.before.is_empty() {
                <p class="soft">{ &model.before }</p>
            }
            if !model.numbers.is_empty() {
                <Numbers numbers={model.numbers.clone()} />
            }
            <div class="saturation-charts">
                <ChartCard
                    figure={Rc::new(Figure::from(model.means.clone()))}
                    name={words.means_chart}
                    description={model.sentence.clone()}
                    file_name="mean-activations"
                    {lang}
                >
                    <h3>{ words.means_chart }</h3>
                </ChartCard>
                <ChartCard
                    figure={Rc::new(Figure::from(model.losses.clone()))}
                    name={words.loss_chart}
                    description={model.sentence.clone()}
                    file_name="training-loss"
                    {lang}
                >
                    <h3>{ words.loss_chart }</h3>
                </ChartCard>
            </div>
            <p class="small soft">{ note }</p>
            { source(words.source, SOURCE, lang) }
        </section>
    }
}

/// Buttons that change one thing.
fn change_row(lab: &Lab, dispatch: &Callback<Action>, act: &Callback<TopAction>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let name = texts.saturation().change_one;
    html! {
        <div class="row" role="group" aria-label={name} id="top-changes">
            <span class="label" aria-hidden="true">{ name }</span>
            for (name, change) in changes(lab, texts) {
                <button
                    type="button"
                    class="small"
                    onclick={
                        let (dispatch, act) = (dispatch.clone(), act.clone());
                        Callback::from(move |_: MouseEvent| match change {
                            Change::Function(id) => dispatch.emit(Action::Choose(id.to_owned())),
                            Change::Setting(action) => act.emit(action),
                        })
                    }
                >
                    { name }
                </button>
            }
        </div>
    }
}
