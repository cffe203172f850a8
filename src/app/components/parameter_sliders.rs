//! One slider for each parameter of the function.

use yew::prelude::*;

use super::slider_row::SliderRow;
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::slider::parameter_sliders;

#[derive(Properties, PartialEq)]
pub struct ParameterSlidersProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn ParameterSliders(ParameterSlidersProps { lab, dispatch }: &ParameterSlidersProps) -> Html {
    html! {
        <div class="controls">
            for (index, slider) in parameter_sliders(&lab.function).into_iter().enumerate() {
                <SliderRow
                    key={slider.id.clone()}
                    slider={slider.clone()}
                    lang={lab.settings.lang()}
                    on_change={dispatch.reform(move |value| Action::SetParam { index, value })}
                />
            }
        </div>
    }
}
