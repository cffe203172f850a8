//! Random networks learn |x|.

use yew::prelude::*;

use super::dead_born_controls::choose;
use super::dead_run_buttons::{Advance, ButtonWords, RunButtons};
use crate::app::components::chart_card::ChartCard;
use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::coded::Coded;
use crate::page::dead::born::action::BornAction;
use crate::page::dead::born::classes::{ClassRow, chart, rows_so_far, sentences};
use crate::page::dead::born::lessons::{height_class, lesson_words, provenance};
use crate::page::dead::born::setup::{Intake, Term};
use crate::page::dead::born::state::Born;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct DeadBornSchoolProps {
    pub born: Born,
    pub lang: Lang,
    pub on_act: Callback<BornAction>,
}

#[component]
pub fn DeadBornSchool(DeadBornSchoolProps { born, lang, on_act }: &DeadBornSchoolProps) -> Html {
    let lang = *lang;
    let texts = Texts::of(lang);
    let words = texts.dead_born();
    let rows = use_memo((born.school.clone(), lang), |_| rows_so_far(born, texts));
    let figure = use_memo((rows.clone(), lang), |(rows, _)| Figure::from(chart(rows, texts)));
    let sentences = sentences(&rows, born.expected, texts);
    let school = &born.school;
    let status = lesson_words(born, texts);
    html! {
        <div class="stack" id="school">
            <h3>{ words.school }</h3>
            <p class="soft">{ words.school_intro }</p>
            <div class="born-controls">
                { length(born, on_act, texts) }
                { size(born, on_act, texts) }
                <SliderRow
                    slider={born.setup.guess_slider(texts)}
                    {lang}
                    on_change={on_act.reform(BornAction::SetGuess)}
                />
            </div>
            <RunButtons
                id="school"
                advance={Advance { phase: school.phase, done: school.done(), total: school.total() }}
                words={ButtonWords {
                    start: words.teach,
                    go_on: words.go_on,
                    pause: words.pause,
                    cancel: words.cancel,
                    clear: words.clear,
                    progress: words.school,
                }}
                disabled={!born.can_be_taught()}
                on_start={on_act.reform(|()| BornAction::Teach)}
                on_pause={on_act.reform(|()| BornAction::Pause)}
                on_cancel={on_act.reform(|()| BornAction::Cancel)}
            />
            <p class="small soft" role="status" id="school-status">{ status }</p>
            if !rows.is_empty() {
                <ChartCard
                    {figure}
                    name={words.collapsed_axis}
                    description={sentences.join(" ")}
                    file_name="collapse"
                    {lang}
                    class={height_class(rows.len())}
                >
                    for sentence in &sentences { <p class="small">{ sentence }</p> }
                </ChartCard>
                { table(&rows, texts) }
            }
            <p class="small soft">{ provenance(born, texts) }</p>
        </div>
    }
}

fn length(born: &Born, on_act: &Callback<BornAction>, texts: &Texts) -> Html {
    let words = texts.dead_born();
    let items = Term::CODES
        .iter()
        .map(|(term, code)| ChoiceItem::new(*code, (words.term_name)(term.epochs(), term.steps())));
    html! {
        <Choice
            id="b.epochs"
            label={words.term}
            label_style={LabelStyle::Visible}
            items={items.collect::<Vec<_>>()}
            chosen={born.setup.term.code()}
            on_choose={choose(on_act, BornAction::SetTerm)}
        />
    }
}

fn size(born: &Born, on_act: &Callback<BornAction>, texts: &Texts) -> Html {
    let words = texts.dead_born();
    let items = Intake::CODES
        .iter()
        .map(|(intake, code)| ChoiceItem::new(*code, (words.intake_name)(intake.networks())));
    html! {
        <Choice
            id="b.nets"
            label={words.intake}
            label_style={LabelStyle::Visible}
            items={items.collect::<Vec<_>>()}
            chosen={born.setup.intake.code()}
            on_choose={choose(on_act, BornAction::SetIntake)}
        />
    }
}

fn table(rows: &[ClassRow], texts: &Texts) -> Html {
    let words = texts.dead_born();
    html! {
        <div class="table-scroll" role="region" aria-label={words.school} tabindex="0">
            <table class="born-classes" id="school-table">
                <thead>
                    <tr>
                        <th scope="col">{ words.class }</th>
                        <th scope="col">{ words.networks }</th>
                        for name in words.columns { <th scope="col">{ name }</th> }
                    </tr>
                </thead>
                <tbody>
                    for row in rows.iter().map(|it| it.words(texts)) {
                        <tr>
                            <th scope="row">{ row.name }</th>
                            <td>{ row.of }</td>
                            for (share, interval) in row.cells {
                                <td>{ share }<span class="soft small interval">{ interval }</span></td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
