//! The course: what all functions share.

use yew::prelude::*;

use super::race::RacePartProps;
use crate::app::components::segmented::{Segment, Segmented};
use crate::app::components::slider_row::SliderRow;
use crate::page::address::format_page;
use crate::page::coded::Coded;
use crate::page::lab::Page;
use crate::page::race::action::RaceAction;
use crate::page::race::choices::Start;
use crate::page::race::runners::{layers_note, setup_line, sliders, start_note};
use crate::text::Texts;

#[component]
pub fn RaceSetup(RacePartProps { lab, on_act }: &RacePartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.race();
    let (race, setup) = (&lab.studies.race, &lab.train.setup);
    let start = start_note(race, setup, texts);
    let segments = Start::all().map(|it| Segment {
        code: it.code(),
        name: if it == Start::Same { words.start_same } else { words.start_own }.into(),
        pressed: (it == start.start).into(),
    });
    let segments: Vec<_> = segments.filter(|it| !start.is_settled || it.code == start.start.code()).collect();
    let is_settled = start.is_settled;
    let on_press = on_act.reform(move |index: usize| {
        RaceAction::SetStart(if is_settled { Start::OwnGain } else { Start::CODES[index].0 })
    });
    let [epochs, seeds] = sliders(race, texts);
    html! {
        <section class="card" id="course">
            <div class="card-title">
                <h2>{ words.setup }</h2>
                <a href={format_page(lab, Page::Train)}>{ words.change_setup }</a>
            </div>
            <p id="setup-line">{ setup_line(setup, texts) }</p>
            if let Some(note) = layers_note(setup, texts) {
                <p class="small soft">{ note }</p>
            }
            <div class="spread">
                <h3>{ words.start }</h3>
                <Segmented label={words.start} {segments} {on_press} />
            </div>
            <p class="small soft">{ start.note }</p>
            <div class="controls race-numbers">
                <SliderRow slider={epochs} {lang} on_change={on_act.reform(RaceAction::SetEpochs)} />
                <SliderRow slider={seeds} {lang} on_change={on_act.reform(RaceAction::SetSeeds)} />
            </div>
        </section>
    }
}
