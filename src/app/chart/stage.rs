//! The two canvases of a plot.

use std::rc::Rc;

use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use super::canvas::{Part, draw_figure, draw_overlay};
use super::parts::Parts;
use super::use_frame::use_frame;
use super::use_gestures::{Target, use_gestures};
use super::use_view::View;
use crate::chart::event::PlotEvent;
use crate::chart::{Figure, Overlay, Palette};

/// What makes a plot a slider: the probe that moves along its x axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Probe {
    pub x: f64,
    /// The reading at the probe, in words.
    pub value_text: AttrValue,
    pub on_event: Callback<PlotEvent>,
}

#[derive(Properties, PartialEq)]
pub struct StageProps {
    pub figure: Rc<Figure>,
    pub overlay: Rc<Overlay>,
    pub palette: Rc<Palette>,
    pub view: Option<View>,
    pub name: AttrValue,
    pub description_id: AttrValue,
    pub probe: Option<Probe>,
    pub parts: Option<Parts>,
    pub node: NodeRef,
}

/// A chart of which only the marks count.
#[derive(Clone)]
struct Marks(Rc<Figure>);

impl PartialEq for Marks {
    fn eq(&self, other: &Self) -> bool {
        self.0.same_marks(&**other.0)
    }
}

/// The still layer and, above it, the moving one: moving a probe never redraws the axes. What changes more often than the marks of
/// a chart has a layer below them.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let (live, still, moving) = (use_node_ref(), use_node_ref(), use_node_ref());
    let StageProps { figure, overlay, palette, view, .. } = props;
    let is_layered = figure.is_layered();

    // A canvas that cannot be drawn on stays empty: its name, description and table still say everything.
    use_frame((figure.clone(), *view, palette.clone()), {
        let live = live.clone();
        move |(figure, view, palette)| {
            if let (Some(canvas), Some(view)) = (live.cast::<HtmlCanvasElement>(), *view) {
                let part = if is_layered { Part::Live } else { Part::Whole };
                let _ = draw_figure(&canvas, figure, part, view, palette);
            }
        }
    });
    use_frame((Marks(figure.clone()), *view, palette.clone()), {
        let still = still.clone();
        move |(Marks(figure), view, palette)| {
            if let (Some(canvas), Some(view)) = (still.cast::<HtmlCanvasElement>(), *view) {
                let _ = draw_figure(&canvas, figure, Part::Marks, view, palette);
            }
        }
    });
    use_frame((overlay.clone(), figure.clone(), *view, palette.clone()), {
        let moving = moving.clone();
        move |(overlay, figure, view, palette)| {
            if let (Some(canvas), Some(view)) = (moving.cast::<HtmlCanvasElement>(), *view) {
                let _ = draw_overlay(&canvas, figure, overlay, view, palette);
            }
        }
    });

    let frame = view.and_then(|view| figure.frames(view.size).first().copied());
    let on_event = props.probe.as_ref().map(|probe| probe.on_event.clone());
    use_gestures(&props.node, Target { frame, on_event });

    let layers = html! {
        <>
            <canvas class="chart-layer" ref={live} aria-hidden="true" />
            if is_layered {
                <canvas class="chart-layer" ref={still} aria-hidden="true" />
            }
            <canvas class="chart-layer" ref={moving} aria-hidden="true" />
        </>
    };
    let (node, name, description) = (props.node.clone(), props.name.clone(), props.description_id.clone());
    if let Some(parts) = &props.parts {
        return html! {
            <div class="chart-stage" ref={node} role="group" aria-label={name.clone()} aria-describedby={description}>
                { layers }
                if let Some(view) = *view {
                    { parts.layer(figure, view.size, &name) }
                }
            </div>
        };
    }
    match &props.probe {
        None => html! {
            <div class="chart-stage" ref={node} role="img" aria-label={name} aria-describedby={description}>
                { layers }
            </div>
        },
        Some(probe) => {
            let range = figure.x_range();
            html! {
                <div
                    class="chart-stage chart-interactive"
                    ref={node}
                    role="slider"
                    tabindex="0"
                    aria-label={name}
                    aria-describedby={description}
                    aria-valuemin={range.map(|range| range.start.to_string())}
                    aria-valuemax={range.map(|range| range.end.to_string())}
                    aria-valuenow={probe.x.to_string()}
                    aria-valuetext={probe.value_text.clone()}
                >
                    { layers }
                </div>
            }
        }
    }
}
