//! What was taken for what.

use yew::prelude::*;

use super::train_stage::CardProps;
use crate::app::components::class_mark::ClassMark;
use crate::app::hooks::on_screen::use_on_screen;
use crate::app::hooks::paced::{Pace, use_paced};
use crate::page::train::stage::classes;
use crate::page::train::stage::confusion::{Matrix, MatrixRow, matrix};
use crate::text::Texts;

const PACE: Pace = Pace { every: 6, phase: 1 };

#[component]
pub fn TrainConfusion(props: &CardProps) -> Html {
    let texts = Texts::of(props.lang);
    let words = texts.stage();
    let node = use_node_ref();
    let is_seen = use_on_screen(&node);
    let snapshot = use_paced(&props.snapshot, is_seen, PACE);
    let Some(confusion) = &snapshot.confusion else { return Html::default() };
    let source = &props.train.run.recipe.task.source;
    let matrix = matrix(confusion, &classes::names(source, confusion.classes, texts), texts);
    html! {
        <section class="card" id="confusion" ref={node}>
            <div class="stack-tight">
                <h2>{ words.confusion }</h2>
                <p class="small soft">{ words.confusion_takeaway }</p>
                <p class="small number-line">{ &matrix.summary }</p>
            </div>
            <div class="table-scroll" role="region" aria-label={words.confusion} tabindex="0">{ table(&matrix, texts) }</div>
        </section>
    }
}

fn table(matrix: &Matrix, texts: &Texts) -> Html {
    let words = texts.stage();
    let columns = matrix.columns.len().to_string();
    html! {
        <table class="confusion">
            <thead>
                <tr>
                    <th scope="col" rowspan="2">{ words.true_class }</th>
                    <th scope="colgroup" colspan={columns}>{ words.predicted_class }</th>
                    <th scope="col" rowspan="2">{ words.total }</th>
                </tr>
                <tr>
                    for name in &matrix.columns {
                        <th scope="col">{ name }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (class, row) in matrix.rows.iter().enumerate() {
                    { table_row(class, row) }
                }
            </tbody>
        </table>
    }
}

fn table_row(class: usize, row: &MatrixRow) -> Html {
    html! {
        <tr>
            <th scope="row"><span class="row"><ClassMark {class} />{ &row.name }</span></th>
            for cell in &row.cells {
                <td
                    class={if cell.is_right { "right" } else { "wrong" }}
                    data-level={cell.level.to_string()}
                    title={cell.sentence.clone()}
                >
                    <span class="number">{ &cell.count }</span>
                    <span class="number small">{ &cell.share }</span>
                </td>
            }
            <td class="number">{ &row.total }</td>
        </tr>
    }
}
