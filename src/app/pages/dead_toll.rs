//! What dead units cost.

use yew::prelude::*;

use super::dead::{DeadPartProps, paper};
use super::dead_born_controls::choose;
use super::dead_coat::CoatPicker;
use super::dead_run_buttons::{Advance, ButtonWords, RunButtons};
use crate::app::components::chart_card::ChartCard;
use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::coded::Coded;
use crate::page::dead::action::DeadAction;
use crate::page::dead::source;
use crate::page::dead::toll::action::TollAction;
use crate::page::dead::toll::chart::chart;
use crate::page::dead::toll::setup::{Length, Size};
use crate::page::dead::toll::state::Toll;
use crate::page::dead::toll::summary::{Treated, treated};
use crate::page::dead::toll::verdict::{provenance, row, sentences, status};
use crate::text::{Lang, Texts};

#[component]
pub fn DeadToll(DeadPartProps { lab, dispatch, on_act }: &DeadPartProps) -> Html {
    let (lang, toll) = (lab.settings.lang(), &lab.studies.dead.toll);
    let act = on_act.reform(DeadAction::Toll);
    let texts = Texts::of(lang);
    let words = texts.dead_toll();
    let treated = use_memo(toll.trials.clone(), |_| treated(toll));
    let figure = use_memo((treated.clone(), lang), |(treated, _)| Figure::from(chart(treated, texts)));
    let sentences = sentences(toll, &treated, texts);
    let trials = &toll.trials;
    html! {
        <section class="stack dead-section" id="toll" aria-labelledby="toll-title">
            <h2 id="toll-title">{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <CoatPicker
                id="toll-wear"
                label={words.function}
                worn={toll.setup.coat}
                lab={lab.clone()}
                {dispatch}
                on_wear={act.reform(TollAction::Wear)}
            />
            { controls(toll, lang, &act) }
            <RunButtons
                id="toll"
                advance={Advance { phase: trials.phase, done: trials.done(), total: trials.total() }}
                words={ButtonWords {
                    start: words.start,
                    go_on: words.go_on,
                    pause: words.pause,
                    cancel: words.cancel,
                    clear: words.clear,
                    progress: words.progress,
                }}
                on_start={act.reform(|()| TollAction::Start)}
                on_pause={act.reform(|()| TollAction::Pause)}
                on_cancel={act.reform(|()| TollAction::Cancel)}
            />
            <p class="small soft" role="status" id="toll-status">{ status(toll, texts) }</p>
            if !treated.is_empty() {
                <ChartCard
                    {figure}
                    name={words.title}
                    description={sentences.join(" ")}
                    file_name="death-toll"
                    {lang}
                >
                    <p class="small soft">{ words.chart_note }</p>
                </ChartCard>
                <div class="stack-tight" id="toll-verdict" role="status">
                    for sentence in &sentences { <p>{ sentence }</p> }
                </div>
                { table(&treated, texts) }
            }
            <p class="small soft">
                { provenance(toll, texts) }{ " " }{ words.source }
                { paper(source::DYING) }
            </p>
        </section>
    }
}

fn controls(toll: &Toll, lang: Lang, act: &Callback<TollAction>) -> Html {
    let texts = Texts::of(lang);
    let words = texts.dead_toll();
    let [runs, seed] = toll.setup.sliders(texts);
    let items = |codes: Vec<&'static str>| -> Vec<ChoiceItem> {
        codes.into_iter().map(|code| ChoiceItem::new(code, code)).collect()
    };
    html! {
        <div class="born-controls">
            <Choice
                id="t.width"
                label={words.width}
                label_style={LabelStyle::Visible}
                items={items(Size::all().map(Coded::code).collect())}
                chosen={toll.setup.size.code()}
                on_choose={choose(act, TollAction::SetSize)}
            />
            <Choice
                id="t.steps"
                label={words.steps}
                label_style={LabelStyle::Visible}
                items={items(Length::all().map(Coded::code).collect())}
                chosen={toll.setup.length.code()}
                on_choose={choose(act, TollAction::SetLength)}
            />
            <SliderRow slider={runs} {lang} on_change={act.reform(TollAction::SetRuns)} />
            <SliderRow slider={seed} {lang} on_change={act.reform(TollAction::SetSeed)} />
        </div>
    }
}

fn table(treated: &[Treated], texts: &Texts) -> Html {
    let words = texts.dead_toll();
    html! {
        <div class="table-scroll" role="region" aria-label={words.treatment} tabindex="0">
            <table class="born-classes" id="toll-table">
                <thead>
                    <tr>
                        <th scope="col">{ words.treatment }</th>
                        <th scope="col">{ words.run_count }</th>
                        <th scope="col">{ words.dead_axis }</th>
                        <th scope="col">{ words.accuracy_axis }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in treated.iter().map(|it| row(it, texts)) {
                        <tr>
                            <th scope="row">{ row.name }</th>
                            <td>{ row.runs }</td>
                            for (median, interval) in row.cells {
                                <td>{ median }<span class="soft small interval">{ interval }</span></td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
