//! The score of every function, epoch by epoch.

use std::rc::Rc;

use yew::prelude::*;

use super::race::RacePageProps;
use crate::app::chart::Probe;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::segmented::{Segment, Segmented};
use crate::chart::lines::YScale;
use crate::page::action::Action;
use crate::page::race::choices::Metric;
use crate::page::race::curves::{Curves, Shown, curves, offered};
use crate::page::train::action::TrainAction;
use crate::page::train::state::LossScale;
use crate::text::Texts;

#[component]
pub fn RaceCurves(RacePageProps { lab, dispatch }: &RacePageProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.race().results;
    let (runs, metric) = (&lab.studies.race.runs, lab.studies.race.metric);
    let cursor = use_state_eq(|| None::<f64>);
    let asked = use_state_eq(|| Shown::All);
    let offered = offered(runs, texts);
    let shown = offered.iter().map(|it| it.shown).find(|it| *it == *asked).unwrap_or(Shown::First);
    let curves = use_memo((runs.clone(), metric, shown, lang), |(runs, metric, shown, _)| {
        curves(runs, *metric, *shown, texts)
    });
    let is_log = metric == Metric::Loss && lab.train.loss_scale == LossScale::Log;
    let scale = if is_log { YScale::Log } else { YScale::Linear };
    let figure = use_memo((curves.clone(), scale, lang), |(curves, scale, _)| curves.figure(*scale, texts));
    let epoch = curves.epoch(*cursor);
    let reading = curves.reading(epoch, texts);
    let segments: Vec<_> = offered
        .iter()
        .map(|it| Segment {
            code: it.code,
            name: it.name.clone().into(),
            pressed: (it.shown == shown).into(),
        })
        .collect();
    let on_press = {
        let (asked, all) = (asked.setter(), offered);
        Callback::from(move |index: usize| asked.set(all[index].shown))
    };
    let log = Segment { code: "log", name: texts.stage().logarithmic.into(), pressed: is_log.into() };
    let on_scale = dispatch.reform(|_: usize| Action::Train(TrainAction::ToggleLogScale));
    html! {
        <section class="card" id="race-curves">
            <ChartCard
                {figure}
                overlay={Rc::new(curves.overlay(*cursor))}
                name={words.curves}
                description={reading.clone()}
                file_name="race"
                {lang}
                probe={probe(&curves, epoch, &reading, cursor.setter())}
                class="chart-panels"
            >
                <div class="stack-tight">
                    <div class="spread">
                        <h2>{ words.curves }</h2>
                        <div class="row">
                            if segments.len() > 1 {
                                <Segmented label={words.shown} {segments} {on_press} />
                            }
                            if metric == Metric::Loss {
                                <Segmented label={texts.stage().loss} segments={vec![log]} on_press={on_scale} />
                            }
                        </div>
                    </div>
                    <p class="small soft">{ curves.takeaway(texts) }</p>
                    <p class="small number-line">{ reading }</p>
                </div>
            </ChartCard>
        </section>
    }
}

/// The cursor, once there is something to read.
fn probe(
    curves: &Rc<Curves>,
    epoch: u32,
    reading: &str,
    cursor: UseStateSetter<Option<f64>>,
) -> Option<Probe> {
    let curves = Rc::clone(curves);
    curves.has_points().then(|| Probe {
        x: f64::from(epoch),
        value_text: reading.to_owned().into(),
        on_event: Callback::from(move |event| cursor.set(curves.moved(epoch, event))),
    })
}
