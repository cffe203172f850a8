//! The units of a network as lights: scenarios, the map, what became of them.

use std::rc::Rc;

use yew::prelude::*;

use super::dead::{DeadPartProps, paper};
use super::dead_key::map_key;
use super::dead_lamps::DeadLamps;
use super::dead_lights_settings::DeadLightsSettings;
use super::dead_many::DeadMany;
use super::dead_unit::DeadUnit;
use crate::app::chart::Probe;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::keys::Keys;
use crate::page::dead::action::DeadAction;
use crate::page::dead::lights::action::LightsAction;
use crate::page::dead::lights::showing::{Height, Showing, showing};
use crate::page::dead::lights::view::{self, Shortcut};
use crate::page::dead::source;
use crate::page::lab::Lab;
use crate::text::Texts;

#[component]
pub fn DeadLights(DeadPartProps { lab, dispatch, on_act }: &DeadPartProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.dead().lights;
    let state = &lab.studies.dead.lights;
    let act = on_act.reform(DeadAction::Lights);
    html! {
        <section class="stack dead-section" id="lights" aria-labelledby="lights-title">
            <h2 id="lights-title">{ words.title }</h2>
            <p>{ words.intro }</p>
            { shortcuts("lights-kill", words.kill, &view::scenarios(&state.settings, texts), &act.reform(LightsAction::Play)) }
            { shortcuts("lights-revive", words.revive, &view::rescues(&state.settings, texts), &act.reform(LightsAction::Rescue)) }
            <div class="dead-hero dead-hero-wide">
                <div class="stack">
                    if let Some(showing) = showing(state, texts) {
                        { shown(&showing, lab, &act, texts) }
                    } else if state.film.refusal.is_some() {
                        <p class="notice danger" role="alert">{ texts.dead().refused }</p>
                    } else {
                        <p class="waiting" role="status"><span class="spinner" aria-hidden="true"></span>{ words.waiting }</p>
                    }
                </div>
                <DeadLightsSettings lab={lab.clone()} {dispatch} on_act={on_act.clone()} />
            </div>
            <DeadMany lab={lab.clone()} {dispatch} {on_act} />
            <p class="small soft">
                { view::setup(state, texts) }
                { texts.dead().gap }{ words.source }
                { paper(source::DYING) }
            </p>
        </section>
    }
}

fn shortcuts<T: Copy + PartialEq + 'static>(
    id: &'static str,
    label: &'static str,
    buttons: &[Shortcut<T>],
    on_press: &Callback<T>,
) -> Html {
    let note = buttons.iter().find(|it| it.is_on).map(|it| it.note);
    html! {
        <div class="stack-tight">
            <h3>{ label }</h3>
            <div class="row" role="group" aria-label={label} {id}>
                for it in buttons.iter() {
                    { shortcut(it, on_press) }
                }
            </div>
            <p class="soft dead-note" role="status">{ note.unwrap_or_default() }</p>
        </div>
    }
}

fn shortcut<T: Copy + PartialEq + 'static>(it: &Shortcut<T>, on_press: &Callback<T>) -> Html {
    let what = it.what;
    html! {
        <button
            type="button"
            data-code={it.code}
            title={it.note}
            aria-pressed={if it.is_on { "true" } else { "false" }}
            onclick={on_press.reform(move |_: MouseEvent| what)}
        >
            { it.name }
        </button>
    }
}

fn shown(showing: &Showing, lab: &Lab, act: &Callback<LightsAction>, texts: &Texts) -> Html {
    let words = texts.dead().lights;
    let probe = Probe {
        x: lab.studies.dead.lights.step(),
        value_text: showing.moment.clone().into(),
        on_event: act.reform(LightsAction::Plot),
    };
    let class = match showing.height {
        Height::Plain => "dead-map",
        Height::Tall => "dead-map dead-map-tall",
        Height::Taller => "dead-map dead-map-taller",
    };
    html! {
        <>
            <div id="lights-findings" role="status" class="stack-tight">
                for (place, sentence) in showing.findings.iter().enumerate() {
                    <p class={(place > 0).then_some("small")}>{ sentence }</p>
                }
            </div>
            <ChartCard
                figure={Rc::new(showing.map.clone())}
                overlay={Rc::new(showing.overlay.clone())}
                name={words.map}
                description={showing.findings.join(texts.dead().gap)}
                file_name="dead-lights"
                lang={lab.settings.lang()}
                {probe}
                {class}
            >
                <div class="chart-head">
                    <h3>{ words.map }</h3>
                    <span class="number">{ &showing.moment }</span>
                </div>
            </ChartCard>
            { map_key(texts) }
            <Keys title={texts.dead().neuron.keys_title} list={words.keys} />
            <DeadLamps layers={showing.lamps.clone()} label={words.lamps} on_act={act} />
            <DeadUnit lab={lab.clone()} on_close={act.reform(|()| LightsAction::Close)} />
            { milestones(&showing.milestones, texts) }
        </>
    }
}

fn milestones(rows: &[[String; 4]], texts: &Texts) -> Html {
    let words = texts.dead().lights;
    html! {
        <details class="small">
            <summary>{ words.moments }</summary>
            <div class="table-scroll" role="region" aria-label={words.moments} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ words.when }</th>
                            <th scope="col" class="number">{ words.map_axis }</th>
                            <th scope="col" class="number">{ words.train_loss }</th>
                            <th scope="col" class="number">{ words.train_accuracy }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for [name, step, loss, accuracy] in rows {
                            <tr>
                                <th scope="row">{ name }</th>
                                <td class="number">{ step }</td>
                                <td class="number">{ loss }</td>
                                <td class="number">{ accuracy }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
