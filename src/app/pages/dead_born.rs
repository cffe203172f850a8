//! Networks that are born dead.

use yew::prelude::*;

use super::dead_born_controls::DeadBornControls;
use super::dead_born_school::DeadBornSchool;
use crate::app::components::chart_card::ChartCard;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::dead::action::DeadAction;
use crate::page::dead::born::action::BornAction;
use crate::page::dead::born::depth_chart;
use crate::page::dead::born::portraits::{HEIGHT, Portrait, WIDTH, class, portraits};
use crate::page::dead::born::setup::PORTRAITS;
use crate::page::dead::born::state::Born;
use crate::page::dead::born::subject::{BornSubject, key};
use crate::page::dead::born::verdict::{criterion, sentences};
use crate::page::study::action::StudyAction;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct DeadBornProps {
    pub subject: BornSubject,
    pub lang: Lang,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn DeadBorn(DeadBornProps { subject, lang, dispatch }: &DeadBornProps) -> Html {
    let (lang, BornSubject { born, function }) = (*lang, subject);
    let act = dispatch.reform(|it: BornAction| StudyAction::Dead(DeadAction::Born(it)).into());
    let texts = Texts::of(lang);
    let words = texts.dead_born();
    let sentences = sentences(born, function, texts);
    let figure = use_memo((born.setup, born.depths.clone(), function.clone(), lang), |_| {
        Figure::from(depth_chart::chart(born, function, texts))
    });
    let overlay = use_memo(born.setup.hidden, |_| depth_chart::overlay(born));
    html! {
        <section class="card stack" id="born">
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <DeadBornControls setup={born.setup} {lang} on_act={&act} />
            <h3>{ words.pictures }</h3>
            { gallery(born, &sentences[0], texts) }
            <div class="born-verdict" role="status" id="born-verdict">
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
            <DeadBornSchool born={born.clone()} {lang} on_act={&act} />
        </section>
    }
}

/// The pictures; the counts below say the same in words.
fn gallery(born: &Born, summary: &str, texts: &Texts) -> Html {
    let words = texts.dead_born();
    let portraits = portraits(born);
    html! {
        <>
            <p class="born-key small">
                for (class, name) in key(texts) {
                    <span class="born-key-entry">
                        <span class={classes!("born-swatch", class)} aria-hidden="true"></span>{ name }
                    </span>
                }
            </p>
            <div class="born-gallery" id="born-gallery" role="img" aria-label={summary.to_owned()} data-there={portraits.len().to_string()}>
                for portrait in &portraits { { picture(portrait) } }
                for _ in portraits.len()..PORTRAITS as usize { <span class="born-picture waiting"></span> }
            </div>
            <p class="small soft">{ words.picture_notes[born.setup.input as usize] }</p>
        </>
    }
}

fn picture(portrait: &Portrait) -> Html {
    html! {
        <svg
            key={portrait.seed}
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
            { words.setup_name }{ ": " }
            { (words.setup)(PORTRAITS, first, first + PORTRAITS - 1) }{ " " }
            { words.source }<a href="https://arxiv.org/abs/1903.06733">{ words.paper }</a>
        </p>
    }
}
