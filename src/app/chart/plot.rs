//! A chart on the page.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::download::ExportFault;
use super::parts::Parts;
use super::stage::{Probe, Stage};
use super::texts::ChartTexts;
use super::tools::Tools;
use super::use_palette::use_palette;
use super::use_view::use_view;
use crate::chart::{Figure, Overlay};

#[derive(Properties, PartialEq)]
pub struct PlotProps {
    pub figure: Rc<Figure>,
    /// What moves above the chart.
    #[prop_or_default]
    pub overlay: Rc<Overlay>,
    /// The accessible name.
    pub name: AttrValue,
    /// What the chart shows now, in words: the canvas holds nothing that is not said here or in the table.
    pub description: AttrValue,
    pub texts: Rc<ChartTexts>,
    /// Makes the plot a slider; without it the plot is a picture.
    #[prop_or_default]
    pub probe: Option<Probe>,
    /// Makes parts of the plot sliders, cells of a grid, or knobs.
    #[prop_or_default]
    pub parts: Option<Parts>,
    #[prop_or_default]
    pub on_error: Callback<ExportFault>,
    /// The shape of the plot: `chart-panels`, `chart-square` or `chart-small`.
    #[prop_or_default]
    pub class: Classes,
    /// Title and takeaway, above the plot.
    #[prop_or_default]
    pub children: Html,
}

/// A chart with its title, its accessible name and description, its data table and its exports.
#[component]
pub fn Plot(props: &PlotProps) -> Html {
    let node = use_node_ref();
    let view = use_view(&node);
    let palette = use_palette();
    let description_id = use_memo((), |()| AttrValue::from(format!("chart-description-{}", next_number())));
    html! {
        <figure class={classes!("chart", props.class.clone())}>
            { props.children.clone() }
            <Stage
                figure={props.figure.clone()}
                overlay={props.overlay.clone()}
                palette={palette.clone()}
                {view}
                name={props.name.clone()}
                description_id={(*description_id).clone()}
                probe={props.probe.clone()}
                parts={props.parts.clone()}
                {node}
            />
            <p class="visually-hidden" id={(*description_id).clone()}>{ &props.description }</p>
            <Tools
                figure={props.figure.clone()}
                {palette}
                {view}
                texts={props.texts.clone()}
                on_error={props.on_error.clone()}
            />
        </figure>
    }
}

/// A number that no other plot of this page has.
pub(super) fn next_number() -> u32 {
    thread_local! {
        static LAST: Cell<u32> = const { Cell::new(0) };
    }
    LAST.with(|last| {
        last.set(last.get() + 1);
        last.get()
    })
}
