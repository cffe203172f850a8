//! The autopsy of a unit.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::chart_card::ChartCard;
use crate::app::components::numbers::Numbers;
use crate::chart::Figure;
use crate::chart::network::NetworkDrawing;
use crate::chart::network::part::Part;
use crate::page::train::autopsy::{Cure, Incoming, Killer, Report, Verdict, description, report};
use crate::page::train::autopsy_chart::{chart, curves, range};
use crate::page::train::exhibit::Exhibit;
use crate::text::autopsy::AutopsyTexts;
use crate::text::{Lang, Texts};
use crate::worker::message::command::Edit;

#[derive(Properties, PartialEq)]
pub struct TrainAutopsyProps {
    pub exhibit: Exhibit,
    pub drawing: Rc<NetworkDrawing>,
    pub lang: Lang,
    pub on_edit: Callback<Edit>,
    /// A weight or bias is to be changed.
    pub on_press: Callback<Part>,
    pub on_close: Callback<()>,
}

#[component]
pub fn TrainAutopsy(props: &TrainAutopsyProps) -> Html {
    let TrainAutopsyProps { exhibit, drawing, lang, .. } = props;
    let texts = Texts::of(*lang);
    let words = texts.autopsy();
    let (autopsy, function) = (exhibit.autopsy(), exhibit.function());
    // The curves change with the function and the range, the samples with every observation.
    let still = use_memo(
        (function.clone().zip(autopsy.map(range)), exhibit.epsilon(), *lang),
        |(shown, epsilon, lang)| {
            shown.as_ref().map(|(function, x)| curves(function, *epsilon, *x, Texts::of(*lang)))
        },
    );
    let title = exhibit.title(drawing, texts);
    let body = match (autopsy, function, &*still) {
        (Some(autopsy), Some(function), Some(curves)) => {
            let report = report(autopsy, &function, drawing, &exhibit.snapshot, texts);
            let specimen = chart(autopsy, &exhibit.scene.train.targets, &function, curves.clone(), texts);
            html! {
                <>
                    <ChartCard
                        figure={Rc::new(Figure::from(specimen))}
                        name={title.clone()}
                        description={description(&report, autopsy, texts)}
                        file_name="autopsy"
                        lang={*lang}
                    />
                    { findings(&report, props, texts) }
                </>
            }
        }
        _ => html! { <p class="network-waiting soft" role="status">{ words.loading }</p> },
    };
    html! {
        <section class="card autopsy" id="autopsy" aria-label={title.clone()}>
            <div class="card-title">
                <h2>{ title.clone() }</h2>
                <button type="button" id="autopsy-close" onclick={props.on_close.reform(|_: MouseEvent| ())}>
                    { words.close }
                </button>
            </div>
            { body }
        </section>
    }
}

fn findings(report: &Report, props: &TrainAutopsyProps, texts: &Texts) -> Html {
    let [verdict, rest @ ..] = &report.sentences[..] else { return html! {} };
    let state = if report.verdict == Verdict::Dead { "dead" } else { "alive" };
    html! {
        <>
            <Numbers numbers={report.shares.clone()} />
            <div class="autopsy-verdict" data-state={state}>
                <p><strong>{ verdict }</strong></p>
                for sentence in rest {
                    <p>{ sentence }</p>
                }
            </div>
            if let Some(killer) = &report.killer {
                { killed(killer, texts) }
            }
            if let Some(cure) = &report.cure {
                { cured(cure, &props.on_edit, texts) }
            }
            { incoming(report, &props.on_press, texts) }
        </>
    }
}

fn killed(killer: &Killer, texts: &Texts) -> Html {
    let words = texts.autopsy();
    html! {
        <div class="stack-tight">
            <h3>{ words.before_after }</h3>
            <p>{ &killer.happened }</p>
            if !killer.rows.is_empty() {
                { before_after(&killer.rows, words) }
                <p class="small soft">{ &killer.gradient }</p>
            }
        </div>
    }
}

fn cured(cure: &Cure, on_edit: &Callback<Edit>, texts: &Texts) -> Html {
    html! {
        <div class="stack-tight">
            <h3>{ texts.autopsy().revive }</h3>
            <p>{ &cure.sentence }</p>
            if let Some((label, edit)) = cure.button.clone() {
                <button type="button" id="revive" class="primary" onclick={on_edit.reform(move |_: MouseEvent| edit)}>
                    { label }
                </button>
            }
        </div>
    }
}

fn incoming(report: &Report, on_press: &Callback<Part>, texts: &Texts) -> Html {
    let words = texts.autopsy();
    html! {
        <details class="autopsy-incoming">
            <summary>{ words.incoming }</summary>
            <ul role="list">
                for it in report.incoming.iter() {
                    <li>{ one_incoming(it, on_press) }</li>
                }
            </ul>
            if !report.incoming_cut.is_empty() {
                <p class="small soft">{ &report.incoming_cut }</p>
            }
        </details>
    }
}

/// A number that can be changed where it is drawn.
fn one_incoming(it: &Incoming, on_press: &Callback<Part>) -> Html {
    let content = html! {
        <>
            <span>{ &it.from }</span>
            <span class="number">{ &it.value }</span>
        </>
    };
    match it.part {
        Some(part) => html! {
            <button
                type="button"
                class="small"
                aria-label={it.label.clone()}
                onclick={on_press.reform(move |_: MouseEvent| part)}
            >
                { content }
            </button>
        },
        None => html! { <span class="small autopsy-number">{ content }</span> },
    }
}

/// What an update changed.
pub(super) fn before_after(rows: &[[String; 3]], words: &AutopsyTexts) -> Html {
    html! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{ words.quantity }</th>
                    <th scope="col" class="number">{ words.before }</th>
                    <th scope="col" class="number">{ words.after }</th>
                </tr>
            </thead>
            <tbody>
                for [name, before, after] in rows {
                    <tr>
                        <th scope="row">{ name }</th>
                        <td class="number">{ before }</td>
                        <td class="number">{ after }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}
