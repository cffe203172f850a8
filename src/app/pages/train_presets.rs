//! Set-ups worth a look.

use yew::prelude::*;

use crate::page::lab::Lab;
use crate::page::train::action::TrainAction;
use crate::page::train::preset::{PresetButton, buttons};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainPresetsProps {
    pub lab: Lab,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn TrainPresets(TrainPresetsProps { lab, on_act }: &TrainPresetsProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.train_setup();
    // Reading the addresses of all presets is not for every frame of a run.
    let key = (lab.train.setup.clone(), lab.function.clone(), lab.settings.lang());
    let presets = use_memo(key, |_| buttons(lab, texts));
    let watch = presets.iter().find(|it| it.is_chosen).map_or(words.preset_none, |it| it.watch);
    html! {
        <section class="train-presets" aria-label={words.presets} id="presets">
            <div class="row" role="group" aria-label={words.presets}>
                for button in presets.iter().copied() {
                    { preset_button(button, on_act) }
                }
            </div>
            <p class="soft">{ watch }</p>
        </section>
    }
}

fn preset_button(button: PresetButton, on_act: &Callback<TrainAction>) -> Html {
    html! {
        <button
            type="button"
            data-preset={button.preset.id}
            aria-pressed={if button.is_chosen { "true" } else { "false" }}
            onclick={on_act.reform(move |_: MouseEvent| TrainAction::Show(button.preset))}
        >
            { button.name }
        </button>
    }
}
