//! The Dead ReLU page.

use yew::prelude::*;

use super::dead_born::DeadBorn;
use super::dead_lights::DeadLights;
use super::dead_neuron::DeadNeuron;
use super::dead_toll::DeadToll;
use crate::page::action::Action;
use crate::page::dead::action::DeadAction;
use crate::page::dead::source::Source;
use crate::page::lab::Lab;
use crate::page::study::action::StudyAction;
use crate::page::study::state::Crew;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct DeadPageProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

/// What the sections of the page know.
#[derive(Properties, PartialEq)]
pub struct DeadPartProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
    pub on_act: Callback<DeadAction>,
}

#[component]
pub fn DeadPage(DeadPageProps { lab, dispatch }: &DeadPageProps) -> Html {
    let words = Texts::of(lab.settings.lang()).dead();
    let on_act = dispatch.reform(|it| StudyAction::Dead(it).into());
    html! {
        <div class="stack dead-page">
            <div class="page-title">
                <h1>{ words.title }</h1>
                <p class="lead">{ words.intro }</p>
            </div>
            if lab.studies.crew == Crew::Lost {
                <div class="notice danger" role="alert">
                    <p>{ words.no_workers }</p>
                    <button type="button" onclick={dispatch.reform(|_: MouseEvent| StudyAction::Reconnect.into())}>
                        { words.reconnect }
                    </button>
                </div>
            }
            <DeadNeuron lab={lab.clone()} {dispatch} on_act={on_act.clone()} />
            <DeadLights lab={lab.clone()} {dispatch} on_act={on_act.clone()} />
            <DeadBorn lab={lab.clone()} {dispatch} on_act={on_act.clone()} />
            <DeadToll lab={lab.clone()} {dispatch} {on_act} />
        </div>
    }
}

/// A link to a paper.
pub fn paper(source: Source) -> Html {
    html! {
        <span lang="en">
            { format!("{}. ", source.authors) }
            <a href={source.url} rel="noopener noreferrer" target="_blank">{ source.title }</a>
        </span>
    }
}
