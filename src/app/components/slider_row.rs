//! A slider with its label, a number field, and a way back to the default.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::number_field::NumberField;
use crate::page::number;
use crate::page::slider::Slider;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct SliderRowProps {
    pub slider: Slider,
    pub lang: Lang,
    pub on_change: Callback<f64>,
}

#[component]
pub fn SliderRow(SliderRowProps { slider, lang, on_change }: &SliderRowProps) -> Html {
    let texts = Texts::of(*lang);
    let control = slider.control;
    let oninput = on_change.reform(move |event: InputEvent| {
        control.from_track(event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    let on_reset = on_change.reform(move |_: MouseEvent| control.default);
    let range = format!("{}-range", slider.id);
    html! {
        <div class="control">
            <label for={range.clone()}>
                { &slider.label }
                if !slider.symbol.is_empty() {
                    <var class="symbol">{ &slider.symbol }</var>
                }
            </label>
            <NumberField
                id={format!("{}-field", slider.id)}
                label={slider.label.clone()}
                value={slider.value}
                {control}
                lang={*lang}
                on_change={on_change}
            />
            <button
                type="button"
                class="quiet icon"
                aria-label={(texts.shell.reset_named)(&slider.label)}
                title={texts.shell.reset}
                disabled={slider.is_default()}
                onclick={on_reset}
            >
                { "↺" }
            </button>
            <input
                type="range"
                id={range}
                min={number::exact(control.to_track(control.min))}
                max={number::exact(control.to_track(control.max))}
                step={number::exact(control.step)}
                value={number::exact(control.to_track(slider.value))}
                aria-valuetext={slider.spoken()}
                {oninput}
            />
        </div>
    }
}
