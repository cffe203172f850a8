//! What a run has come to, where it does not just go on.

use yew::prelude::*;

use crate::page::train::action::TrainAction;
use crate::page::train::divergence::DivergenceWords;
use crate::page::train::state::Line;
use crate::page::train::status::RunStatus;
use crate::text::{Lang, Texts};
use crate::worker::message::command::Moment;

#[derive(Properties, PartialEq)]
pub struct TrainTroubleProps {
    pub status: RunStatus,
    pub lang: Lang,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn TrainTrouble(TrainTroubleProps { status, lang, on_act }: &TrainTroubleProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.train_run();
    html! {
        <>
            if let Some(divergence) = &status.divergence {
                { divergence_notice(divergence, on_act, texts) }
            }
            if let Some(refusal) = &status.refusal {
                <div class="notice danger" role="alert"><p>{ refusal }</p></div>
            }
            if let Some(stopped) = &status.stopped {
                <div class="notice" role="status" id="stopped"><p>{ stopped }</p></div>
            }
            if status.is_past {
                <div class="notice" id="past">
                    <button type="button" onclick={on_act.reform(|_| TrainAction::Visit(Moment::Latest))}>
                        { words.present }
                    </button>
                </div>
            }
            if status.line != Line::Open {
                <div class="notice danger" role="alert" id="lost">
                    <p>{ if status.line == Line::Lost { words.lost_text } else { words.silent_text } }</p>
                    <button type="button" id="reconnect" onclick={on_act.reform(|_| TrainAction::Reconnect)}>
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
            <strong>{ texts.train_run().diverged_title }</strong>
            <p>{ &divergence.happened }</p>
            <p>{ &divergence.reason }</p>
            <p>{ &divergence.advice }</p>
            <div class="row">
                <button type="button" id="resume" onclick={act.reform(|_| TrainAction::ResumeSmaller)}>
                    { &divergence.resume }
                </button>
                <button type="button" id="retry" onclick={act.reform(|_| TrainAction::RetrySmaller)}>
                    { &divergence.retry }
                </button>
            </div>
        </div>
    }
}
