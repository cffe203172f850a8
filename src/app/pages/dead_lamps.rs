//! The lights one by one at a step.

use yew::prelude::*;

use crate::page::dead::lights::action::LightsAction;
use crate::page::dead::lights::map::{Lamp, LampState, lit_path};

const RADIUS: f64 = 8.0;

#[derive(Properties, PartialEq)]
pub struct DeadLampsProps {
    /// The name of each layer, and its lights.
    pub layers: Vec<(String, Vec<Lamp>)>,
    pub label: &'static str,
    pub on_act: Callback<LightsAction>,
}

/// Radio buttons: one stop of the keyboard, arrows from light to light.
#[component]
pub fn DeadLamps(DeadLampsProps { layers, label, on_act }: &DeadLampsProps) -> Html {
    html! {
        <fieldset class="stack-tight" id="lights-lamps">
            <legend>{ *label }</legend>
            for (name, lamps) in layers.iter() {
                <div class="dead-layer">
                    <span class="small soft">{ name }</span>
                    <div class="dead-lamps">
                        for it in lamps.iter() {
                            { lamp(it, on_act) }
                        }
                    </div>
                </div>
            }
        </fieldset>
    }
}

fn lamp(lamp: &Lamp, on_act: &Callback<LightsAction>) -> Html {
    let place = lamp.place;
    let onchange = on_act.reform(move |_: Event| LightsAction::Ask(place));
    html! {
        <label class="dead-lamp" key={place} title={lamp.name.clone()} data-state={lamp.state.code()}>
            <input type="radio" name="lamp" checked={lamp.is_asked} aria-label={lamp.name.clone()} {onchange} />
            <svg viewBox="-10 -10 20 20" aria-hidden="true">
                if lamp.state == LampState::Out {
                    <path class="dead-cross" d="M-4 -4L4 4M-4 4L4 -4" />
                } else {
                    <path class="dead-lit" d={lit_path(lamp.share, RADIUS)} />
                }
                <circle class="dead-rim" r={RADIUS.to_string()} />
            </svg>
        </label>
    }
}
