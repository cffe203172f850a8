//! The parts of a plot that a reader takes hold of or looks at: an element for each, over the canvases.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

use crate::chart::Figure;
use crate::chart::frame::{Rect, Size};
use crate::chart::key::{Pace, PlotKey};

/// What the parts of a plot are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetKind {
    /// Each is a slider along the x axis.
    Sliders,
    /// Together they are a grid with this many columns, of which this one is looked at.
    Grid { columns: usize, chosen: usize },
}

/// One part of a plot.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub name: AttrValue,
    pub value: f64,
    /// The value as it is spoken.
    pub value_text: AttrValue,
}

/// What a reader does to a part, and to which.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TargetEvent {
    /// Put it at this x, which lies within the shown range.
    Place(usize, f64),
    Key(usize, PlotKey),
    /// Look at it.
    Choose(usize),
}

/// The parts of a plot, in the order of the figure's targets.
#[derive(Clone, Debug, PartialEq)]
pub struct Targets {
    pub kind: TargetKind,
    pub items: Rc<Vec<Target>>,
    pub on_event: Callback<TargetEvent>,
}

#[derive(Properties, PartialEq)]
pub struct TargetLayerProps {
    pub figure: Rc<Figure>,
    pub targets: Targets,
    pub size: Size,
    pub name: AttrValue,
}

#[component]
pub fn TargetLayer(TargetLayerProps { figure, targets, size, name }: &TargetLayerProps) -> Html {
    let rects = figure.targets(*size);
    let parts: Vec<Html> = targets
        .items
        .iter()
        .zip(&rects)
        .enumerate()
        .map(|(index, (target, rect))| match targets.kind {
            TargetKind::Sliders => slider(index, target, *rect, figure, *size, &targets.on_event),
            TargetKind::Grid { columns, chosen } => {
                cell(index, target, *rect, columns, chosen, rects.len(), &targets.on_event)
            }
        })
        .collect();
    let view_box = format!("0 0 {} {}", size.width, size.height);
    match targets.kind {
        TargetKind::Sliders => {
            html! { <svg class="chart-layer chart-targets" viewBox={view_box}>{ parts }</svg> }
        }
        TargetKind::Grid { columns, .. } => html! {
            <svg class="chart-layer chart-targets" viewBox={view_box} role="grid" aria-label={name}>
                for row in parts.chunks(columns.max(1)) {
                    <g role="row">{ row.to_vec() }</g>
                }
            </svg>
        },
    }
}

fn slider(
    index: usize,
    target: &Target,
    rect: Rect,
    figure: &Rc<Figure>,
    size: Size,
    on_event: &Callback<TargetEvent>,
) -> Html {
    let range = figure.x_range();
    let place = {
        let (figure, on_event) = (figure.clone(), on_event.clone());
        move |event: &PointerEvent, part: &Element| {
            let Some(frame) = figure.frames(size).first().copied() else { return };
            let left = part.get_bounding_client_rect().left();
            let x = frame.from_pixel((f64::from(event.client_x()) - left + rect.left, rect.top)).0;
            on_event.emit(TargetEvent::Place(index, frame.x.clamp(x)));
        }
    };
    let onpointerdown = {
        let place = place.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(part) = part_of(&event) else { return };
            // Without capture a drag ends at the edge of the bar's row; that is all that is lost where it is refused.
            let _ = part.set_pointer_capture(event.pointer_id());
            // A finger may be about to scroll: it moves the bar when it moves sideways, or when it is lifted.
            if event.pointer_type() != "touch" && event.button() == 0 {
                place(&event, &part);
            }
        })
    };
    let moved = Callback::from(move |event: PointerEvent| {
        if let Some(part) = part_of(&event).filter(|it| it.has_pointer_capture(event.pointer_id())) {
            place(&event, &part);
        }
    });
    let on_key = on_event.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let pace = if event.shift_key() { Pace::Fine } else { Pace::Normal };
        let is_plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
        if let Some(key) = PlotKey::parse(&event.key(), pace).filter(|_| is_plain) {
            event.prevent_default();
            on_key.emit(TargetEvent::Key(index, key));
        }
    });
    html! {
        <rect
            class="chart-target"
            key={index}
            role="slider"
            tabindex="0"
            aria-label={target.name.clone()}
            aria-valuemin={range.map(|it| it.start.to_string())}
            aria-valuemax={range.map(|it| it.end.to_string())}
            aria-valuenow={target.value.to_string()}
            aria-valuetext={target.value_text.clone()}
            x={rect.left.to_string()}
            y={rect.top.to_string()}
            width={rect.width.to_string()}
            height={rect.height.to_string()}
            {onpointerdown}
            onpointermove={moved.clone()}
            onpointerup={moved}
            {onkeydown}
        />
    }
}

/// The element that a listener of Yew stands on is the target itself: it has no children.
fn part_of(event: &PointerEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn cell(
    index: usize,
    target: &Target,
    rect: Rect,
    columns: usize,
    chosen: usize,
    count: usize,
    on_event: &Callback<TargetEvent>,
) -> Html {
    let choose = on_event.reform(move |()| TargetEvent::Choose(index));
    let on_key = on_event.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let (row, column) = (index / columns, index % columns);
        let next = match event.key().as_str() {
            "ArrowLeft" if column > 0 => index - 1,
            "ArrowRight" if column + 1 < columns => index + 1,
            "ArrowUp" if row > 0 => index - columns,
            "ArrowDown" if index + columns < count => index + columns,
            "Home" => row * columns,
            "End" => row * columns + columns - 1,
            _ => return,
        };
        event.prevent_default();
        on_key.emit(TargetEvent::Choose(next));
        let part = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let grid = part.and_then(|it| it.closest("svg").ok().flatten());
        let cells = grid.and_then(|it| it.query_selector_all(".chart-target").ok());
        let place = u32::try_from(next).unwrap_or(0);
        if let Some(part) = cells.and_then(|it| it.get(place)?.dyn_into::<web_sys::SvgElement>().ok()) {
            // A cell that was just removed cannot take the focus, and nothing is lost by that.
            part.focus().unwrap_or_default();
        }
    });
    html! {
        <rect
            class="chart-target"
            key={index}
            role="gridcell"
            tabindex={if index == chosen { "0" } else { "-1" }}
            aria-label={target.value_text.clone()}
            aria-selected={if index == chosen { "true" } else { "false" }}
            x={rect.left.to_string()}
            y={rect.top.to_string()}
            width={rect.width.to_string()}
            height={rect.height.to_string()}
            onpointerenter={choose.reform(|_: PointerEvent| ())}
            onpointerdown={choose.reform(|_: PointerEvent| ())}
            onfocus={choose.reform(|_: FocusEvent| ())}
            {onkeydown}
        />
    }
}
