//! Start, pause and cancel of an experiment with many parts, and how far it has come.

use yew::prelude::*;

use crate::page::study::batch::Phase;

/// How far the parts are done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Advance {
    pub phase: Phase,
    pub done: usize,
    pub total: usize,
}

/// The words of the buttons.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ButtonWords {
    pub start: &'static str,
    pub go_on: &'static str,
    pub pause: &'static str,
    pub cancel: &'static str,
    /// Instead of that, where nothing is under way.
    pub clear: &'static str,
    pub progress: &'static str,
}

#[derive(Properties, PartialEq)]
pub struct RunButtonsProps {
    /// Begins the ids of the buttons.
    pub id: &'static str,
    pub advance: Advance,
    pub words: ButtonWords,
    #[prop_or_default]
    pub disabled: bool,
    pub on_start: Callback<()>,
    pub on_pause: Callback<()>,
    pub on_cancel: Callback<()>,
}

#[component]
pub fn RunButtons(props: &RunButtonsProps) -> Html {
    let Advance { phase, done, total } = props.advance;
    let button =
        |name: &'static str, class: Option<&'static str>, act: &Callback<()>, words: &'static str| {
            html! {
                <button
                    type="button"
                    id={format!("{}-{name}", props.id)}
                    {class}
                    disabled={props.disabled && name == "start"}
                    onclick={act.reform(|_: MouseEvent| ())}
                >
                    { words }
                </button>
            }
        };
    let words = props.words;
    let cancel = if phase == Phase::Idle { words.clear } else { words.cancel };
    let start = if phase == Phase::Paused { words.go_on } else { words.start };
    html! {
        <div class="row">
            if phase == Phase::Running {
                { button("pause", None, &props.on_pause, words.pause) }
            } else if done < total || total == 0 {
                { button("start", Some("primary"), &props.on_start, start) }
            }
            if done > 0 || phase != Phase::Idle {
                { button("cancel", Some("quiet"), &props.on_cancel, cancel) }
            }
            if phase != Phase::Idle {
                <progress aria-label={words.progress} max={total.to_string()} value={done.to_string()} />
            }
        </div>
    }
}
