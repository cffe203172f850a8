//! What changes a vector function: its parameter, the number of inputs, examples, and the shift of all of them.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::segmented::{Segment, Segmented};
use crate::app::components::slider_row::SliderRow;
use crate::page::explore::vector::Vector;
use crate::page::explore::vector::action::{Preset, VectorAction};
use crate::page::explore::vector::naive::{agree, naive};
use crate::page::explore::vector::report::{preset_name, shape_note, shift_sentence, sliders};
use crate::page::number::readable;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct VectorControlsProps {
    pub vector: Vector,
    pub outputs: Rc<Vec<f64>>,
    pub lang: Lang,
    pub act: Callback<VectorAction>,
}

#[component]
pub fn VectorControls(VectorControlsProps { vector, outputs, lang, act }: &VectorControlsProps) -> Html {
    let texts = Texts::of(*lang);
    html! {
        <div class="explore-side">
            { settings(vector, outputs, act, *lang) }
            if let Some(naive) = naive(vector) {
                { comparison(&naive, outputs, texts) }
            }
        </div>
    }
}

fn settings(vector: &Vector, outputs: &[f64], act: &Callback<VectorAction>, lang: Lang) -> Html {
    let texts = Texts::of(lang);
    let words = texts.vector();
    let counts = vector.counts();
    const NAMES: [&str; 9] = ["0", "1", "2", "3", "4", "5", "6", "7", "8"];
    let segment = |count: &usize| Segment {
        code: NAMES[*count],
        name: NAMES[*count].into(),
        pressed: (*count == vector.inputs().len()).into(),
    };
    let note = shape_note(vector, words);
    html! {
        <section class="card" id="vector-settings">
            <h2>{ words.settings }</h2>
            for (index, slider) in sliders(vector, words).into_iter().enumerate() {
                <SliderRow
                    key={slider.id.clone()}
                    slider={slider.clone()}
                    {lang}
                    on_change={act.reform(move |value| VectorAction::SetParam { index, value })}
                />
            }
            <div class="stack-tight">
                <span class="label">{ words.count }</span>
                <Segmented
                    label={words.count}
                    segments={counts.iter().map(segment).collect::<Vec<_>>()}
                    on_press={act.reform(move |index: usize| VectorAction::Resize(counts[index]))}
                />
            </div>
            <div class="stack-tight">
                <span class="label">{ words.presets }</span>
                <div class="row" id="presets">
                    for preset in Preset::ALL {
                        <button type="button" onclick={act.reform(move |_: MouseEvent| VectorAction::Preset(preset))}>
                            { preset_name(preset, words) }
                        </button>
                    }
                </div>
            </div>
            if !note.is_empty() {
                <p class="small soft">{ note }</p>
            }
            { experiment(vector, outputs, act, texts) }
        </section>
    }
}

fn experiment(vector: &Vector, outputs: &[f64], act: &Callback<VectorAction>, texts: &Texts) -> Html {
    let words = texts.vector();
    let add = |distance: f64| act.reform(move |_: MouseEvent| VectorAction::AddToAll(distance));
    html! {
        <div class="stack-tight" id="shift">
            <span class="label">{ words.experiment }</span>
            <div class="row">
                <button type="button" id="add-one" onclick={add(1.0)}>{ words.add_one }</button>
                <button type="button" id="subtract-one" onclick={add(-1.0)}>{ words.subtract_one }</button>
            </div>
            <p role="status" class="shift-sentence">{ shift_sentence(vector, outputs, texts) }</p>
        </div>
    }
}

/// The formula as it is written beside what is shown above.
fn comparison(naive: &[f64], stable: &[f64], texts: &Texts) -> Html {
    let words = texts.vector();
    let fails = !agree(naive, stable);
    html! {
        <section class="card" id="naive">
            <h2>{ words.naive }</h2>
            <p class="small soft">{ words.naive_intro }</p>
            <div class="table-scroll" role="region" aria-label={words.naive} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th scope="col" class="number">{ words.naive_column }</th>
                            <th scope="col" class="number">{ words.stable_column }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (naive, stable) in naive.iter().zip(stable) {
                            <tr>
                                <td class="number">{ readable(*naive, 6) }</td>
                                <td class="number">{ readable(*stable, 6) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p role="status">{ if fails { words.overflows } else { words.agrees } }</p>
        </section>
    }
}
