//! What moves the plot: parameters, saturation threshold, read-out.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::number_field::NumberField;
use crate::app::components::parameter_sliders::ParameterSliders;
use crate::app::components::slider_row::SliderRow;
use crate::page::action::Action;
use crate::page::explore::action::ExploreAction;
use crate::page::explore::flat::{self, Flats};
use crate::page::explore::readout::readout;
use crate::page::explore::state::{EPSILON, PROBE};
use crate::page::lab::Lab;
use crate::page::slider::Slider;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct ExploreControlsProps {
    pub lab: Lab,
    pub flats: Rc<Flats>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn ExploreControls(ExploreControlsProps { lab, flats, dispatch }: &ExploreControlsProps) -> Html {
    html! {
        <div class="explore-side">
            if !lab.function.params().is_empty() {
                { parameter_card(lab, dispatch) }
            }
            { probe_card(lab, flats, dispatch) }
            { saturation_card(lab, flats, dispatch) }
        </div>
    }
}

fn probe_card(lab: &Lab, flats: &Flats, dispatch: &Callback<Action>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = &texts.explore;
    let numbers = readout(&lab.function, &lab.explore, flats, texts);
    html! {
        <section class="card" id="readout">
            <div class="card-title">
                <h2>{ words.readout }</h2>
                <span class="state" data-state={numbers.state_code}>{ numbers.state_name }</span>
            </div>
            <div class="control">
                <label for="probe-field">{ words.probe_at }</label>
                <NumberField
                    id="probe-field"
                    label={words.probe_at}
                    value={lab.explore.probe}
                    control={PROBE}
                    lang={lab.settings.lang()}
                    on_change={dispatch.reform(|x| Action::Explore(ExploreAction::SetProbe(x)))}
                />
            </div>
            <dl class="readings">
                for reading in numbers.rows.iter().skip(1) {
                    <div>
                        <dt>{ reading.name }</dt>
                        <dd>
                            <data class="number" value={reading.exact.clone()}>{ &reading.short }</data>
                            <span class="number soft small" aria-hidden="true">{ &reading.exact }</span>
                        </dd>
                    </div>
                }
            </dl>
            <p class="small soft readout-note">{ numbers.note }</p>
        </section>
    }
}

fn parameter_card(lab: &Lab, dispatch: &Callback<Action>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = &texts.explore;
    let params = lab.function.params();
    html! {
        <section class="card" id="parameters">
            <div class="card-title">
                <h2>{ words.parameters }</h2>
                if params.len() > 1 {
                    <button type="button" class="quiet" onclick={dispatch.reform(|_| Action::ResetParams)}>
                        { words.reset_all }
                    </button>
                }
            </div>
            <ParameterSliders lab={lab.clone()} {dispatch} />
        </section>
    }
}

fn saturation_card(lab: &Lab, flats: &Flats, dispatch: &Callback<Action>) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = &texts.explore;
    let epsilon = lab.explore.epsilon;
    html! {
        <section class="card" id="saturation">
            <h2>{ words.saturation }</h2>
            <p class="soft small">{ words.saturation_intro }</p>
            <SliderRow
                slider={Slider::new("eps", words.epsilon, "", epsilon, EPSILON)}
                {lang}
                on_change={dispatch.reform(|it| Action::Explore(ExploreAction::SetEpsilon(it)))}
            />
            <p role="status" class="flat-sentence">{ flat::sentence(flats, epsilon, texts) }</p>
        </section>
    }
}
