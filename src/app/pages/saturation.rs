//! The Saturation page: its frame, and its sections from the top.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_depth::SaturationDepth;
use super::saturation_neuron::SaturationNeuron;
use super::saturation_phase::SaturationPhase;
use super::saturation_precision::SaturationPrecision;
use super::saturation_start::SaturationStart;
use super::saturation_top::SaturationTop;
use super::saturation_unscaled::SaturationUnscaled;
use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::parameter_sliders::ParameterSliders;
use crate::app::components::section_nav::SectionNav;
use crate::app::components::slider_row::SliderRow;
use crate::page::action::Action;
use crate::page::address::format_function;
use crate::page::explore::facts_card::facts;
use crate::page::explore::flat::flats;
use crate::page::explore::state::EPSILON;
use crate::page::lab::Lab;
use crate::page::own::entry::chosen_code;
use crate::page::saturation::section::Section;
use crate::page::slider::Slider;
use crate::page::study::action::StudyAction;
use crate::page::study::state::Crew;
use crate::page::train::action::TrainAction;
use crate::page::train::names::functions;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct SaturationPageProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationPage(SaturationPageProps { lab, dispatch }: &SaturationPageProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.saturation();
    let facts = use_memo(lab.function.clone(), facts);
    let flats =
        use_memo((lab.function.clone(), facts.clone(), lab.explore.epsilon), |(function, facts, epsilon)| {
            flats(function, facts, *epsilon)
        });
    let links = Section::ALL.map(|it| (it.id(), it.title(texts))).to_vec();
    html! {
        <div class="stack saturation">
            <div class="page-title">
                <h1>{ words.title }</h1>
                <p class="lead">{ words.intro }</p>
            </div>
            { function_card(lab, dispatch) }
            <SectionNav name={words.sections} {links} />
            { crew_notice(lab, dispatch) }
            <SaturationNeuron lab={lab.clone()} facts={Rc::clone(&facts)} flats={Rc::clone(&flats)} {dispatch} />
            <SaturationStart lab={lab.clone()} {dispatch} />
            <SaturationDepth lab={lab.clone()} {dispatch} />
            <SaturationPhase lab={lab.clone()} {dispatch} />
            <SaturationPrecision lab={lab.clone()} facts={Rc::clone(&facts)} {dispatch} />
            <SaturationTop lab={lab.clone()} {dispatch} />
            <SaturationUnscaled lab={lab.clone()} {facts} {flats} {dispatch} />
        </div>
    }
}

fn function_card(lab: &Lab, dispatch: &Callback<Action>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.saturation();
    let items = functions(lab, texts).into_iter().map(|(id, name)| ChoiceItem::new(id, name));
    html! {
        <section class="card saturation-function" id="function" aria-label={words.function}>
            <Choice
                id="f"
                label={words.function}
                label_style={LabelStyle::Visible}
                items={items.collect::<Vec<_>>()}
                chosen={chosen_code(lab)}
                on_choose={dispatch.reform(Action::Choose)}
            />
            <SliderRow
                slider={Slider::new("eps", words.threshold, "ε", lab.explore.epsilon, EPSILON)}
                lang={lab.settings.lang()}
                on_change={dispatch.reform(|value| Action::Train(TrainAction::SetEpsilon(value)))}
            />
            <ParameterSliders lab={lab.clone()} {dispatch} />
            <p><a href={format_function(lab, lab.function.clone())}>{ words.explore_this }</a></p>
        </section>
    }
}

/// Says that no worker can be had.
fn crew_notice(lab: &Lab, dispatch: &Callback<Action>) -> Html {
    let words = Texts::of(lab.settings.lang()).saturation();
    if lab.studies.crew == Crew::Ready {
        return Html::default();
    }
    html! {
        <div class="notice danger" role="alert">
            <p>{ words.lost }</p>
            <button type="button" onclick={dispatch.reform(|_: MouseEvent| StudyAction::Reconnect.into())}>
                { words.try_again }
            </button>
        </div>
    }
}
