//! What the race comes to.

use yew::prelude::*;

use super::race::RacePartProps;
use crate::app::components::swatch::Swatch;
use crate::page::race::verdict::{Verdict, VerdictRow, verdict};
use crate::text::Texts;

#[component]
pub fn RaceVerdict(RacePartProps { lab, .. }: &RacePartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.race().results;
    let (race, function) = (&lab.studies.race, &lab.function);
    let verdict = use_memo((race.clone(), function.clone(), lang), |(race, function, _)| {
        verdict(race, function, texts)
    });
    let Some(verdict) = &*verdict else { return Html::default() };
    html! {
        <section class="card" id="race-verdict">
            <h2>{ words.verdict }</h2>
            <p class="lead" id="race-headline">{ &verdict.headline }</p>
            if !verdict.rows.is_empty() {
                <ul class="race-findings" role="list">
                    for row in verdict.rows.iter() {
                        <li key={row.place} data-finding={row.code}>
                            <Swatch series={row.place} /><span>{ &row.verdict }</span>
                        </li>
                    }
                </ul>
                if let Some(unfinished) = verdict.unfinished {
                    <p class="notice small">{ unfinished }</p>
                }
                { table(verdict, texts) }
                <p class="small soft" id="race-tally">{ &verdict.tally }</p>
                <details>
                    <summary>{ words.how }</summary>
                    <ul class="race-how">
                        for sentence in words.how_list {
                            <li>{ *sentence }</li>
                        }
                    </ul>
                </details>
            }
        </section>
    }
}

fn table(verdict: &Verdict, texts: &Texts) -> Html {
    let words = texts.race().results;
    let heads = &verdict.heads;
    html! {
        <div class="table-scroll" role="region" aria-label={words.table} tabindex="0">
            <table class="race-table" id="race-comparisons">
                <thead>
                    <tr>
                        <th scope="col">{ words.column_function }</th>
                        for head in heads.iter() {
                            <th scope="col" class="number">{ head }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in verdict.rows.iter() {
                        { comparison(row, heads) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn comparison(row: &VerdictRow, heads: &[String]) -> Html {
    html! {
        <tr key={row.place}>
            <th scope="row"><span class="series-name"><Swatch series={row.place} />{ &row.name }</span></th>
            for (head, cell) in heads.iter().zip(&row.cells) {
                <td class="number" data-label={head.clone()}><span>{ cell }</span></td>
            }
        </tr>
    }
}
