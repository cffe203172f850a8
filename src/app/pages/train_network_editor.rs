//! A weight or bias, set by hand.

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::app::components::number_field::NumberField;
use crate::page::number::{exact, readable};
use crate::page::train::network_part::{Opened, controls, edit};
use crate::text::{Lang, Texts};
use crate::worker::message::command::Edit;

#[derive(Properties, PartialEq)]
pub struct NetworkEditorProps {
    pub opened: Opened,
    /// The number as the network has it now.
    pub value: f32,
    pub name: AttrValue,
    pub lang: Lang,
    pub on_edit: Callback<Edit>,
    pub on_close: Callback<()>,
}

/// A slider and a field. While the slider is held it shows the hand's number: the network's comes a little later.
#[component]
pub fn NetworkEditor(props: &NetworkEditorProps) -> Html {
    let NetworkEditorProps { opened, value, name, lang, on_edit, on_close } = props;
    let words = Texts::of(*lang).network();
    let (node, held) = (use_node_ref(), use_state_eq(|| None::<f64>));
    // The slider takes the focus when the editor opens.
    use_effect_with((), {
        let node = node.clone();
        move |()| {
            if let Some(slider) = node.cast::<HtmlElement>() {
                // A browser that keeps the focus elsewhere lets the reader bring it.
                slider.focus().unwrap_or_default();
            }
        }
    });
    let (field, slider) = controls(f64::from(opened.value));
    let shown = held.unwrap_or(f64::from(*value));
    let part = opened.part;
    let set = {
        let on_edit = on_edit.clone();
        Callback::from(move |value: f64| {
            if let Some(edit) = edit(part, value) {
                on_edit.emit(edit);
            }
        })
    };
    let oninput = {
        let (held, set) = (held.setter(), set.clone());
        Callback::from(move |event: InputEvent| {
            let value = slider.clamp(event.target_unchecked_into::<HtmlInputElement>().value_as_number());
            held.set(Some(value));
            set.emit(value);
        })
    };
    let onchange = {
        let held = held.setter();
        Callback::from(move |_: Event| held.set(None))
    };
    let onkeydown = {
        let on_close = on_close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                on_close.emit(());
            }
        })
    };
    let before = f64::from(opened.value);
    html! {
        <div class="network-editor" id="network-editor" role="group" aria-label={name.clone()} {onkeydown}>
            <label for="network-editor-range">{ name }</label>
            <NumberField
                id="network-editor-field"
                label={name.clone()}
                value={short(shown)}
                control={field}
                lang={*lang}
                on_change={&set}
            />
            <input
                type="range"
                id="network-editor-range"
                ref={node}
                min={exact(slider.min)}
                max={exact(slider.max)}
                step={exact(slider.step)}
                value={exact(short(shown))}
                aria-valuetext={readable(shown, 4)}
                {oninput}
                {onchange}
            />
            <div class="row">
                <button type="button" class="small" onclick={set.reform(|_: MouseEvent| 0.0)}>{ words.zero }</button>
                <button type="button" class="small" onclick={set.reform(move |_: MouseEvent| before)}>{ words.back }</button>
                <button type="button" class="small" onclick={on_close.reform(|_: MouseEvent| ())}>{ words.close }</button>
            </div>
        </div>
    }
}

/// As many digits as a number of f32 has.
fn short(value: f64) -> f64 {
    crate::decimal::parse(&format!("{value:.6e}")).unwrap_or(value)
}
