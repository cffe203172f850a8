//! How the network is begun, judged and changed.

use yew::prelude::*;

use crate::app::components::group::Group;
use crate::app::components::picks::{PickList, PickRow};
use crate::app::components::setting_row::SettingRow;
use crate::app::components::slider_row::SliderRow;
use crate::page::explore::state::EPSILON;
use crate::page::lab::Lab;
use crate::page::slider::Slider;
use crate::page::train::action::TrainAction;
use crate::page::train::setting::Setting;
use crate::page::train::{menu, summary};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainOptionsProps {
    pub lab: Lab,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn TrainOptions(TrainOptionsProps { lab, on_act }: &TrainOptionsProps) -> Html {
    let setup = &lab.train.setup;
    let words = Texts::of(lab.settings.lang()).train_setup();
    html! {
        <section class="card" id="options" aria-label={words.training}>
            <SettingRow setting={Setting::LearningRate} setup={setup.clone()} lang={lab.settings.lang()} {on_act} />
            { optimiser(lab, on_act) }
            { initialisation(lab, on_act) }
            { output(lab, on_act) }
            { regularisation(lab, on_act) }
            { saturation(lab, on_act) }
        </section>
    }
}

fn rows(settings: &[Setting], lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let rows = settings.iter().copied().map(|setting| {
        let setup = lab.train.setup.clone();
        html! { <SettingRow key={setting.key()} {setting} {setup} lang={lab.settings.lang()} {on_act} /> }
    });
    rows.collect()
}

fn optimiser(lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let (setup, texts) = (&lab.train.setup, Texts::of(lab.settings.lang()));
    let words = texts.train_setup();
    html! {
        <Group id="optimiser-group" name={words.optimiser} summary={summary::optimiser(setup, texts)}>
            <PickList id="optimiser" label={words.optimiser} picks={menu::optimisers(setup, texts)} {on_act} />
            { rows(summary::constants(setup.optimiser), lab, on_act) }
            { rows(&[Setting::BatchSize], lab, on_act) }
            <PickList id="schedule" label={words.schedule} picks={menu::schedules(setup, texts)} {on_act} />
            { rows(summary::schedule_numbers(setup.schedule), lab, on_act) }
        </Group>
    }
}

fn initialisation(lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let (setup, texts) = (&lab.train.setup, Texts::of(lab.settings.lang()));
    let words = texts.train_setup();
    let distributions = menu::distributions(setup, texts);
    html! {
        <Group id="init-group" name={words.initialisation} summary={summary::init(setup, texts)}>
            <PickList id="init" label={words.initialisation} picks={menu::inits(setup, texts)} {on_act} />
            { rows(summary::init_numbers(setup.init), lab, on_act) }
            if !distributions.is_empty() {
                <PickRow id="distribution" label={words.distribution} picks={distributions} {on_act} />
            }
            { rows(&[Setting::Bias], lab, on_act) }
        </Group>
    }
}

fn output(lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let (setup, texts) = (&lab.train.setup, Texts::of(lab.settings.lang()));
    let words = texts.train_setup();
    html! {
        <Group id="output-group" name={words.output} summary={summary::output(setup, texts)}>
            <PickList id="output" label={words.output} picks={menu::outputs_of(setup, texts)} {on_act} />
            if let Some(note) = summary::wrong_output(setup, texts) {
                <p class="notice small"><strong>{ words.output_wrong_note }</strong>{ " " }{ note }</p>
            }
        </Group>
    }
}

fn regularisation(lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let (setup, texts) = (&lab.train.setup, Texts::of(lab.settings.lang()));
    let words = texts.train_setup();
    let settings = [Setting::L2, Setting::L1, Setting::Dropout, Setting::Clip];
    html! {
        <Group id="regularisation-group" name={words.regularisation} summary={summary::regularisation(setup, texts)}>
            { rows(&settings, lab, on_act) }
        </Group>
    }
}

fn saturation(lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let words = Texts::of(lab.settings.lang()).train_setup();
    let slider = Slider::new("train-eps", words.epsilon, "ε", lab.explore.epsilon, EPSILON);
    html! {
        <Group id="saturation-group" name={words.saturation} summary={format!("|f′| < {}", slider.spoken())}>
            <SliderRow {slider} lang={lab.settings.lang()} on_change={on_act.reform(TrainAction::SetEpsilon)} />
        </Group>
    }
}
