//! The hero of the Compare page: curves and differences under one probe.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::chart::Probe;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::keys::Keys;
use crate::app::components::segmented::{Segment, Segmented};
use crate::chart::Figure;
use crate::chart::event::PlotEvent;
use crate::chart::key::PlotKey;
use crate::page::coded::Coded;
use crate::page::compare::action::CompareAction;
use crate::page::compare::hero;
use crate::page::compare::readout::{readings, sentence};
use crate::page::compare::selection::Selection;
use crate::page::explore::curves::Order;
use crate::page::lab::Lab;
use crate::text::Texts;

/// What the parts of the page know: the state, and the functions that lie over each other.
#[derive(Properties, PartialEq)]
pub struct ComparePartProps {
    pub lab: Lab,
    pub selection: Rc<Selection>,
    pub on_act: Callback<CompareAction>,
}

#[component]
pub fn ComparePlot(ComparePartProps { lab, selection, on_act }: &ComparePartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.compare();
    let compare = &lab.compare;
    let still = (selection.clone(), compare.order, compare.view, lang);
    let figure = use_memo(still, |(selection, order, view, lang)| {
        Figure::from(hero::chart(selection, *order, *view, Texts::of(*lang)))
    });
    let overlay = Rc::new(hero::overlay(selection, compare.order, compare.probe));
    let reading = sentence(compare, &readings(selection, compare.order, compare.probe, texts), texts);
    let probe = Probe {
        x: compare.probe,
        value_text: reading.clone().into(),
        on_event: on_act.reform(CompareAction::Plot),
    };
    html! {
        <section class="explore-plot" aria-label={words.plot_name}>
            <ChartCard
                {figure}
                {overlay}
                name={words.plot_name}
                description={hero::description(selection, compare.view, &reading, texts)}
                file_name="comparison"
                {lang}
                {probe}
                class="chart-panels"
            >
                { toolbar(compare.order, on_act, texts) }
            </ChartCard>
            <Keys title={texts.explore.keys} list={words.keys_list} />
        </section>
    }
}

fn toolbar(order: Order, on_act: &Callback<CompareAction>, texts: &Texts) -> Html {
    let words = &texts.explore;
    let segments = Order::all().map(|it| Segment {
        code: it.code(),
        name: hero::order_name(it, texts).into(),
        pressed: (it == order).into(),
    });
    let button = |id: &'static str, label: &'static str, sign: &'static str, key: PlotKey| {
        let onclick = on_act.reform(move |_: MouseEvent| CompareAction::Plot(PlotEvent::Key(key)));
        html! {
            <button type="button" class="icon" {id} aria-label={label} title={label} {onclick}>{ sign }</button>
        }
    };
    html! {
        <div class="plot-toolbar spread">
            <Segmented
                label={texts.compare().order}
                segments={segments.collect::<Vec<_>>()}
                on_press={on_act.reform(|index: usize| CompareAction::SetOrder(Order::CODES[index].0))}
            />
            <div class="row">
                { button("previous-landmark", words.previous_landmark, "⇤", PlotKey::PreviousFeature) }
                { button("next-landmark", words.next_landmark, "⇥", PlotKey::NextFeature) }
                { button("pan-left", words.pan_left, "←", PlotKey::PageLeft) }
                { button("pan-right", words.pan_right, "→", PlotKey::PageRight) }
                { button("zoom-out", words.zoom_out, "−", PlotKey::ZoomOut) }
                { button("zoom-in", words.zoom_in, "+", PlotKey::ZoomIn) }
                { button("reset-view", words.reset_view, "↺", PlotKey::Reset) }
            </div>
        </div>
    }
}
