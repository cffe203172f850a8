//! A square that is drawn on, with a pointer, a finger or keys.

use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

use crate::page::train::pad_event::PadEvent;

#[derive(Properties, PartialEq)]
pub struct DrawPadProps {
    pub id: AttrValue,
    /// The accessible name.
    pub label: AttrValue,
    /// The element that says what can be done here.
    pub described_by: AttrValue,
    /// Takes what a hand does and says whether it meant anything: the browser does the rest with other keys.
    pub on_event: Callback<PadEvent, bool>,
    /// The side of the drawing, in its own units.
    pub side: f64,
    /// What stands on the square, as SVG.
    pub children: Html,
}

#[component]
pub fn DrawPad(props: &DrawPadProps) -> Html {
    let node = use_node_ref();
    let pointer = |event: fn(f64, f64) -> PadEvent| {
        let (node, on_event) = (node.clone(), props.on_event.clone());
        move |it: &PointerEvent| {
            if let Some(element) = node.cast::<Element>() {
                let (x, y) = place(&element, it);
                on_event.emit(event(x, y));
            }
        }
    };
    let (press, drag) = (pointer(PadEvent::Press), pointer(PadEvent::Drag));
    let onpointerdown = {
        let node = node.clone();
        move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
            if let Some(element) = node.cast::<Element>() {
                // Without capture a stroke ends at the edge; that is all that is lost where it is refused.
                let _ = element.set_pointer_capture(event.pointer_id());
            }
            press(&event);
        }
    };
    let lift = props.on_event.reform(|_: PointerEvent| PadEvent::Lift);
    let onkeydown = {
        let on_event = props.on_event.clone();
        move |event: KeyboardEvent| {
            if event.ctrl_key() || event.alt_key() || event.meta_key() {
                return;
            }
            if on_event.emit(PadEvent::Key { key: event.key(), is_fine: event.shift_key() }) {
                event.prevent_default();
            }
        }
    };
    let lifted = |event: &Callback<PointerEvent, bool>| {
        let event = event.clone();
        move |it: PointerEvent| {
            event.emit(it);
        }
    };
    html! {
        <div
            class="draw-pad"
            id={&props.id}
            ref={node.clone()}
            role="application"
            tabindex="0"
            aria-label={&props.label}
            aria-describedby={&props.described_by}
            {onpointerdown}
            onpointermove={move |event: PointerEvent| drag(&event)}
            onpointerup={lifted(&lift)}
            onpointercancel={lifted(&lift)}
            {onkeydown}
        >
            <svg viewBox={format!("0 0 {0} {0}", props.side)} aria-hidden="true">{ props.children.clone() }</svg>
        </div>
    }
}

/// Where a pointer is on the square, from (0, 0) to (1, 1), beyond the edges more or less.
fn place(element: &Element, event: &PointerEvent) -> (f64, f64) {
    let rect = element.get_bounding_client_rect();
    let along = |at: i32, start: f64, length: f64| (f64::from(at) - start) / length.max(1.0);
    (along(event.client_x(), rect.left(), rect.width()), along(event.client_y(), rect.top(), rect.height()))
}
