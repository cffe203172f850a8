//! The set-up of a run.

use yew::prelude::*;

use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::number_field::NumberField;
use crate::app::components::parameter_sliders::ParameterSliders;
use crate::app::components::segmented::{Segment, Segmented};
use crate::app::components::slider_row::SliderRow;
use crate::app::hooks::random::random_seed;
use crate::page::action::Action;
use crate::page::address::format_function;
use crate::page::lab::Lab;
use crate::page::own::entry::chosen_code;
use crate::page::train::action::TrainAction;
use crate::page::train::setting::Setting;
use crate::page::train::setup::{DATA_SETS, INITIALISATIONS, data_name, functions, init_name};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainControlsProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn TrainControls(TrainControlsProps { lab, dispatch }: &TrainControlsProps) -> Html {
    html! {
        <div class="train-side">
            { function_card(lab, dispatch) }
            { setup_card(lab, dispatch) }
        </div>
    }
}

fn function_card(lab: &Lab, dispatch: &Callback<Action>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.train();
    let items =
        functions(lab, texts).into_iter().map(|(id, name)| ChoiceItem::new(id, name)).collect::<Vec<_>>();
    html! {
        <section class="card" id="function">
            <Choice
                id="f"
                label={words.function}
                label_style={LabelStyle::Visible}
                {items}
                chosen={chosen_code(lab)}
                on_choose={dispatch.reform(Action::Choose)}
            />
            <ParameterSliders lab={lab.clone()} {dispatch} />
            <p><a href={format_function(lab, lab.function.clone())}>{ words.explore_this }</a></p>
        </section>
    }
}

fn setup_card(lab: &Lab, dispatch: &Callback<Action>) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.train();
    let setup = lab.train.setup;
    let act = dispatch.reform(Action::Train);
    let data = DATA_SETS.iter().map(|&(it, code)| segment(code, data_name(it, texts), it == setup.data));
    let init =
        INITIALISATIONS.iter().map(|&(it, code)| segment(code, init_name(it, texts), it == setup.init));
    html! {
        <section class="card" id="setup">
            <h2>{ words.setup }</h2>
            <div class="stack-tight">
                <span class="label" aria-hidden="true">{ words.data }</span>
                <Segmented
                    label={words.data}
                    segments={data.collect::<Vec<_>>()}
                    on_press={act.reform(|index: usize| TrainAction::SetData(DATA_SETS[index].0))}
                />
            </div>
            <div class="stack-tight">
                <span class="label" aria-hidden="true">{ words.initialisation }</span>
                <Segmented
                    label={words.initialisation}
                    segments={init.collect::<Vec<_>>()}
                    on_press={act.reform(|index: usize| TrainAction::SetInit(INITIALISATIONS[index].0))}
                />
            </div>
            { seed_row(lab, &act, texts) }
            <div class="controls">
                for setting in Setting::SLIDERS {
                    <SliderRow
                        key={setting.key()}
                        slider={setup.slider(setting, texts)}
                        {lang}
                        on_change={act.reform(move |value| TrainAction::Set(setting, value))}
                    />
                }
            </div>
            <p class="small soft">{ words.restarts }</p>
        </section>
    }
}

fn segment(code: &'static str, name: &'static str, is_on: bool) -> Segment {
    Segment { code, name: name.into(), pressed: is_on.into() }
}

fn seed_row(lab: &Lab, act: &Callback<TrainAction>, texts: &Texts) -> Html {
    let words = texts.train();
    html! {
        <div class="control">
            <label for="seed-field">{ words.seed }</label>
            <NumberField
                id="seed-field"
                label={words.seed}
                value={lab.train.setup.seed}
                control={Setting::Seed.control()}
                lang={lab.settings.lang()}
                on_change={act.reform(|value| TrainAction::Set(Setting::Seed, value))}
            />
            <button
                type="button"
                id="new-seed"
                title={words.new_seed_hint}
                onclick={act.reform(|_| TrainAction::SetSeed(random_seed()))}
            >
                { words.new_seed }
            </button>
        </div>
    }
}
