//! Precision: bits, edges, and two ways to write a function.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_forms::SaturationForms;
use super::saturation_source::source;
use crate::app::components::slider_row::SliderRow;
use crate::page::action::Action;
use crate::page::explore::facts_card::Facts;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::precision::{EXAMPLES, PrecisionAction, X};
use crate::page::saturation::precision_bits::{BitsRow, Quantity, quantities};
use crate::page::saturation::precision_edges::{EdgeTable, table};
use crate::page::saturation::section::Section;
use crate::page::slider::Slider;
use crate::text::{Lang, Texts};

const SOURCE: &str = "https://doi.org/10.1145/103162.103163";

#[derive(Properties, PartialEq)]
pub struct SaturationPrecisionProps {
    pub lab: Lab,
    pub facts: Rc<Facts>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationPrecision(props: &SaturationPrecisionProps) -> Html {
    let SaturationPrecisionProps { lab, facts, dispatch } = props;
    let lang = lab.settings.lang();
    let words = &Texts::of(lang).saturation().precision;
    let settings = lab.studies.saturation.precision;
    let bits = use_memo((lab.function.clone(), settings.x.to_bits(), lang), |(function, x, lang)| {
        quantities(function, f64::from_bits(*x), Texts::of(*lang))
    });
    let edges = use_memo((lab.function.clone(), facts.clone(), lang), |(function, facts, lang)| {
        table(function, facts, Texts::of(*lang))
    });
    let act = dispatch.reform(|action| SaturationAction::Precision(action).into());
    html! {
        <section class="card" id={Section::Precision.id()}>
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <div class="controls saturation-controls">
                <SliderRow
                    slider={Slider::new("x", words.x, "x", settings.x, X)}
                    {lang}
                    on_change={act.reform(PrecisionAction::SetX)}
                />
                { examples(dispatch, &act, lang) }
            </div>
            <h3>{ words.bits_title }</h3>
            for quantity in bits.iter() {
                { bits_table(quantity, lang) }
            }
            <p class="small soft">{ words.bits_hint }</p>
            <h3>{ words.edges_title }</h3>
            <p class="soft small">{ words.edges_intro }</p>
            { edge_table(&edges, lang) }
            <SaturationForms {settings} function={lab.function.clone()} {lang} on_act={act} />
            <p class="small soft">{ words.note }</p>
            { source(words.source, SOURCE, lang) }
        </section>
    }
}

/// Buttons that show sigmoid far out.
fn examples(dispatch: &Callback<Action>, act: &Callback<PrecisionAction>, lang: Lang) -> Html {
    let words = &Texts::of(lang).saturation().precision;
    html! {
        <div class="row" role="group" aria-label={words.examples}>
            for (x, name) in EXAMPLES {
                <button
                    type="button"
                    class="small"
                    onclick={
                        let (dispatch, act) = (dispatch.clone(), act.clone());
                        Callback::from(move |_: MouseEvent| {
                            dispatch.emit(Action::Choose("sigmoid".to_owned()));
                            act.emit(PrecisionAction::SetX(x));
                        })
                    }
                >
                    { (words.example_sigmoid)(name) }
                </button>
            }
        </div>
    }
}

fn bits_table(quantity: &Quantity, lang: Lang) -> Html {
    let words = &Texts::of(lang).saturation().precision;
    html! {
        <div class="bits">
            <p class="bits-title number">{ &quantity.title }</p>
            <div class="bits-rows" role="table" aria-label={quantity.title.clone()}>
                for row in quantity.rows.iter() {
                    { bits_row(row, words.error) }
                }
            </div>
        </div>
    }
}

fn bits_row(row: &BitsRow, error: &str) -> Html {
    let cells = |bits: &str, class: &'static str| {
        html! {
            <span class={class}>
                for bit in bits.chars() {
                    <span class="bit" data-bit={bit.to_string()}>{ bit }</span>
                }
            </span>
        }
    };
    html! {
        <div class="bits-row" role="row">
            <span role="rowheader" class="bits-format">{ row.format }</span>
            <span role="cell" class="bits-cells">
                <span class="visually-hidden">{ &row.label }</span>
                <span aria-hidden="true" class="bits-word">
                    { cells(&row.sign, "bits-sign") }
                    { cells(&row.exponent, "bits-exponent") }
                    { cells(&row.fraction, "bits-fraction") }
                </span>
            </span>
            <span role="cell" class="bits-value number">
                { &row.value }
                if !row.kind.is_empty() {
                    { " " }<span class="state" data-state="zero">{ row.kind }</span>
                }
                if !row.error.is_empty() {
                    <span class="small soft">{ format!(" {error} {}", row.error) }</span>
                }
            </span>
        </div>
    }
}

fn edge_table(table: &EdgeTable, lang: Lang) -> Html {
    let words = &Texts::of(lang).saturation().precision;
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={words.edges_title}>
            <table class="saturation-table" id="edges">
                <thead>
                    <tr>
                        <td></td>
                        for format in table.formats.iter().copied() {
                            <th scope="col">{ format }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (name, cells) in table.rows.iter() {
                        <tr>
                            <th scope="row">{ name }</th>
                            for cell in cells {
                                <td class="number">{ cell }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
