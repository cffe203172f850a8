//! The Train page.

use yew::prelude::*;

use super::train_controls::TrainControls;
use super::train_layers::TrainLayers;
use super::train_stage::TrainStage;
use crate::app::components::numbers::Numbers;
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::train::action::{Stride, TrainAction};
use crate::page::train::state::{Line, Phase};
use crate::page::train::status::{DivergenceWords, RunStatus, status};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainPageProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn TrainPage(TrainPageProps { lab, dispatch }: &TrainPageProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.train();
    let name = lab.function_name(texts);
    let act = dispatch.reform(Action::Train);
    let status = status(&lab.train, &lab.function, texts);
    html! {
        <>
            <div class="page-title">
                <h1>{ words.title }</h1>
                <p class="lead">{ (words.intro)(&name) }</p>
            </div>
            <div class="train">
                <TrainControls lab={lab.clone()} {dispatch} />
                <div class="train-main">
                    <section class="card" id="run" aria-label={words.run}>
                        { run_buttons(&status, &act, texts) }
                        <Numbers numbers={status.numbers.clone()} />
                        { troubles(&status, &act, texts) }
                    </section>
                    <TrainStage train={lab.train.clone()} lang={lab.settings.lang()} on_act={act} />
                    <TrainLayers lab={lab.clone()} />
                </div>
            </div>
        </>
    }
}

fn run_buttons(status: &RunStatus, act: &Callback<TrainAction>, texts: &Texts) -> Html {
    let words = texts.train();
    let is_over = status.phase == Phase::Diverged;
    let play = if status.phase == Phase::Running {
        html! { <button type="button" id="pause" class="primary" onclick={act.reform(|_| TrainAction::Pause)}>{ words.pause }</button> }
    } else {
        html! { <button type="button" id="play" class="primary" onclick={act.reform(|_| TrainAction::Play)}>{ words.play }</button> }
    };
    html! {
        <div class="spread">
            <div class="row">
                { play }
                <button
                    type="button"
                    id="step"
                    title={words.step_hint}
                    disabled={is_over}
                    onclick={act.reform(|_| TrainAction::Step(Stride::Batch))}
                >
                    { words.step }
                </button>
                <button
                    type="button"
                    id="epoch"
                    disabled={is_over}
                    onclick={act.reform(|_| TrainAction::Step(Stride::Epoch))}
                >
                    { words.step_epoch }
                </button>
                <button type="button" id="reset" title={words.reset_hint} onclick={act.reform(|_| TrainAction::Reset)}>
                    { words.reset }
                </button>
            </div>
            <span class="state" id="phase" role="status">{ status.phase_name }</span>
        </div>
    }
}

fn troubles(status: &RunStatus, act: &Callback<TrainAction>, texts: &Texts) -> Html {
    let words = texts.train();
    html! {
        <>
            if let Some(divergence) = &status.divergence {
                { divergence_notice(divergence, act, texts) }
            }
            if let Some(refusal) = &status.refusal {
                <div class="notice danger" role="alert"><p>{ refusal }</p></div>
            }
            if status.line == Line::Lost {
                <div class="notice danger" role="alert">
                    <p>{ words.lost_text }</p>
                    <button type="button" id="reconnect" onclick={act.reform(|_| TrainAction::Reconnect)}>
                        { words.reconnect }
                    </button>
                </div>
            }
        </>
    }
}

fn divergence_notice(divergence: &DivergenceWords, act: &Callback<TrainAction>, texts: &Texts) -> Html {
    html! {
        <div class="notice danger" role="alert" id="diverged">
            <strong>{ texts.train().diverged_title }</strong>
            <p>{ &divergence.happened }</p>
            <p>{ &divergence.advice }</p>
            <button type="button" id="retry" onclick={act.reform(|_| TrainAction::RetrySmaller)}>
                { &divergence.retry }
            </button>
        </div>
    }
}
