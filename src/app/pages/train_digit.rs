//! A digit drawn by the reader, and what the trained network says of it.

use std::rc::Rc;

use yew::prelude::*;

use super::train_data_plane::crosshair;
use crate::app::components::draw_pad::DrawPad;
use crate::app::components::keys::Keys;
use crate::page::train::digit::pad::{BLOCKS, DigitAction, DigitPad, Fit, PEN};
use crate::page::train::digit::view::{self, Bar, SIDE};
use crate::page::train::pad_event::PadEvent;
use crate::page::train::run::Prediction;
use crate::text::{Lang, Texts};

const HELP: &str = "digit-help";

#[derive(Properties, PartialEq)]
pub struct TrainDigitProps {
    pub lang: Lang,
    /// The network's latest answer.
    pub answer: Option<Rc<Prediction>>,
    /// Names the state of the network: where it changes, the network is asked again.
    pub moment: (u32, u32),
    /// Asks the network about 64 numbers, 0 to 16, row by row from the top.
    pub on_predict: Callback<Vec<f32>>,
}

#[component]
pub fn TrainDigit(TrainDigitProps { lang, answer, moment, on_predict }: &TrainDigitProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.data();
    let pad = use_state_eq(DigitPad::default);
    let act = {
        let pad = pad.clone();
        Callback::from(move |action: DigitAction| {
            let mut next = (*pad).clone();
            next.apply(action);
            pad.set(next);
        })
    };
    use_effect_with(((*pad).clone(), *moment), {
        let on_predict = on_predict.clone();
        move |(pad, _): &(DigitPad, (u32, u32))| {
            if !pad.is_empty() {
                on_predict.emit(pad.input());
            }
        }
    });
    let on_event = {
        let act = act.clone();
        Callback::from(move |event: PadEvent| match view::action(&event) {
            Some(action) => {
                act.emit(action);
                true
            }
            None => false,
        })
    };
    let answer = answer.as_deref().map(|it| it.answer.as_slice()).filter(|_| !pad.is_empty());
    html! {
        <section class="card digit" id="digit">
            <h2>{ words.digit }</h2>
            <p class="small soft" id={HELP}>{ words.digit_help }</p>
            <div class="digit-pads">
                <DrawPad id="digit-pad" label={words.digit_pad} described_by={HELP} {on_event} side={SIDE}>
                    for path in view::paths(&pad) {
                        <path class="digit-stroke" stroke-width={(2.0 * PEN * SIDE).to_string()} d={path} />
                    }
                    { crosshair((SIDE * pad.pen.0, SIDE * pad.pen.1)) }
                </DrawPad>
                <figure class="digit-seen">
                    { blocks(&pad, words.digit_seen) }
                    <figcaption class="small soft">{ words.digit_seen }</figcaption>
                </figure>
                <ol class="digit-bars" aria-label={words.digit_answer}>
                    for bar in view::bars(answer.unwrap_or(&[0.0; 10])) {
                        { bar_row(&bar, answer.is_some()) }
                    }
                </ol>
            </div>
            <p id="digit-says" role="status">{ view::sentence(&pad, answer, texts) }</p>
            { controls(&pad, &act, texts) }
            <Keys title={words.keys} list={words.digit_keys} />
        </section>
    }
}

fn controls(pad: &DigitPad, act: &Callback<DigitAction>, texts: &Texts) -> Html {
    let words = texts.data();
    let is_stretched = pad.fit == Fit::Stretched;
    let other = if is_stretched { Fit::AsDrawn } else { Fit::Stretched };
    html! {
        <>
            <div class="spread">
                <label class="check">
                    <input
                        type="checkbox"
                        id="digit-fit"
                        checked={is_stretched}
                        onchange={act.reform(move |_: Event| DigitAction::SetFit(other))}
                    />
                    { words.digit_fit }
                </label>
                <button
                    type="button"
                    id="digit-clear"
                    disabled={pad.is_empty()}
                    onclick={act.reform(|_: MouseEvent| DigitAction::Clear)}
                >
                    { words.clear }
                </button>
            </div>
            <p class="small soft">{ words.digit_fit_note }</p>
        </>
    }
}

/// The 64 numbers as shades of ink.
fn blocks(pad: &DigitPad, label: &'static str) -> Html {
    html! {
        <svg viewBox={format!("0 0 {BLOCKS} {BLOCKS}")} role="img" aria-label={format!("{label}: {}", view::numbers(pad))}>
            for block in view::blocks(pad) {
                <rect
                    x={block.column.to_string()}
                    y={block.row.to_string()}
                    width="1"
                    height="1"
                    class="digit-block"
                    fill-opacity={(f32::from(block.count) / 16.0).to_string()}
                />
            }
        </svg>
    }
}

fn bar_row(bar: &Bar, is_answered: bool) -> Html {
    html! {
        <li class={classes!((is_answered && bar.is_largest).then_some("is-largest"))}>
            <span>{ bar.digit }</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="digit-bar" width={(100.0 * bar.share).to_string()} height="10" />
            </svg>
            <span class="number">{ if is_answered { bar.percent.as_str() } else { "–" } }</span>
        </li>
    }
}
