//! The largest gap of each curve to the baseline.

use yew::prelude::*;

use super::compare_plot::ComparePartProps;
use crate::app::components::swatch::Swatch;
use crate::page::compare::action::CompareAction;
use crate::page::compare::gaps::{GapWords, in_window, on_reals, rows};
use crate::page::compare::label::label;
use crate::page::number::readable;
use crate::text::Texts;

#[component]
pub fn CompareGaps(ComparePartProps { lab, selection, on_act }: &ComparePartProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.compare();
    let compare = &lab.compare;
    let near = use_memo((selection.clone(), compare.order, compare.view), |(selection, order, view)| {
        in_window(selection, *order, *view)
    });
    let far = use_memo((selection.clone(), compare.order), |(selection, order)| on_reals(selection, *order));
    let rows = rows(selection, &near, &far, texts);
    let window = (words.gap_window)(&readable(compare.view.low(), 4), &readable(compare.view.high(), 4));
    html! {
        <section class="card" id="gaps">
            <h2>{ words.gaps }</h2>
            if rows.is_empty() {
                <p class="soft">{ words.gaps_alone }</p>
            } else {
                <p class="soft">{ (words.gaps_intro)(&label(selection.baseline_function(), texts)) }</p>
                <div class="table-scroll" role="region" aria-label={words.gaps} tabindex="0">
                    <table class="compare-gaps">
                        <thead>
                            <tr>
                                <th scope="col">{ words.reading_name }</th>
                                <th scope="col">{ &window }</th>
                                <th scope="col">{ words.gap_reals }</th>
                            </tr>
                        </thead>
                        <tbody>
                            for row in rows.iter() {
                                <tr key={row.curve}>
                                    <th scope="row">
                                        <span class="series-name"><Swatch series={row.curve} />{ &row.name }</span>
                                    </th>
                                    <td data-label={window.clone()}>{ gap(&row.in_window, on_act, texts) }</td>
                                    <td data-label={words.gap_reals}>{ gap(&row.on_reals, on_act, texts) }</td>
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            }
        </section>
    }
}

/// The size, and where it is: a place that the probe can go to is a button.
fn gap(gap: &GapWords, on_act: &Callback<CompareAction>, texts: &Texts) -> Html {
    let place = match gap.at {
        None => html! { <span class="soft">{ &gap.place }</span> },
        Some(x) => {
            let name = (texts.compare().gap_go)(&readable(x, 6));
            let onclick = on_act.reform(move |_: MouseEvent| CompareAction::SetProbe(x));
            html! { <button type="button" class="quiet small" title={name} {onclick}>{ &gap.place }</button> }
        }
    };
    html! {
        <>
            <data class="number gap-size" value={gap.exact.clone()}>{ &gap.size }</data>
            { place }
        </>
    }
}
