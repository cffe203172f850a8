//! The buttons and the progress of runs that workers do.

use yew::prelude::*;

use crate::page::study::batch::Phase;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct RunBarProps {
    /// The ids of the buttons begin with it.
    pub id: AttrValue,
    pub phase: Phase,
    pub done: usize,
    pub total: usize,
    pub refused: bool,
    pub lang: Lang,
    pub on_run: Callback<()>,
    pub on_pause: Callback<()>,
    pub on_cancel: Callback<()>,
}

#[component]
pub fn RunBar(props: &RunBarProps) -> Html {
    let RunBarProps { id, phase, done, total, refused, lang, on_run, on_pause, on_cancel } = props;
    let words = Texts::of(*lang).saturation();
    let main = match phase {
        Phase::Running => html! {
            <button type="button" id={format!("{id}-pause")} class="primary" onclick={on_pause.reform(|_: MouseEvent| ())}>{ words.pause }</button>
        },
        Phase::Idle | Phase::Paused => {
            let name = if *phase == Phase::Paused { words.resume } else { words.run };
            html! {
                <button
                    type="button"
                    id={format!("{id}-run")}
                    class="primary"
                    disabled={done == total}
                    onclick={on_run.reform(|_: MouseEvent| ())}
                >
                    { name }
                </button>
            }
        }
    };
    html! {
        <div class="row run-bar">
            { main }
            <button
                type="button"
                id={format!("{id}-cancel")}
                disabled={*done == 0 && *phase == Phase::Idle}
                onclick={on_cancel.reform(|_: MouseEvent| ())}
            >
                { words.cancel }
            </button>
            <progress aria-label={words.progress_name} max={total.to_string()} value={done.to_string()} />
            <span class="small soft number">{ (words.progress)(*done, *total) }</span>
            if *refused {
                <p class="notice danger small" role="alert">{ words.refused }</p>
            }
        </div>
    }
}
