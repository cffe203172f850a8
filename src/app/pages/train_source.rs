//! What is learnt from.

use yew::prelude::*;

use super::train_credit::TrainCredit;
use super::train_data::TrainData;
use crate::app::components::group::Group;
use crate::app::components::number_field::NumberField;
use crate::app::components::picks::PickRow;
use crate::app::components::setting_row::SettingRow;
use crate::app::hooks::random::random_seed;
use crate::page::lab::Lab;
use crate::page::train::action::TrainAction;
use crate::page::train::change::Change;
use crate::page::train::menu::{self, Pick};
use crate::page::train::picture::{Picture, SIDE, picture};
use crate::page::train::setting::Setting;
use crate::page::train::source::{SourceGroup, SourceKind};
use crate::page::train::{names, summary};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainSourceProps {
    pub lab: Lab,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn TrainSource(TrainSourceProps { lab, on_act }: &TrainSourceProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.train_setup();
    let setup = &lab.train.setup;
    let pictures =
        use_memo((), |()| SourceGroup::ALL.map(|it| it.sources().map(picture).collect::<Vec<_>>()));
    let features = menu::features(setup);
    let settings = summary::sample_settings(setup);
    html! {
        <section class="card" id="data">
            <h2>{ words.data }</h2>
            for (group, pictures) in SourceGroup::ALL.into_iter().zip(pictures.iter()) {
                <div class="stack-tight" role="group" aria-label={names::group(group, texts)}>
                    <span class="label small" aria-hidden="true">{ names::group(group, texts) }</span>
                    <div class="sources">
                        for ((_, pick), picture) in menu::sources(group, setup, texts).into_iter().zip(pictures) {
                            { source_button(pick, picture, on_act) }
                        }
                    </div>
                </div>
            }
            <div class="sources">{ source_button(menu::own_source(setup, texts), &Picture::None, on_act) }</div>
            if setup.source == SourceKind::Own {
                <TrainData own={setup.own.clone()} {lang} on_act={on_act.reform(|it| TrainAction::Change(Change::Own(it)))} />
            }
            <TrainCredit source={setup.source} {lang} />
            { seed_row(lab, on_act) }
            <Group id="samples" name={words.samples_group} summary={summary::samples(setup, texts)}>
                for setting in settings.iter().copied() {
                    <SettingRow key={setting.key()} {setting} setup={setup.clone()} {lang} {on_act} />
                }
            </Group>
            <Group id="inputs" name={words.features} summary={summary::features(setup, texts)}>
                if !features.is_empty() {
                    <PickRow id="features" label={words.features} picks={features} {on_act} />
                }
                <PickRow id="scaling" label={words.scaling} picks={menu::scalings(setup, texts)} {on_act} />
            </Group>
        </section>
    }
}

fn source_button(pick: Pick, picture: &Picture, on_act: &Callback<TrainAction>) -> Html {
    let change = pick.change;
    html! {
        <button
            type="button"
            class="source"
            data-code={pick.code}
            aria-pressed={if pick.is_on { "true" } else { "false" }}
            onclick={on_act.reform(move |_: MouseEvent| TrainAction::Change(change.clone()))}
        >
            { drawn(picture) }
            <span>{ pick.name }</span>
        </button>
    }
}

fn drawn(picture: &Picture) -> Html {
    let view_box = format!("0 0 {SIDE} {SIDE}");
    match picture {
        Picture::None => Html::default(),
        Picture::Line(path) => html! {
            <svg viewBox={view_box} aria-hidden="true"><path class="curve" d={path.clone()} /></svg>
        },
        Picture::Dots(classes) => html! {
            <svg viewBox={view_box} aria-hidden="true">
                for (class, path) in ["dots class-a", "dots class-b"].into_iter().zip(classes.clone()) {
                    <path {class} d={path} />
                }
            </svg>
        },
    }
}

fn seed_row(lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.train_setup();
    html! {
        <div class="control">
            <label for="seed-field">{ words.seed }</label>
            <NumberField
                id="seed-field"
                label={words.seed}
                value={lab.train.setup.get(Setting::Seed)}
                control={Setting::Seed.control()}
                lang={lab.settings.lang()}
                on_change={on_act.reform(|value| TrainAction::Change(Change::Set(Setting::Seed, value)))}
            />
            <button
                type="button"
                id="new-seed"
                title={texts.train_run().new_seed_hint}
                onclick={on_act.reform(|_| TrainAction::SetSeed(random_seed()))}
            >
                { texts.train_run().new_seed }
            </button>
        </div>
    }
}
