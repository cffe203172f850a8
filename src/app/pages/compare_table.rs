//! The table of all computed properties.

use std::rc::Rc;

use yew::prelude::*;

use super::compare_plot::ComparePartProps;
use crate::app::chart::save_csv;
use crate::app::components::segmented::{Segment, Segmented};
use crate::app::components::swatch::Swatch;
use crate::page::coded::Coded;
use crate::page::compare::action::CompareAction;
use crate::page::compare::codec::encode;
use crate::page::compare::column::Direction;
use crate::page::compare::entry::{Entry, defaults, entries};
use crate::page::compare::filter::{Filter, Filters};
use crate::page::compare::table::{Head, Row, file, filter_name, properties};
use crate::page::lab::Lab;
use crate::text::Texts;

#[component]
pub fn CompareTable(ComparePartProps { lab, selection, on_act }: &ComparePartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.compare();
    let compare = &lab.compare;
    let known = use_memo((), |()| defaults());
    let entries = use_memo(selection.clone(), |selection| entries(selection, &known));
    let shown = (entries.clone(), compare.sort, compare.filters.clone(), compare.bench.costs(), lang);
    let table = use_memo(shown, |(entries, sort, filters, costs, lang)| {
        properties(entries, *sort, filters, costs, Texts::of(*lang))
    });
    html! {
        <section class="card" id="properties">
            <h2>{ words.table }</h2>
            <p class="soft">{ words.table_intro }</p>
            { filter_row(&compare.filters, on_act, texts) }
            <div class="spread">
                <p role="status" id="count">{ &table.count }</p>
                <CsvButton lab={lab.clone()} entries={entries.clone()} />
            </div>
            <div class="table-scroll compare-table" role="region" aria-label={words.table} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            for it in table.heads.iter() {
                                { head(it, on_act) }
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for it in table.rows.iter() {
                            { row(it, selection.is_full(), on_act, texts) }
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn filter_row(filters: &Filters, on_act: &Callback<CompareAction>, texts: &Texts) -> Html {
    let words = texts.compare();
    let segments = Filter::all().map(|it| Segment {
        code: it.code(),
        name: filter_name(it, texts).into(),
        pressed: filters.contains(it).into(),
    });
    html! {
        <div class="compare-filters">
            <span class="label" aria-hidden="true">{ words.filters }</span>
            <Segmented
                label={words.filters}
                segments={segments.collect::<Vec<_>>()}
                on_press={on_act.reform(|index: usize| CompareAction::Filter(Filter::CODES[index].0))}
            />
        </div>
    }
}

fn head(head: &Head, on_act: &Callback<CompareAction>) -> Html {
    let column = head.column;
    let (sort, sign) = match head.direction {
        None => (None, "↕"),
        Some(Direction::Ascending) => (Some("ascending"), "↑"),
        Some(Direction::Descending) => (Some("descending"), "↓"),
    };
    html! {
        <th scope="col" aria-sort={sort} data-column={column.code()}>
            <button
                type="button"
                class="quiet small"
                title={(!head.hint.is_empty()).then_some(head.hint)}
                onclick={on_act.reform(move |_: MouseEvent| CompareAction::Sort(column))}
            >
                { head.name }<span aria-hidden="true">{ sign }</span>
            </button>
        </th>
    }
}

/// A click anywhere in the row adds its function; for the keyboard the name is a button, whose click is the row's.
fn row(row: &Row, is_full: bool, on_act: &Callback<CompareAction>, texts: &Texts) -> Html {
    let words = texts.compare();
    let function = row.function.clone();
    let onclick = on_act.reform(move |_: MouseEvent| CompareAction::Add(function.clone()));
    let class = (!row.curves.is_empty()).then_some("chosen");
    html! {
        <tr key={encode(&row.function)} {class} {onclick} data-function={row.function.id()}>
            <th scope="row">
                <button type="button" class="quiet small" title={(words.add_named)(&row.name)} disabled={is_full}>
                    { &row.name }
                </button>
                for curve in row.curves.iter().copied() {
                    <Swatch series={curve} />
                }
                if !row.curves.is_empty() {
                    <span class="visually-hidden">{ words.in_overlay }</span>
                }
            </th>
            for cell in row.cells.iter() {
                <td>{ cell }</td>
            }
        </tr>
    }
}

#[derive(Properties, PartialEq)]
struct CsvButtonProps {
    lab: Lab,
    entries: Rc<Vec<Entry>>,
}

/// Saves the listed rows with every digit, and says so where the page may not.
#[component]
fn CsvButton(CsvButtonProps { lab, entries }: &CsvButtonProps) -> Html {
    let has_failed = use_state_eq(|| false);
    let texts = Texts::of(lab.settings.lang());
    let onclick = {
        let (lab, entries, has_failed) = (lab.clone(), entries.clone(), has_failed.setter());
        Callback::from(move |_: MouseEvent| {
            let compare = &lab.compare;
            let table = file(&entries, compare.sort, &compare.filters, &compare.bench.costs(), texts);
            has_failed.set(save_csv("activations", &table).is_err());
        })
    };
    html! {
        <>
            <button type="button" class="quiet" id="save-csv" {onclick}>{ texts.compare().save_csv }</button>
            if *has_failed {
                <p class="notice danger small" role="status">{ texts.chart.export_failed }</p>
            }
        </>
    }
}
