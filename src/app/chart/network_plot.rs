//! A network on the page: a canvas, and over it what has the pointer or the focus.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlCanvasElement, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent, SvgElement};
use yew::prelude::*;

use super::canvas::offscreen;
use super::download::ExportFault;
use super::network_canvas::draw_network;
use super::plot::next_number;
use super::texts::ChartTexts;
use super::tools::Tools;
use super::use_frame::use_frame;
use super::use_palette::use_palette;
use super::use_view::{View, use_view};
use crate::chart::network::layout::Layout;
use crate::chart::network::part::Part;
use crate::chart::network::{NetworkDrawing, Step};
use crate::chart::{Figure, frame::Rect};

/// A pointer this near to a link, in CSS pixels, is at it: so a link is 24 pixels wide to the hand.
const TOLERANCE: f64 = 12.0;

#[derive(Properties, PartialEq)]
pub struct NetworkPlotProps {
    pub drawing: Rc<NetworkDrawing>,
    /// The accessible name.
    pub name: AttrValue,
    /// What the drawing shows now, in words.
    pub description: AttrValue,
    pub texts: Rc<ChartTexts>,
    /// The part that the keyboard is at, its accessible name, and the id of the element that reads it out in full.
    pub cursor: Part,
    pub cursor_name: AttrValue,
    pub reading_id: AttrValue,
    /// Whenever this number changes, the cursor takes the focus.
    pub focus: u32,
    /// The part that is pointed at.
    pub pointed: Option<Part>,
    /// The part that is examined or edited.
    pub marked: Vec<Part>,
    pub on_point: Callback<Option<Part>>,
    pub on_walk: Callback<Part>,
    pub on_press: Callback<Part>,
    pub on_error: Callback<ExportFault>,
    #[prop_or_default]
    pub children: Html,
}

/// A network with its data table and its exports. Each unit, link and bias is a button: one of them, the cursor, is in
/// the order of the Tab key, and arrow keys move it.
#[component]
pub fn NetworkPlot(props: &NetworkPlotProps) -> Html {
    let (node, canvas, cursor) = (use_node_ref(), use_node_ref(), use_node_ref());
    let view = use_view(&node);
    let palette = use_palette();
    let scroll = use_state_eq(|| 0.0);
    let sheet = use_memo((), |()| offscreen().ok());
    let description_id = use_memo((), |()| AttrValue::from(format!("network-description-{}", next_number())));
    let drawing = &props.drawing;

    // A canvas that cannot be drawn on stays empty: its name, description and table still say everything.
    use_frame((drawing.clone(), view, *scroll, palette.clone()), {
        let (canvas, sheet) = (canvas.clone(), sheet);
        move |(drawing, view, scroll, palette)| {
            if let (Some(canvas), Some(sheet), Some(view)) =
                (canvas.cast::<HtmlCanvasElement>(), &*sheet, *view)
            {
                let _ = draw_network(&canvas, sheet, drawing, view, *scroll, palette);
            }
        }
    });
    use_effect_with(props.focus, {
        let cursor = cursor.clone();
        move |focus| {
            if let Some(part) = cursor.cast::<SvgElement>().filter(|_| *focus > 0) {
                // A part that was just removed cannot take the focus, and nothing is lost by that.
                part.focus().unwrap_or_default();
            }
        }
    });

    let layout = drawing.layout(view.map_or(0.0, |it| it.size.width));
    let (width, height) = (layout.size.width, layout.size.height);
    let whole = view.map(|it| View { size: layout.size, ..it });
    let onscroll = {
        let scroll = scroll.setter();
        Callback::from(move |event: Event| {
            scroll.set(f64::from(event.target_unchecked_into::<HtmlElement>().scroll_left()));
        })
    };
    let onpointermove = props.on_point.reform({
        let layout = layout.clone();
        move |event: PointerEvent| part_at(&event, &layout)
    });
    let onpointerleave = props.on_point.reform(|_: PointerEvent| None);
    let onclick = {
        let (layout, on_press) = (layout.clone(), props.on_press.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(part) = part_at(&event, &layout) {
                on_press.emit(part);
            }
        })
    };
    html! {
        <figure class="chart network-plot">
            { props.children.clone() }
            <div class="network-stage">
                <canvas class="network-canvas" ref={canvas} aria-hidden="true" />
                <div class="network-scroll" ref={node} {onscroll}>
                    <svg
                        class={classes!("network-parts", props.pointed.map(|_| "network-pointing"))}
                        role="group"
                        aria-label={props.name.clone()}
                        aria-describedby={(*description_id).clone()}
                        width={view.map_or("100%".to_owned(), |_| width.to_string())}
                        height={height.to_string()}
                        {onpointermove}
                        {onpointerleave}
                        {onclick}
                    >
                        for part in props.marked.iter().filter(|it| drawing.has(**it)) {
                            <g class="network-marked">{ shape(*part, &layout) }</g>
                        }
                        if let Some(part) = props.pointed.filter(|it| drawing.has(*it)) {
                            <g class="network-pointed">{ shape(part, &layout) }</g>
                        }
                        { cursor_button(props, &layout, cursor) }
                    </svg>
                </div>
            </div>
            <p class="visually-hidden" id={(*description_id).clone()}>{ &props.description }</p>
            <Tools
                figure={Rc::new(Figure::from((**drawing).clone()))}
                {palette}
                view={whole}
                texts={props.texts.clone()}
                on_error={props.on_error.clone()}
            />
        </figure>
    }
}

/// The part under a pointer; places count from the corner of the drawing, which scrolls.
fn part_at(event: &MouseEvent, layout: &Layout) -> Option<Part> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let rect = element.closest("svg").ok()??.get_bounding_client_rect();
    let at = (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top());
    layout.part_at(at, TOLERANCE)
}

/// The one part that the Tab key leads to.
fn cursor_button(props: &NetworkPlotProps, layout: &Layout, node: NodeRef) -> Html {
    let part = props.cursor;
    let onkeydown = {
        let (drawing, on_walk, on_press) =
            (props.drawing.clone(), props.on_walk.clone(), props.on_press.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.alt_key() || event.meta_key() {
                return;
            }
            let key = event.key();
            if let Some(step) = Step::parse(&key) {
                event.prevent_default();
                on_walk.emit(drawing.walked(part, step));
            } else if key == "Enter" || key == " " {
                event.prevent_default();
                on_press.emit(part);
            }
        })
    };
    html! {
        <g
            class="network-cursor"
            key={format!("{part:?}")}
            ref={node}
            role="button"
            tabindex="0"
            aria-label={props.cursor_name.clone()}
            aria-describedby={props.reading_id.clone()}
            onfocus={props.on_point.reform(move |_: FocusEvent| Some(part))}
            onblur={props.on_point.reform(|_: FocusEvent| None)}
            {onkeydown}
        >
            { shape(part, layout) }
        </g>
    }
}

/// The outline of a part.
fn shape(part: Part, layout: &Layout) -> Html {
    match part {
        Part::Unit { column, unit } => {
            let Rect { left, top, width, height } = layout.unit(column, unit);
            html! {
                <rect x={left.to_string()} y={top.to_string()} width={width.to_string()} height={height.to_string()} />
            }
        }
        Part::Bias { column, unit } => {
            let (x, y) = layout.bias(column, unit);
            html! { <circle cx={x.to_string()} cy={y.to_string()} r="9" /> }
        }
        Part::Link { column, unit, input } => {
            let ((x1, y1), (x2, y2)) = layout.link(column, unit, input);
            html! {
                <line x1={x1.to_string()} y1={y1.to_string()} x2={x2.to_string()} y2={y2.to_string()} />
            }
        }
    }
}
