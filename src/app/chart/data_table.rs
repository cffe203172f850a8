//! The numbers of a chart as a table.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::texts::ChartTexts;
use crate::chart::Figure;
use crate::chart::number::shown;
use crate::chart::table::Cell;

/// A longer table is shortened to about this many rows, evenly.
const MOST_ROWS: usize = 50;

#[derive(Properties, PartialEq)]
pub struct DataTableProps {
    pub figure: Rc<Figure>,
    pub texts: Rc<ChartTexts>,
}

/// A table that is computed only while it is open: charts change with every movement of a slider.
#[component]
pub fn DataTable(props: &DataTableProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details = event.target_dyn_into::<HtmlElement>();
            open.set(details.is_some_and(|details| details.has_attribute("open")));
        })
    };
    html! {
        <details class="chart-table" {ontoggle}>
            <summary>{ &props.texts.table }</summary>
            if *open {
                { rows(&props.figure, &props.texts) }
            }
        </details>
    }
}

fn rows(figure: &Figure, texts: &ChartTexts) -> Html {
    let table = figure.table();
    let stride = table.rows.len().div_ceil(MOST_ROWS).max(1);
    html! {
        <>
            <div class="table-scroll" role="region" aria-label={texts.table.clone()} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            for column in &table.columns {
                                <th scope="col">{ column }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for row in table.rows.iter().step_by(stride) {
                            <tr>
                                for cell in row {
                                    <td class="number">{ content(cell) }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            if stride > 1 {
                <p class="small soft">{ &texts.table_is_shortened }</p>
            }
        </>
    }
}

fn content(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => shown(*number),
        Cell::Text(text) => text.clone(),
        Cell::Empty => "–".to_owned(),
    }
}
