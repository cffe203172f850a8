//! The curves of the Compare page: their values at the probe, their parameters, and which of them are there.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::compare_plot::ComparePartProps;
use crate::app::components::number_field::NumberField;
use crate::app::components::slider_row::SliderRow;
use crate::app::components::swatch::Swatch;
use crate::page::compare::action::CompareAction;
use crate::page::compare::curve_list::{Item, items};
use crate::page::compare::hero::order_name;
use crate::page::compare::menu::chosen;
use crate::page::compare::readout::readings;
use crate::page::compare::selection::{MOST, Selection};
use crate::page::cursor::PROBE;
use crate::page::lab::Lab;
use crate::page::train::names::functions;
use crate::text::{Lang, Texts};

#[component]
pub fn CompareCurves(ComparePartProps { lab, selection, on_act }: &ComparePartProps) -> Html {
    html! {
        <div class="explore-side">
            { reading_card(lab, selection, on_act) }
            { curves_card(lab, selection, on_act) }
        </div>
    }
}

fn reading_card(lab: &Lab, selection: &Selection, on_act: &Callback<CompareAction>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.compare();
    let compare = &lab.compare;
    html! {
        <section class="card" id="readout">
            <h2>{ texts.explore.readout }</h2>
            <div class="control">
                <label for="probe-field">{ texts.explore.probe_at }</label>
                <NumberField
                    id="probe-field"
                    label={texts.explore.probe_at}
                    value={compare.probe}
                    control={PROBE}
                    lang={lab.settings.lang()}
                    on_change={on_act.reform(CompareAction::SetProbe)}
                />
            </div>
            <table class="compare-readings">
                <thead>
                    <tr>
                        <th scope="col">{ words.reading_name }</th>
                        <th scope="col" class="number">{ order_name(compare.order, texts) }</th>
                        <th scope="col" class="number">{ words.reading_difference }</th>
                    </tr>
                </thead>
                <tbody>
                    for reading in readings(selection, compare.order, compare.probe, texts) {
                        <tr key={reading.curve}>
                            <th scope="row"><span class="series-name"><Swatch series={reading.curve} />{ reading.name }</span></th>
                            <td class="number"><data value={reading.value.exact}>{ reading.value.short }</data></td>
                            <td class="number">
                                if let Some(difference) = reading.difference {
                                    <data value={difference.exact}>{ difference.short }</data>
                                } else {
                                    { "–" }
                                }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

fn curves_card(lab: &Lab, selection: &Selection, on_act: &Callback<CompareAction>) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.compare();
    html! {
        <section class="card" id="curves">
            <div class="card-title">
                <h2>{ words.curves }</h2>
                <span class="small soft" role="status">{ (words.curves_count)(selection.curves().len(), MOST) }</span>
            </div>
            <ul class="compare-curves" role="list">
                for item in items(selection, texts) {
                    { curve(&item, on_act, lang) }
                }
            </ul>
            { add_row(lab, selection, on_act) }
        </section>
    }
}

fn curve(item: &Item, on_act: &Callback<CompareAction>, lang: Lang) -> Html {
    let words = Texts::of(lang).compare();
    let index = item.curve;
    let act = |action: CompareAction| on_act.reform(move |_: MouseEvent| action.clone());
    html! {
        <li key={index} class="compare-curve" id={format!("curve-{}", index + 1)}>
            <div class="compare-curve-head">
                <label class="check">
                    <input
                        type="checkbox"
                        checked={item.is_shown}
                        onchange={on_act.reform(move |_: Event| CompareAction::Toggle(index))}
                    />
                    <span class="visually-hidden">{ words.show }{ " " }</span>
                    <span class="series-name"><Swatch series={index} />{ &item.name }</span>
                </label>
                <button
                    type="button"
                    class="small baseline"
                    aria-pressed={if item.is_baseline { "true" } else { "false" }}
                    title={(words.baseline_named)(&item.name)}
                    onclick={act(CompareAction::MeasureAgainst(index))}
                >
                    { words.baseline }
                </button>
                <button
                    type="button"
                    class="quiet icon remove"
                    aria-label={(words.remove_named)(&item.name)}
                    title={words.remove}
                    disabled={!item.is_removable}
                    onclick={act(CompareAction::Remove(index))}
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
                            on_change={on_act.reform(move |value| CompareAction::SetParam { curve: index, param, value })}
                        />
                    }
                </div>
            }
        </li>
    }
}

/// A menu whose choice is added at once, and which then asks again.
fn add_row(lab: &Lab, selection: &Selection, on_act: &Callback<CompareAction>) -> Html {
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
                on_act.emit(CompareAction::Add(function));
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
