//! Many runs that differ in their seeds only.

use yew::prelude::*;

use super::dead::DeadPartProps;
use crate::app::components::slider_row::SliderRow;
use crate::page::dead::action::DeadAction;
use crate::page::dead::lights::action::LightsAction;
use crate::page::dead::lights::census::{Census, census};
use crate::page::dead::lights::setting::LightsSetting;
use crate::page::dead::lights::view;
use crate::page::number::exact;
use crate::page::study::batch::Phase;
use crate::text::Texts;

#[component]
pub fn DeadMany(DeadPartProps { lab, on_act, .. }: &DeadPartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.dead().lights;
    let state = &lab.studies.dead.lights;
    let tallies = &state.tallies;
    let act = on_act.reform(DeadAction::Lights);
    let is_running = tallies.phase == Phase::Running;
    let press =
        act.reform(move |_: MouseEvent| if is_running { LightsAction::Cancel } else { LightsAction::Count });
    html! {
        <section class="card" id="lights-many" aria-label={words.many}>
            <h3>{ words.many }</h3>
            <p class="soft">{ words.many_intro }</p>
            <div class="controls dead-runs">
                <SliderRow
                    slider={view::slider(&state.settings, LightsSetting::Runs, texts)}
                    {lang}
                    on_change={act.reform(|value| LightsAction::Set(LightsSetting::Runs, value))}
                />
            </div>
            <div class="row">
                <button type="button" id="lights-count" class={(!is_running).then_some("primary")} onclick={press}>
                    { if is_running { words.cancel.to_owned() } else { (words.count)(&exact(state.settings.runs)) } }
                </button>
                if is_running {
                    <progress max={tallies.total().to_string()} value={tallies.done().to_string()} aria-label={words.many} />
                }
                <span role="status">
                    { if is_running { (words.progress)(tallies.done(), tallies.total()) } else { String::new() } }
                </span>
            </div>
            if tallies.refusal.is_some() {
                <p class="notice danger small" role="alert">{ texts.dead().refused }</p>
            }
            if let Some(census) = census(state, texts) {
                { counted(&census, texts) }
            }
        </section>
    }
}

fn counted(census: &Census, texts: &Texts) -> Html {
    let words = texts.dead().lights;
    html! {
        <>
            <div class="table-scroll" role="region" aria-label={words.many} tabindex="0">
                <table id="lights-census">
                    <thead>
                        <tr>
                            <th scope="col">{ texts.autopsy().quantity }</th>
                            <th scope="col" class="number">{ words.median }</th>
                            <th scope="col" class="number">{ words.interval }</th>
                            <th scope="col" class="number">{ words.range }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for [name, median, interval, range] in census.rows.iter() {
                            <tr>
                                <th scope="row">{ name }</th>
                                <td class="number">{ median }</td>
                                <td class="number">{ interval }</td>
                                <td class="number">{ range }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            for sentence in census.sentences.iter() {
                <p class="small soft">{ sentence }</p>
            }
        </>
    }
}
