//! The plane on which a reader draws a curve.

use yew::prelude::*;

use super::train_data_plane::crosshair;
use crate::app::components::draw_pad::DrawPad;
use crate::app::components::keys::Keys;
use crate::page::train::own_data::curve::{CurveAction, OwnCurve};
use crate::page::train::own_data::curve_view;
use crate::page::train::own_data::plane_view::SIDE;
use crate::page::train::pad_event::PadEvent;
use crate::text::{Lang, Texts};

const HELP: &str = "own-curve-help";

#[derive(Properties, PartialEq)]
pub struct CurveEditorProps {
    pub curve: OwnCurve,
    pub lang: Lang,
    pub on_act: Callback<CurveAction>,
}

#[component]
pub fn CurveEditor(CurveEditorProps { curve, lang, on_act }: &CurveEditorProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.data();
    let on_event = {
        let on_act = on_act.clone();
        Callback::from(move |event: PadEvent| match curve_view::action(&event) {
            Some(action) => {
                on_act.emit(action);
                true
            }
            None => false,
        })
    };
    html! {
        <div class="stack-tight" id="own-curve">
            <DrawPad id="own-curve-pad" label={words.curve_plane} described_by={HELP} {on_event} side={SIDE}>
                <path class="own-axes" d="M128 0V256M0 128H256" />
                if let Some(points) = curve_view::polyline(curve) {
                    <polyline class="own-line" {points} />
                }
                { crosshair(curve_view::pen(curve)) }
            </DrawPad>
            <button
                type="button"
                id="own-clear"
                disabled={curve.heights().is_none()}
                onclick={on_act.reform(|_: MouseEvent| CurveAction::Clear)}
            >
                { words.clear }
            </button>
            <p class="visually-hidden" role="status">{ curve_view::position(curve, texts) }</p>
            <p class="small soft" id={HELP}>{ words.curve_help }</p>
            <Keys title={words.keys} list={words.curve_keys} />
        </div>
    }
}
