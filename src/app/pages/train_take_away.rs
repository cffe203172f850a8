//! The run as files and as programs.

use yew::prelude::*;

use crate::app::chart::save_text;
use crate::app::components::segmented::{Segment, Segmented};
use crate::app::hooks::clipboard::{Copied, copy};
use crate::page::train::action::TrainAction;
use crate::page::train::run::Run;
use crate::page::train::script::{Language, Source};
use crate::page::train::take_away::{Luggage, program};
use crate::text::{Lang, Texts};

/// What became of the last wish to save something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Saving {
    Idle,
    /// The trainer is asked for the weights first.
    Waiting(Luggage),
    Failed,
}

#[derive(Properties, PartialEq)]
pub struct TrainTakeAwayProps {
    pub run: Run,
    pub lang: Lang,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn TrainTakeAway(TrainTakeAwayProps { run, lang, on_act }: &TrainTakeAwayProps) -> Html {
    let words = Texts::of(*lang).take_away();
    let saving = use_state_eq(|| Saving::Idle);
    {
        let (run, saving) = (run.clone(), saving.clone());
        use_effect_with(run.weights.clone(), move |weights| {
            if let (Saving::Waiting(luggage), Some(_)) = (*saving, weights) {
                saving.set(save(luggage, &run));
            }
        });
    }
    let take = {
        let (run, on_act, saving) = (run.clone(), on_act.clone(), saving.setter());
        Callback::from(move |luggage: Luggage| {
            if luggage.needs_weights() {
                saving.set(Saving::Waiting(luggage));
                on_act.emit(TrainAction::Export);
            } else {
                saving.set(save(luggage, &run));
            }
        })
    };
    let nothing_yet = run.snapshot.is_none();
    let button = |id: &'static str, name: &'static str, luggage: Luggage| {
        html! {
            <button type="button" {id} disabled={nothing_yet} onclick={take.reform(move |_| luggage)}>{ name }</button>
        }
    };
    html! {
        <section class="card" id="take-away">
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <div class="row">
                { button("take-weights", words.weights, Luggage::Weights) }
                { button("take-scores", words.scores, Luggage::Scores) }
                { button("take-numbers", words.numbers, Luggage::Numbers) }
            </div>
            <p class="small" role="status">
                {
                    match *saving {
                        Saving::Idle => "",
                        Saving::Waiting(_) => words.waiting,
                        Saving::Failed => words.failed,
                    }
                }
            </p>
            if !nothing_yet {
                <details>
                    <summary>{ words.code }</summary>
                    <Programs run={run.clone()} lang={*lang} {take} />
                </details>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ProgramsProps {
    run: Run,
    lang: Lang,
    take: Callback<Luggage>,
}

#[component]
fn Programs(ProgramsProps { run, lang, take }: &ProgramsProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.take_away();
    let language = use_state_eq(|| Language::NumPy);
    let copied = use_state_eq(|| None::<Copied>);
    let text = program(*language, run, Source::File).unwrap_or_default();
    let segments = Language::ALL.map(|it| Segment {
        code: it.name(),
        name: it.name().into(),
        pressed: (it == *language).into(),
    });
    let on_copy = {
        let (text, copied) = (text.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            copy(&text, Callback::from(move |outcome| copied.set(Some(outcome))));
        })
    };
    let chosen = *language;
    html! {
        <div class="stack-tight">
            <p class="small soft">{ words.code_intro }</p>
            if let Some(epoch) = run.touched {
                <p class="notice small" id="touched">{ (words.touched)(epoch) }</p>
            }
            <div class="spread">
                <Segmented
                    label={words.languages}
                    segments={segments.to_vec()}
                    on_press={let language = language.setter(); move |index: usize| language.set(Language::ALL[index])}
                />
                <div class="row">
                    <button type="button" id="copy-program" onclick={on_copy}>{ texts.shell.copy }</button>
                    <button
                        type="button"
                        id="take-program"
                        title={(words.program_hint)(chosen.name())}
                        onclick={take.reform(move |_| Luggage::Program(chosen))}
                    >
                        { words.program }
                    </button>
                </div>
            </div>
            <pre class="program" tabindex="0" lang="en"><code>{ text }</code></pre>
            <p class="small" role="status">
                {
                    match *copied {
                        None => "",
                        Some(Copied::Yes) => texts.shell.copied,
                        Some(Copied::No) => texts.shell.copy_failed,
                    }
                }
            </p>
        </div>
    }
}

fn save(luggage: Luggage, run: &Run) -> Saving {
    let saved = luggage.file(run).map(|it| save_text(it.name, it.media_type, &it.text));
    if matches!(saved, Some(Ok(()))) { Saving::Idle } else { Saving::Failed }
}
