//! The plane on which a reader puts points.

use yew::prelude::*;

use crate::app::components::draw_pad::DrawPad;
use crate::app::components::keys::Keys;
use crate::page::train::own_data::plane::{OwnPlane, PlaneAction};
use crate::page::train::own_data::plane_view::{self, MarkView, SIDE, ToolView};
use crate::page::train::pad_event::PadEvent;
use crate::text::{Lang, Texts};

const HELP: &str = "own-plane-help";

#[derive(Properties, PartialEq)]
pub struct PlaneEditorProps {
    pub plane: OwnPlane,
    pub lang: Lang,
    pub on_act: Callback<PlaneAction>,
}

#[component]
pub fn PlaneEditor(PlaneEditorProps { plane, lang, on_act }: &PlaneEditorProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.data();
    let on_event = {
        let on_act = on_act.clone();
        Callback::from(move |event: PadEvent| match plane_view::action(&event) {
            Some(action) => {
                on_act.emit(action);
                true
            }
            None => false,
        })
    };
    html! {
        <div class="stack-tight" id="own-plane">
            <div class="own-tools" role="group" aria-label={words.tools}>
                for tool in plane_view::tools(plane, texts) {
                    { tool_button(tool, on_act) }
                }
            </div>
            <DrawPad id="own-plane-pad" label={words.plane} described_by={HELP} {on_event} side={SIDE}>
                <path class="own-axes" d="M128 0V256M0 128H256" />
                for mark in plane_view::marks(plane) {
                    <path class={class_of(mark.class)} d={mark.path} />
                }
                { crosshair(plane_view::crosshair(plane)) }
            </DrawPad>
            <div class="spread">
                <span class="small" id="own-count" role="status">{ plane_view::summary(plane, texts) }</span>
                <button
                    type="button"
                    id="own-clear"
                    disabled={plane.points().is_empty()}
                    onclick={on_act.reform(|_: MouseEvent| PlaneAction::Clear)}
                >
                    { words.clear }
                </button>
            </div>
            <p class="visually-hidden" role="status">{ plane_view::position(plane, texts) }</p>
            <p class="small soft" id={HELP}>{ words.plane_help }</p>
            <Keys title={words.keys} list={words.plane_keys} />
        </div>
    }
}

fn tool_button(view: ToolView, on_act: &Callback<PlaneAction>) -> Html {
    let ToolView { tool, code, name, is_on, mark } = view;
    // A class is its mark, and its name for who cannot see it.
    let label = mark.is_some().then(|| name.clone());
    let content = match mark {
        Some(MarkView { class, path }) => html! {
            <svg viewBox="-8 -8 16 16" aria-hidden="true"><path class={class_of(class)} d={path} /></svg>
        },
        None => html! { name },
    };
    html! {
        <button
            type="button"
            data-code={code}
            aria-pressed={if is_on { "true" } else { "false" }}
            aria-label={label.clone()}
            title={label}
            onclick={on_act.reform(move |_: MouseEvent| PlaneAction::Choose(tool))}
        >
            { content }
        </button>
    }
}

/// The colour of a class.
fn class_of(class: usize) -> &'static str {
    ["own-mark class-0", "own-mark class-1", "own-mark class-2", "own-mark class-3", "own-mark class-4"]
        [class % 5]
}

/// Where keys work; seen while they are used.
pub fn crosshair((x, y): (f64, f64)) -> Html {
    html! { <path class="own-crosshair" d={format!("M{} {y}H{}M{x} {}V{}", x - 10.0, x + 10.0, y - 10.0, y + 10.0)} /> }
}
