//! The network, its editor, and the autopsy of one of its units.

use std::rc::Rc;

use yew::prelude::*;

use super::train_autopsy::TrainAutopsy;
use super::train_network_editor::NetworkEditor;
use crate::app::chart::{ExportFault, NetworkPlot};
use crate::app::components::chart_card::use_chart_texts;
use crate::app::components::keys::Keys;
use crate::chart::network::part::Part;
use crate::chart::network::{NetworkDrawing, Rising};
use crate::page::lab::Lab;
use crate::page::number::readable;
use crate::page::train::action::TrainAction;
use crate::page::train::exhibit::Exhibit;
use crate::page::train::network;
use crate::page::train::network_part::{self as part, Opened};
use crate::page::train::status::waiting;
use crate::text::{Lang, Texts};
use crate::worker::message::snapshot::Snapshot;

/// The name of the line that reads out what is pointed at.
const READING: &str = "network-reading";

#[derive(Properties, PartialEq)]
pub struct TrainNetworkProps {
    pub lab: Lab,
    pub on_act: Callback<TrainAction>,
}

/// The network of the page's run.
#[component]
pub fn TrainNetwork(TrainNetworkProps { lab, on_act }: &TrainNetworkProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    match Exhibit::of(lab) {
        Some(exhibit) => html! { <NetworkCard {exhibit} {lang} {on_act} /> },
        None => html! {
            <section class="card" id="network">
                <h2>{ texts.network().title }</h2>
                <p class="network-waiting soft" role="status">{ waiting(&lab.train, texts) }</p>
            </section>
        },
    }
}

#[derive(Properties, PartialEq)]
pub struct NetworkCardProps {
    pub exhibit: Exhibit,
    pub lang: Lang,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn NetworkCard(NetworkCardProps { exhibit, lang, on_act }: &NetworkCardProps) -> Html {
    let (snapshot, examined) = (&exhibit.snapshot, exhibit.examined);
    let texts = Texts::of(*lang);
    let words = texts.network();
    let drawing = Rc::new(network::drawing(snapshot, &exhibit.scene, exhibit.blueprint(), texts));
    let pointed = use_state_eq(|| None::<Part>);
    let cursor = use_state_eq(network::first_part);
    let opened = use_state_eq(|| None::<Opened>);
    let focus = use_state_eq(|| 0);
    let has_failed = use_state_eq(|| false);
    let chart_texts = use_chart_texts(*lang, &AttrValue::Static("network"));

    // The network may have become smaller since.
    let at = Some(*cursor).filter(|it| drawing.has(*it)).unwrap_or(Part::Unit { column: 0, unit: 0 });
    let edited = opened.filter(|it| drawing.has(it.part));
    let on_walk = {
        let (cursor, focus, count) = (cursor.setter(), focus.setter(), *focus);
        Callback::from(move |part| {
            cursor.set(part);
            focus.set(count + 1);
        })
    };
    let on_press = {
        let (cursor, opened, drawing) = (cursor.setter(), opened.setter(), drawing.clone());
        let (on_act, exhibit) = (on_act.clone(), exhibit.clone());
        Callback::from(move |part| {
            cursor.set(part);
            opened.set(drawing.value(part).map(|value| Opened { part, value }));
            if let Some(unit) = part::unit_id(part) {
                on_act.emit(TrainAction::Examine(exhibit.toggled(unit)));
            }
        })
    };
    let on_close = {
        let (opened, focus, count) = (opened.setter(), focus.setter(), *focus);
        Callback::from(move |()| {
            opened.set(None);
            focus.set(count + 1);
        })
    };
    let marked =
        [examined.map(part::part_of), edited.map(|it| it.part)].into_iter().flatten().collect::<Vec<_>>();
    let on_edit = on_act.reform(TrainAction::Edit);
    html! {
        <>
            <section class="card" id="network">
                <NetworkPlot
                    drawing={drawing.clone()}
                    name={words.title}
                    description={network::description(&drawing, snapshot, texts)}
                    texts={chart_texts}
                    cursor={at}
                    cursor_name={part::name(at, &drawing, texts)}
                    reading_id={READING}
                    focus={*focus}
                    pointed={*pointed}
                    {marked}
                    on_point={let pointed = pointed.setter(); move |part| pointed.set(part)}
                    {on_walk}
                    on_press={&on_press}
                    on_error={let failed = has_failed.setter(); move |ExportFault| failed.set(true)}
                >
                    <div>
                        <h2>{ words.title }</h2>
                        <p class="small soft">{ network::takeaway(snapshot, drawing.rising, texts) }</p>
                        { legend(&drawing, texts) }
                    </div>
                </NetworkPlot>
                if *has_failed {
                    <p class="notice danger small" role="status">{ texts.chart.export_failed }</p>
                }
                <p class="network-reading small" id={READING}>
                    { reading(pointed.or(edited.map(|it| it.part)), &drawing, snapshot, texts) }
                </p>
                if let Some(opened) = edited {
                    <NetworkEditor
                        key={format!("{:?}", opened.part)}
                        {opened}
                        value={drawing.value(opened.part).unwrap_or(opened.value)}
                        name={part::name(opened.part, &drawing, texts)}
                        lang={*lang}
                        on_edit={&on_edit}
                        {on_close}
                    />
                }
                <Keys title={words.keys_title} list={words.keys_list} />
            </section>
            if examined.is_some() {
                <TrainAutopsy
                    exhibit={exhibit.clone()}
                    {drawing}
                    lang={*lang}
                    {on_edit}
                    on_press={on_press}
                    on_close={on_act.reform(|()| TrainAction::Examine(None))}
                />
            }
        </>
    }
}

fn reading(part: Option<Part>, drawing: &NetworkDrawing, snapshot: &Snapshot, texts: &Texts) -> Html {
    match part.filter(|it| drawing.has(*it)) {
        Some(it) => html! {
            <>
                <strong>{ part::reading(it, drawing, snapshot, texts) }</strong>
                { " " }
                <span class="soft">{ part::hint(it, texts) }</span>
            </>
        },
        None => html! { <span class="soft">{ texts.network().hint }</span> },
    }
}

/// Samples of the lines and marks, and what the thickest of them weighs.
fn legend(drawing: &NetworkDrawing, texts: &Texts) -> Html {
    let words = texts.network();
    let rising = if drawing.rising == Rising::Orange { "rising-orange" } else { "rising-blue" };
    html! {
        <ul class={classes!("legend", "small", "network-legend", rising)} role="list">
            <li class="network-positive">
                <svg viewBox="0 0 44 12" aria-hidden="true"><path d="M0 6H28" /><circle cx="37" cy="6" r="4.5" /></svg>
                <span>{ words.positive }</span>
            </li>
            <li class="network-negative">
                <svg viewBox="0 0 44 12" aria-hidden="true"><path d="M0 6H28" /><circle cx="37" cy="6" r="4" /></svg>
                <span>{ words.negative }</span>
            </li>
            <li class="number">{ (words.thickest)(&readable(f64::from(drawing.reach()), 3)) }</li>
        </ul>
    }
}
