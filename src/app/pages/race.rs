//! The Race page.

use yew::prelude::*;

use super::race_curves::RaceCurves;
use super::race_pictures::RacePictures;
use super::race_run::RaceRun;
use super::race_runners::RaceRunners;
use super::race_scores::RaceScores;
use super::race_setup::RaceSetup;
use super::race_verdict::RaceVerdict;
use crate::page::action::Action;
use crate::page::address;
use crate::page::lab::Lab;
use crate::page::race::action::RaceAction;
use crate::page::race::preset::{PresetLink, links};
use crate::page::study::action::StudyAction;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct RacePageProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

/// What the parts of the page know.
#[derive(Clone, Properties, PartialEq)]
pub struct RacePartProps {
    pub lab: Lab,
    pub on_act: Callback<RaceAction>,
}

#[component]
pub fn RacePage(RacePageProps { lab, dispatch }: &RacePageProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.race();
    let on_act =
        use_callback(dispatch.clone(), |action, dispatch| dispatch.emit(StudyAction::Race(action).into()));
    // To read three addresses takes longer than a look at the race.
    let presets = use_memo((address::format(lab), lang), |_| links(lab, texts));
    html! {
        <div class="stack race">
            <div class="page-title">
                <h1>{ words.title }</h1>
                <p class="lead">{ words.intro }</p>
            </div>
            { preset_links(&presets, words.presets) }
            <div class="race-start">
                <RaceRunners lab={lab.clone()} on_act={on_act.clone()} />
                <div class="stack">
                    <RaceSetup lab={lab.clone()} on_act={on_act.clone()} />
                    <RaceRun lab={lab.clone()} dispatch={dispatch.clone()} />
                </div>
            </div>
            <RaceCurves lab={lab.clone()} dispatch={dispatch.clone()} />
            <RacePictures lab={lab.clone()} on_act={on_act.clone()} />
            <RaceVerdict lab={lab.clone()} on_act={on_act.clone()} />
            <RaceScores lab={lab.clone()} {on_act} />
        </div>
    }
}

fn preset_links(links: &[PresetLink], name: &'static str) -> Html {
    html! {
        <nav aria-label={name}>
            <ul class="race-presets" role="list" id="presets">
                for link in links.iter() {
                    <li key={link.id}>
                        <a id={format!("preset-{}", link.id)} href={link.href.clone()} aria-current={link.is_chosen.then_some("true")}>
                            { link.name }
                        </a>
                        <p class="small soft">{ link.note }</p>
                    </li>
                }
            </ul>
        </nav>
    }
}
