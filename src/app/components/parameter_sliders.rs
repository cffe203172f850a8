//! One slider for each parameter of the function.

use yew::prelude::*;

use super::slider_row::SliderRow;
use crate::activation::Function;
use crate::page::action::Action;
use crate::page::address::param_control;
use crate::page::slider::Slider;
use crate::text::Lang;

#[derive(Properties, PartialEq)]
pub struct ParameterSlidersProps {
    pub function: Function,
    pub lang: Lang,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn ParameterSliders(ParameterSlidersProps { function, lang, dispatch }: &ParameterSlidersProps) -> Html {
    let sliders = function.params().iter().enumerate().map(|(index, it)| {
        let value = function.args()[index];
        (index, it.id, Slider::new(it.id, it.id, it.symbol, value, param_control(it)))
    });
    html! {
        <div class="controls">
            for (index, key, slider) in sliders {
                <SliderRow
                    {key}
                    {slider}
                    lang={*lang}
                    on_change={dispatch.reform(move |value| Action::SetParam { index, value })}
                />
            }
        </div>
    }
}
