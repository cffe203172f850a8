//! One unit that is asked about: how it died and what would bring it back.

use super::settings::{Rule, Settings};
use super::state::LightsState;
use crate::experiment::lights::inquest::Verdict;
use crate::nn::observation::autopsy::Death;
use crate::nn::observation::view::UnitId;
use crate::page::number::readable;
use crate::text::Texts;

const DIGITS: usize = 4;

/// What is said of a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitReport {
    pub title: String,
    pub sentences: Vec<String>,
    /// Name of a number, before the killing update, after it; none where there was no such update.
    pub rows: Vec<[String; 3]>,
}

/// `None` while nobody asks about a unit. What is not known yet is left out.
pub fn report(state: &LightsState, texts: &Texts) -> Option<UnitReport> {
    let unit = state.asked()?;
    let words = texts.dead().lights;
    let mut report = UnitReport {
        title: (words.unit)(unit.layer + 1, unit.unit + 1),
        sentences: Vec::new(),
        rows: Vec::new(),
    };
    let story = state.film.result(0).and_then(|film| film.units.iter().find(|it| it.unit == unit));
    if let Some(story) = story
        && story.dead_since.is_none()
    {
        report.sentences.push(words.alive_in_end.to_owned());
    }
    match state.inquest.result(0) {
        Some(Some(verdict)) => tell(verdict, &state.settings, &mut report, texts),
        Some(None) => {}
        None => report.sentences.push(words.asking.to_owned()),
    }
    if let Some(story) = story.filter(|it| it.deaths > 0) {
        report.sentences.push((words.story)(story.deaths, story.revivals));
    }
    Some(report)
}

fn tell(verdict: &Verdict, settings: &Settings, report: &mut UnitReport, texts: &Texts) {
    let (words, autopsy) = (texts.dead().lights, texts.autopsy());
    report.sentences.push(autopsy.dead.to_owned());
    match &verdict.death {
        Some(death) if death.step == 0 => report.sentences.push(autopsy.born_dead.to_owned()),
        Some(death) => {
            report.sentences.push((words.killed)(&verdict.step.to_string()));
            report.rows = rows(death, texts);
            report.sentences.push(if death.gradient_norm == 0.0 {
                autopsy.without_gradient.to_owned()
            } else {
                (autopsy.gradient_norm)(&readable(death.gradient_norm.into(), DIGITS))
            });
        }
        None => report.sentences.push(words.killed_by_cure.to_owned()),
    }
    report.sentences.push(layer_note(verdict.unit, settings, texts).to_owned());
    report.sentences.push(match verdict.revival {
        Some(found) => {
            let sentence = if found.least >= 0.0 { words.revive_raise } else { words.revive_lower };
            sentence(&readable(found.least.abs(), DIGITS), found.sloped)
        }
        None => autopsy.revive_never.to_owned(),
    });
}

/// Whether a death in this layer is final.
pub fn layer_note(unit: UnitId, settings: &Settings, texts: &Texts) -> &'static str {
    let words = texts.dead().lights;
    match (unit.layer, settings.rule) {
        (0, Rule::Sgd) => words.first_layer,
        (0, Rule::Adam) => words.first_layer_memory,
        _ => words.deeper_layers,
    }
}

fn rows(death: &Death, texts: &Texts) -> Vec<[String; 3]> {
    let words = texts.autopsy();
    let row = |name: &str, (before, after): (f32, f32)| {
        [name.to_owned(), readable(f64::from(before), DIGITS), readable(f64::from(after), DIGITS)]
    };
    vec![
        row(words.bias, death.bias),
        row(words.weight_norm, death.weight_norm),
        row(words.nearest, death.nearest),
    ]
}
