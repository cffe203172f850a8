//! The plane with the neuron on it.

use std::rc::Rc;

use yew::prelude::*;

use super::dead::DeadPartProps;
use super::dead_key::plane_key;
use crate::app::chart::{Handle, HandleEvent, Handles, Parts};
use crate::app::components::chart_card::ChartCard;
use crate::app::components::keys::Keys;
use crate::chart::Figure;
use crate::chart::span::Span;
use crate::page::control::Control;
use crate::page::dead::action::DeadAction;
use crate::page::dead::neuron::action::{Knob, NeuronAction};
use crate::page::dead::neuron::setting::{ANGLE, BIAS};
use crate::page::dead::neuron::{chart, view};
use crate::page::number::readable;
use crate::text::Texts;

const KNOBS: [Knob; 2] = [Knob::Move, Knob::Turn];

#[component]
pub fn DeadPlane(DeadPartProps { lab, on_act, .. }: &DeadPartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.dead().neuron;
    let state = &lab.studies.dead.neuron;
    let function = state.coat.function(&lab.function);
    let scene = state.scene(&lab.function);
    let verdict = view::verdict(state, &scene, &function, texts);
    // Shading the plane takes thousands of slopes: only when something on it has changed.
    let figure = use_memo((state.clone(), function, lang), |(state, function, lang)| {
        Figure::from(chart::chart(state, &state.scene_of(function), function, Texts::of(*lang)))
    });
    let handle = |name: &'static str, control: Control, value: f64, text: String| Handle {
        name: name.into(),
        range: Span::new(control.min, control.max),
        value,
        value_text: text.into(),
    };
    let items = vec![
        handle(words.knob_move, BIAS, state.bias, (words.knob_move_value)(&readable(state.bias, 4))),
        handle(words.knob_turn, ANGLE, state.angle, (words.knob_turn_value)(&readable(state.angle, 4))),
    ];
    let on_event = on_act.reform(|event| {
        DeadAction::Neuron(match event {
            HandleEvent::Drag(index, at) => NeuronAction::Drag(KNOBS[index], at),
            HandleEvent::Key(index, key) => NeuronAction::Key(KNOBS[index], key),
        })
    });
    html! {
        <div class="dead-plane">
            <ChartCard
                {figure}
                name={words.plane}
                description={(words.description)(&verdict.sentence)}
                file_name="dead-neuron"
                {lang}
                parts={Parts::from(Handles { items: Rc::new(items), on_event })}
                class="chart-square"
            />
            { plane_key(texts) }
            <Keys title={words.keys_title} list={words.keys} />
        </div>
    }
}
