//! Random networks as small pictures, and their counts beside what theory says.

use yew::prelude::*;

use super::dead::paper;
use crate::app::components::chart_card::ChartCard;
use crate::chart::Figure;
use crate::page::dead::born::depth_chart;
use crate::page::dead::born::portraits::{HEIGHT, Portrait, WIDTH, class, portraits};
use crate::page::dead::born::setup::PORTRAITS;
use crate::page::dead::born::state::Born;
use crate::page::dead::born::subject::{BornSubject, key};
use crate::page::dead::born::verdict::{criterion, sentences};
use crate::page::dead::source;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct DeadBornGalleryProps {
    pub subject: BornSubject,
    pub lang: Lang,
}

#[component]
pub fn DeadBornGallery(DeadBornGalleryProps { subject, lang }: &DeadBornGalleryProps) -> Html {
    let (lang, BornSubject { born, function }) = (*lang, subject);
    let texts = Texts::of(lang);
    let words = texts.dead_born();
    let sentences = sentences(born, function, texts);
    let figure = use_memo((subject.clone(), lang), |(subject, lang)| {
        Figure::from(depth_chart::chart(&subject.born, &subject.function, Texts::of(*lang)))
    });
    let overlay = use_memo(subject.clone(), |it| depth_chart::overlay(&it.born));
    html! {
        <div class="stack">
            <div class="stack-tight">
                <h3>{ words.pictures }</h3>
                { legend(texts) }
                { gallery(born, &sentences[0]) }
                <p class="small soft">{ words.picture_notes[born.setup.input as usize] }</p>
            </div>
            <div class="stack-tight" role="status" id="born-verdict">
                for sentence in &sentences { <p>{ sentence }</p> }
            </div>
            <p class="small soft">{ criterion(function, texts) }</p>
            <h3>{ words.by_depth }</h3>
            <ChartCard
                {figure}
                {overlay}
                name={words.by_depth}
                description={sentences.join(" ")}
                file_name="born-dead"
                {lang}
            >
                <p class="small soft">{ words.by_depth_note }</p>
            </ChartCard>
            { provenance(born, texts) }
        </div>
    }
}

fn legend(texts: &Texts) -> Html {
    html! {
        <p class="born-key small">
            for (class, name) in key(texts) {
                <span class="born-key-entry">
                    <span class={classes!("born-swatch", class)} aria-hidden="true"></span>{ name }
                </span>
            }
        </p>
    }
}

/// The pictures; the counts below say the same in words.
fn gallery(born: &Born, summary: &str) -> Html {
    let portraits = portraits(born);
    let there = portraits.len();
    html! {
        <div class="born-gallery" id="born-gallery" role="img" aria-label={summary.to_owned()} data-there={there.to_string()}>
            for portrait in portraits.iter() { { picture(portrait) } }
            for _ in there..PORTRAITS as usize { <span class="born-picture unborn"></span> }
        </div>
    }
}

fn picture(portrait: &Portrait) -> Html {
    html! {
        <svg
            class={classes!("born-picture", class(portrait.fate))}
            viewBox={format!("-1 0 {} {HEIGHT}", WIDTH + 2)}
            preserveAspectRatio="none"
            data-seed={portrait.seed.to_string()}
        >
            <path d={portrait.path.clone()} />
        </svg>
    }
}

/// Set-up, seeds and source.
fn provenance(born: &Born, texts: &Texts) -> Html {
    let words = texts.dead_born();
    let first = born.setup.seed as u32;
    html! {
        <p class="small soft">
            { (words.setup)(PORTRAITS, first, first + PORTRAITS - 1) }{ " " }
            { words.source }{ paper(source::DYING) }
        </p>
    }
}
