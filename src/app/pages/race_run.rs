//! The race itself: its buttons, and how far it is.

use yew::prelude::*;

use super::race::RacePageProps;
use crate::app::components::segmented::{Segment, Segmented};
use crate::page::coded::Coded;
use crate::page::number::exact;
use crate::page::race::action::RaceAction;
use crate::page::race::choices::Metric;
use crate::page::race::status::{RaceStatus, metric_name, status};
use crate::page::study::action::StudyAction;
use crate::page::study::batch::Phase;
use crate::page::train::setting::Setting;
use crate::text::Texts;

#[component]
pub fn RaceRun(RacePageProps { lab, dispatch }: &RacePageProps) -> Html {
    let on_act = &dispatch.reform(|action| StudyAction::Race(action).into());
    let texts = Texts::of(lab.settings.lang());
    let words = texts.race();
    let (race, setup) = (&lab.studies.race, &lab.train.setup);
    let status = status(race, setup, lab.studies.crew, texts);
    let seed = exact(setup.get(Setting::Seed));
    let metrics = Metric::all().map(|it| Segment {
        code: it.code(),
        name: metric_name(it, setup, texts).into(),
        pressed: (it == race.metric).into(),
    });
    html! {
        <section class="card" id="race" aria-label={words.run}>
            { buttons(&status, &seed, &exact(race.seeds), on_act, texts) }
            <div class="race-clock">
                <p id="race-status" role="status">{ &status.sentence }</p>
                if let Some((done, all)) = status.progress {
                    <progress aria-label={words.progress} max={all.to_string()} value={done.to_string()} />
                }
            </div>
            if let Some(trouble) = &status.trouble {
                <p class="notice danger" role="alert" id="race-trouble">{ trouble }</p>
            }
            if let Some(lost) = status.lost {
                <div class="notice danger" role="alert" id="race-lost">
                    <p>{ lost }</p>
                    <button type="button" onclick={dispatch.reform(|_: MouseEvent| StudyAction::Reconnect.into())}>
                        { texts.train_run().reconnect }
                    </button>
                </div>
            }
            <div class="spread">
                <h3>{ words.metric }</h3>
                <Segmented
                    label={words.metric}
                    segments={metrics.collect::<Vec<_>>()}
                    on_press={on_act.reform(|index: usize| RaceAction::SetMetric(Metric::CODES[index].0))}
                />
            </div>
        </section>
    }
}

fn buttons(
    status: &RaceStatus,
    seed: &str,
    seeds: &str,
    on_act: &Callback<RaceAction>,
    texts: &Texts,
) -> Html {
    let words = texts.race();
    let button = |id: &'static str, name: String, is_primary: bool, is_over: bool, action: RaceAction| {
        let onclick = on_act.reform(move |_: MouseEvent| action.clone());
        html! {
            <button type="button" {id} class={is_primary.then_some("primary")} disabled={is_over} {onclick}>{ name }</button>
        }
    };
    html! {
        <div class="row">
            if status.phase == Phase::Idle {
                { button("race-first", (words.run_first)(seed), !status.first_is_done, status.first_is_done, RaceAction::RunFirst) }
                { button("race-all", (words.run_all)(seeds), status.first_is_done, status.all_are_done, RaceAction::RunAll) }
            } else if status.phase == Phase::Running {
                { button("race-pause", words.pause.to_owned(), true, false, RaceAction::Pause) }
            } else {
                { button("race-resume", words.resume.to_owned(), true, false, RaceAction::Resume) }
            }
            if status.has_begun {
                { button("race-cancel", words.cancel.to_owned(), false, false, RaceAction::Cancel) }
            }
        </div>
    }
}
