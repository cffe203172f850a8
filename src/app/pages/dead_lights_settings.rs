//! The settings of the run whose lights are watched.

use yew::prelude::*;

use super::dead::DeadPartProps;
use super::dead_coat::CoatPicker;
use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::slider_row::SliderRow;
use crate::page::coded::Coded;
use crate::page::dead::action::DeadAction;
use crate::page::dead::lights::action::LightsAction;
use crate::page::dead::lights::setting::LightsSetting;
use crate::page::dead::lights::settings::Remedy;
use crate::page::dead::lights::view;
use crate::page::dead::names;
use crate::page::lab::Lab;
use crate::text::Texts;

const NETWORK: [LightsSetting; 6] = [
    LightsSetting::Rate,
    LightsSetting::Bias,
    LightsSetting::Width,
    LightsSetting::Layers,
    LightsSetting::Steps,
    LightsSetting::Seed,
];

#[component]
pub fn DeadLightsSettings(DeadPartProps { lab, dispatch, on_act }: &DeadPartProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.dead().lights;
    let settings = &lab.studies.dead.lights.settings;
    let act = on_act.reform(DeadAction::Lights);
    html! {
        <section class="card" id="lights-settings" aria-label={words.settings}>
            <h3>{ words.settings }</h3>
            <CoatPicker
                id="lights-wear"
                label={words.wear}
                worn={settings.coat}
                lab={lab.clone()}
                {dispatch}
                on_wear={act.reform(LightsAction::Wear)}
            />
            <div class="controls">
                { choice("lights-data", words.data, settings.ground, |it| names::ground(it, texts), &act.reform(LightsAction::Stand)) }
                { choice("lights-optimiser", words.optimiser, settings.rule, |it| names::rule(it, texts), &act.reform(LightsAction::Rule)) }
                { choice("lights-init", words.initialisation, settings.birth, |it| names::birth(it, texts), &act.reform(LightsAction::Begin)) }
                for setting in NETWORK {
                    { slider(setting, lab, &act) }
                }
                { choice("lights-remedy", words.remedy, settings.remedy, |it| view::remedy(it, texts), &act.reform(LightsAction::Remedy)) }
                if settings.remedy == Remedy::Rate {
                    { slider(LightsSetting::CureRate, lab, &act) }
                }
            </div>
            if settings.remedy == Remedy::Swap {
                <CoatPicker
                    id="lights-cure"
                    label={words.cure_function}
                    worn={settings.cure_coat}
                    lab={lab.clone()}
                    {dispatch}
                    on_wear={act.reform(LightsAction::CureWith)}
                />
            }
        </section>
    }
}

fn choice<T: Coded>(
    id: &'static str,
    label: &'static str,
    chosen: T,
    name: impl Fn(T) -> &'static str,
    on_choose: &Callback<T>,
) -> Html {
    let items: Vec<ChoiceItem> = T::all().map(|it| ChoiceItem::new(it.code(), name(it))).collect();
    html! {
        <Choice
            {id}
            {label}
            label_style={LabelStyle::Visible}
            {items}
            chosen={chosen.code()}
            on_choose={on_choose.reform(|code: String| T::from_code(&code).unwrap_or(T::CODES[0].0))}
        />
    }
}

fn slider(setting: LightsSetting, lab: &Lab, act: &Callback<LightsAction>) -> Html {
    let lang = lab.settings.lang();
    html! {
        <SliderRow
            key={setting.key()}
            slider={view::slider(&lab.studies.dead.lights.settings, setting, Texts::of(lang))}
            {lang}
            on_change={act.reform(move |value| LightsAction::Set(setting, value))}
        />
    }
}
