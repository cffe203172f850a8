//! The hero of the Explore page, with its buttons and its keys.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::chart::Probe;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::keys::Keys;
use crate::app::components::segmented::{Segment, Segmented};
use crate::chart::Figure;
use crate::chart::event::PlotEvent;
use crate::page::action::Action;
use crate::page::coded::Coded;
use crate::page::explore::action::{Direction, ExploreAction};
use crate::page::explore::curves::Order;
use crate::page::explore::flat::Flats;
use crate::page::explore::hero;
use crate::page::explore::readout::readout;
use crate::page::explore::view::View;
use crate::page::lab::Lab;
use crate::page::number::readable;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct ExplorePlotProps {
    pub lab: Lab,
    pub flats: Rc<Flats>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn ExplorePlot(ExplorePlotProps { lab, flats, dispatch }: &ExplorePlotProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let explore = &lab.explore;
    let still = (lab.function.clone(), explore.view, explore.curves.clone(), flats.clone(), lang);
    let figure = use_memo(still, |(function, view, curves, flats, lang)| {
        Figure::from(hero::chart(function, *view, curves, flats, Texts::of(*lang)))
    });
    let overlay = Rc::new(hero::overlay(&lab.function, explore.probe, &explore.curves));
    let flat = hero::description(&lab.function, flats, explore.epsilon, texts);
    let reading = readout(&lab.function, explore, flats, texts);
    let name = lab.function_name(texts);
    let act = dispatch.reform(Action::Explore);
    let probe = Probe {
        x: explore.probe,
        value_text: reading.sentence.clone().into(),
        on_event: act.reform(action_of),
    };
    html! {
        <section class="explore-plot" aria-label={(texts.explore.plot_name)(&name)}>
            <ChartCard
                {figure}
                {overlay}
                name={(texts.explore.plot_name)(&name)}
                description={describe(&name, explore.view, &flat, &reading.sentence, texts)}
                file_name={lab.function.id()}
                {lang}
                {probe}
                class="chart-panels"
            >
                { toolbar(lab, &act, texts) }
            </ChartCard>
            <Keys title={texts.explore.keys} list={texts.explore.keys_list} />
        </section>
    }
}

fn action_of(event: PlotEvent) -> ExploreAction {
    match event {
        PlotEvent::Probe(x) => ExploreAction::DragProbe(x),
        PlotEvent::Pan(distance) => ExploreAction::Pan(distance),
        PlotEvent::Zoom { centre, factor } => ExploreAction::Zoom { centre, factor: 1.0 / factor },
        PlotEvent::Key(key) => ExploreAction::Key(key),
    }
}

fn describe(name: &str, view: View, flat: &str, reading: &str, texts: &Texts) -> String {
    (texts.explore.plot_description)(name, &readable(view.low(), 4), &readable(view.high(), 4), flat, reading)
}

fn toolbar(lab: &Lab, act: &Callback<ExploreAction>, texts: &Texts) -> Html {
    let words = &texts.explore;
    let names = [words.value, words.derivative, words.second_derivative];
    let segments = Order::all().zip(names).map(|(order, name)| Segment {
        code: order.code(),
        name: name.into(),
        pressed: lab.explore.curves.contains(order).into(),
    });
    let button = |id: &'static str, label: &'static str, sign: &'static str, action: ExploreAction| {
        let onclick = act.reform(move |_: MouseEvent| action.clone());
        html! {
            <button type="button" class="icon" {id} aria-label={label} title={label} {onclick}>{ sign }</button>
        }
    };
    html! {
        <div class="plot-toolbar spread">
            <Segmented
                label={words.curves}
                segments={segments.collect::<Vec<_>>()}
                on_press={act.reform(|index: usize| ExploreAction::Toggle(Order::CODES[index].0))}
            />
            <div class="row">
                { button("previous-landmark", words.previous_landmark, "⇤", ExploreAction::Landmark(Direction::Left)) }
                { button("next-landmark", words.next_landmark, "⇥", ExploreAction::Landmark(Direction::Right)) }
                { button("pan-left", words.pan_left, "←", ExploreAction::Shift(Direction::Left)) }
                { button("pan-right", words.pan_right, "→", ExploreAction::Shift(Direction::Right)) }
                { button("zoom-out", words.zoom_out, "−", ExploreAction::ZoomOut) }
                { button("zoom-in", words.zoom_in, "+", ExploreAction::ZoomIn) }
                { button("reset-view", words.reset_view, "↺", ExploreAction::ResetView) }
            </div>
        </div>
    }
}
