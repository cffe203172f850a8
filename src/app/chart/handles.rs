//! Knobs of a plot that a reader drags in two directions: an element for each, over the canvases.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

use crate::chart::Figure;
use crate::chart::frame::{Rect, Size};
use crate::chart::key::{Pace, PlotKey};
use crate::chart::piece::Point;
use crate::chart::span::Span;

/// One knob: a slider to who cannot see the plot.
#[derive(Clone, Debug, PartialEq)]
pub struct Handle {
    pub name: AttrValue,
    pub range: Span,
    pub value: f64,
    /// The value as it is spoken.
    pub value_text: AttrValue,
}

/// What a reader does to a knob, and to which.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HandleEvent {
    /// Put it at this point of the plot's first frame.
    Drag(usize, Point),
    Key(usize, PlotKey),
}

/// The knobs of a plot, in the order of the figure's targets.
#[derive(Clone, Debug, PartialEq)]
pub struct Handles {
    pub items: Rc<Vec<Handle>>,
    pub on_event: Callback<HandleEvent>,
}

#[derive(Properties, PartialEq)]
pub struct HandleLayerProps {
    pub figure: Rc<Figure>,
    pub handles: Handles,
    pub size: Size,
}

#[component]
pub fn HandleLayer(HandleLayerProps { figure, handles, size }: &HandleLayerProps) -> Html {
    let rects = figure.targets(*size);
    html! {
        <svg class="chart-layer chart-targets" viewBox={format!("0 0 {} {}", size.width, size.height)}>
            for (index, (handle, rect)) in handles.items.iter().zip(rects).enumerate() {
                { knob(index, handle, rect, figure, *size, &handles.on_event) }
            }
        </svg>
    }
}

fn knob(
    index: usize,
    handle: &Handle,
    rect: Rect,
    figure: &Rc<Figure>,
    size: Size,
    on_event: &Callback<HandleEvent>,
) -> Html {
    let drag = {
        let (figure, on_event) = (figure.clone(), on_event.clone());
        move |event: &PointerEvent, part: &Element| {
            let layer = part.closest("svg").ok().flatten();
            let (Some(layer), Some(frame)) = (layer, figure.frames(size).first().copied()) else { return };
            let corner = layer.get_bounding_client_rect();
            let place =
                (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top());
            on_event.emit(HandleEvent::Drag(index, frame.from_pixel(place)));
        }
    };
    let onpointerdown = Callback::from(|event: PointerEvent| {
        if let Some(part) = part_of(&event).filter(|_| event.button() == 0) {
            // Without capture a drag ends where the pointer leaves the knob; that is all that is lost where it is refused.
            let _ = part.set_pointer_capture(event.pointer_id());
        }
    });
    let onpointermove = Callback::from(move |event: PointerEvent| {
        if let Some(part) = part_of(&event).filter(|it| it.has_pointer_capture(event.pointer_id())) {
            drag(&event, &part);
        }
    });
    let on_key = on_event.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let pace = if event.shift_key() { Pace::Fine } else { Pace::Normal };
        let is_plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
        if let Some(key) = PlotKey::parse(&event.key(), pace).filter(|_| is_plain) {
            event.prevent_default();
            on_key.emit(HandleEvent::Key(index, key));
        }
    });
    let radius = rect.width / 2.0;
    html! {
        <circle
            class="chart-target chart-handle"
            key={index}
            role="slider"
            tabindex="0"
            aria-label={handle.name.clone()}
            aria-valuemin={handle.range.start.to_string()}
            aria-valuemax={handle.range.end.to_string()}
            aria-valuenow={handle.value.to_string()}
            aria-valuetext={handle.value_text.clone()}
            cx={(rect.left + radius).to_string()}
            cy={(rect.top + rect.height / 2.0).to_string()}
            r={(radius - 2.0).to_string()}
            {onpointerdown}
            {onpointermove}
            {onkeydown}
        />
    }
}

/// The element that a listener of Yew stands on is the knob itself: it has no children.
fn part_of(event: &PointerEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
