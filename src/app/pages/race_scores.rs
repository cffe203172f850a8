//! The scores at the end.

use yew::prelude::*;

use super::race::RacePartProps;
use crate::app::chart::save_csv;
use crate::app::components::swatch::Swatch;
use crate::page::lab::Lab;
use crate::page::number::exact;
use crate::page::race::scores::{file, rows};
use crate::page::race::status::metric_name;
use crate::page::train::setting::Setting;
use crate::text::Texts;

#[component]
pub fn RaceScores(RacePartProps { lab, .. }: &RacePartProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.race().results;
    let race = &lab.studies.race;
    let has_failed = use_state_eq(|| false);
    if !race.runs.has_begun() {
        return Html::default();
    }
    let seed = exact(lab.train.setup.get(Setting::Seed));
    let first = (words.column_first)(&seed);
    html! {
        <section class="card" id="race-scores">
            <div class="card-title">
                <h2>{ words.scores }</h2>
                <span class="small soft">{ metric_name(race.metric, &lab.train.setup, texts) }</span>
            </div>
            <div class="table-scroll" role="region" aria-label={words.scores} tabindex="0">
                <table class="race-table">
                    <thead>
                        <tr>
                            <th scope="col">{ words.column_function }</th>
                            <th scope="col" class="number">{ &first }</th>
                            <th scope="col" class="number">{ words.column_median }</th>
                            <th scope="col" class="number">{ words.column_diverged }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for row in rows(&race.runs, race.metric, texts) {
                            <tr key={row.place}>
                                <th scope="row"><span class="series-name"><Swatch series={row.place} />{ row.name }</span></th>
                                <td class="number" data-label={first.clone()}>{ row.first }</td>
                                <td class="number" data-label={words.column_median}><span>{ row.median }{ " " }<span class="soft">{ row.interval }</span></span></td>
                                <td class="number" data-label={words.column_diverged}>{ if row.diverged.is_empty() { "–".to_owned() } else { row.diverged } }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            { save(lab, &has_failed, texts) }
        </section>
    }
}

fn save(lab: &Lab, has_failed: &UseStateHandle<bool>, texts: &'static Texts) -> Html {
    let onclick = {
        let (lab, failed) = (lab.clone(), has_failed.setter());
        Callback::from(move |_: MouseEvent| {
            let race = &lab.studies.race;
            failed.set(save_csv("race-scores", &file(&race.runs, race.metric, texts)).is_err());
        })
    };
    let is_empty = lab.studies.race.runs.complete().next().is_none();
    html! {
        <div class="row">
            <button type="button" class="quiet" id="race-csv" disabled={is_empty} {onclick}>{ texts.race().results.save_csv }</button>
            if **has_failed {
                <p class="notice danger small" role="status">{ texts.chart.export_failed }</p>
            }
        </div>
    }
}
