//! Who runs: the functions, their parameters, and the one that the others are compared with.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::race::RacePartProps;
use crate::app::components::slider_row::SliderRow;
use crate::app::components::swatch::Swatch;
use crate::page::compare::curve_list::Item;
use crate::page::compare::menu::chosen;
use crate::page::compare::selection::{MOST, Selection};
use crate::page::lab::Lab;
use crate::page::race::action::RaceAction;
use crate::page::race::runners::runners;
use crate::page::train::names::functions;
use crate::text::{Lang, Texts};

#[component]
pub fn RaceRunners(RacePartProps { lab, on_act }: &RacePartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let selection = lab.studies.race.selection(&lab.function);
    let count = (texts.compare().curves_count)(selection.curves().len(), MOST);
    html! {
        <section class="card" id="runners">
            <div class="card-title">
                <h2>{ texts.race().runners }</h2>
                <span class="small soft" role="status">{ count }</span>
            </div>
            <ul class="compare-curves" role="list">
                for item in runners(&selection, texts) {
                    { runner(&item, on_act, lang) }
                }
            </ul>
            { add_row(lab, &selection, on_act) }
        </section>
    }
}

fn runner(item: &Item, on_act: &Callback<RaceAction>, lang: Lang) -> Html {
    let words = Texts::of(lang).compare();
    let runner = item.curve;
    html! {
        <li key={runner} class="compare-curve" id={format!("runner-{}", runner + 1)}>
            <div class="compare-curve-head">
                <span class="series-name"><Swatch series={runner} />{ &item.name }</span>
                <button
                    type="button"
                    class="small baseline"
                    aria-pressed={if item.is_baseline { "true" } else { "false" }}
                    title={(words.baseline_named)(&item.name)}
                    onclick={on_act.reform(move |_: MouseEvent| RaceAction::MeasureAgainst(runner))}
                >
                    { words.baseline }
                </button>
                <button
                    type="button"
                    class="quiet icon remove"
                    aria-label={(words.remove_named)(&item.name)}
                    title={words.remove}
                    disabled={!item.is_removable}
                    onclick={on_act.reform(move |_: MouseEvent| RaceAction::Remove(runner))}
                >
                    { "×" }
                </button>
            </div>
            if !item.sliders.is_empty() {
                <div class="controls" role="group" aria-label={item.name.clone()}>
                    for (param, slider) in item.sliders.iter().enumerate() {
                        <SliderRow
                            key={slider.id.clone()}
                            slider={slider.clone()}
                            {lang}
                            on_change={on_act.reform(move |value| RaceAction::SetParam { runner, param, value })}
                        />
                    }
                </div>
            }
        </li>
    }
}

/// A menu whose choice is added at once, and which then asks again.
fn add_row(lab: &Lab, selection: &Selection, on_act: &Callback<RaceAction>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.compare();
    if selection.is_full() {
        return html! { <p class="small soft">{ words.full }</p> };
    }
    let onchange = {
        let (lab, on_act) = (lab.clone(), on_act.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            if let Some(function) = chosen(&lab, &select.value()) {
                on_act.emit(RaceAction::Add(function));
            }
            select.set_selected_index(0);
        })
    };
    html! {
        <div class="compare-add">
            <label for="add">{ words.add_label }</label>
            <select id="add" {onchange}>
                <option value="" selected=true>{ words.add_hint }</option>
                for (code, name) in functions(lab, texts) {
                    <option value={code}>{ name }</option>
                }
            </select>
        </div>
    }
}
