//! What is said of the run.

use super::rescue::Rescue;
use super::scenario::Scenario;
use super::setting::LightsSetting;
use super::settings::{NOISE, Remedy, Rule, SAMPLES, Settings};
use super::state::LightsState;
use crate::experiment::lights::film::{DEAD, Film, Milestone};
use crate::page::number::{exact, percent, readable};
use crate::page::slider::Slider;
use crate::text::Texts;

const DIGITS: usize = 4;

/// A button that sets several things at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Shortcut<T> {
    pub what: T,
    pub code: &'static str,
    pub name: &'static str,
    pub note: &'static str,
    /// Whether the settings are those of this button.
    pub is_on: bool,
}

pub fn scenarios(settings: &Settings, texts: &Texts) -> Vec<Shortcut<Scenario>> {
    let shortcut = |what: Scenario| {
        let (name, note) = what.words(texts);
        Shortcut { what, code: what.code(), name, note, is_on: what.settings(settings) == *settings }
    };
    Scenario::ALL.map(shortcut).to_vec()
}

pub fn rescues(settings: &Settings, texts: &Texts) -> Vec<Shortcut<Rescue>> {
    let shortcut = |what: Rescue| {
        let (name, note) = what.words(texts);
        Shortcut { what, code: what.code(), name, note, is_on: what.settings(settings) == *settings }
    };
    Rescue::ALL.map(shortcut).to_vec()
}

/// How the run went, in sentences.
pub fn findings(film: &Film, settings: &Settings, texts: &Texts) -> Vec<String> {
    let words = texts.dead().lights;
    let steps = film.frames.last().map_or(0, |it| it.step).to_string();
    let mut said = vec![
        [
            (words.dead_in_end)(film.n_dead(), film.n_units(), &steps),
            (words.accuracy)(&percent(film.accuracy)),
        ]
        .join(texts.dead().gap),
    ];
    if let Some(step) = film.diverged_at {
        said.push((words.diverged)(&step.to_string()));
    }
    if let Some(frame) = film.cured_at.and_then(|it| film.frames.get((it as usize).checked_sub(1)?)) {
        let dead = frame.lit.iter().filter(|it| **it == DEAD).count();
        said.push((words.cured)(film.units.iter().filter(|it| it.is_cured).count(), dead));
    }
    for (layer, width) in film.widths.iter().enumerate() {
        let units = || film.units.iter().filter(move |it| it.unit.layer == layer);
        let dead = units().filter(|it| it.dead_since.is_some()).count();
        let deaths = units().map(|it| it.deaths).sum();
        said.push((words.layer_line)(layer + 1, dead, *width as usize, deaths, film.revivals(layer)));
    }
    let first = if settings.rule == Rule::Sgd { words.first_layer } else { words.first_layer_memory };
    said.push(first.to_owned());
    if film.widths.len() > 1 {
        said.push(words.deeper_layers.to_owned());
    }
    said
}

/// The run in numbers: what moment, step, training loss, training accuracy.
pub fn milestones(film: &Film, texts: &Texts) -> Vec<[String; 4]> {
    let words = texts.dead().lights;
    let last = film.train.len().saturating_sub(1);
    let name = |place: usize| match place {
        0 => words.at_start,
        _ if place == last => words.at_end,
        1 => words.before_cure,
        _ => words.after_cure,
    };
    let row = |(place, it): (usize, &Milestone)| {
        [name(place).to_owned(), it.step.to_string(), readable(it.loss, DIGITS), percent(it.quality)]
    };
    film.train.iter().enumerate().map(row).collect()
}

pub fn slider(settings: &Settings, setting: LightsSetting, texts: &Texts) -> Slider {
    Slider::new(setting.key(), setting.name(texts), "", settings.number(setting), setting.control())
}

pub fn remedy(remedy: Remedy, texts: &Texts) -> &'static str {
    let [nothing, swap, nudge, rate] = texts.dead().lights.remedies;
    match remedy {
        Remedy::Nothing => nothing,
        Remedy::Swap => swap,
        Remedy::Nudge => nudge,
        Remedy::Rate => rate,
    }
}

/// How the experiment is set up.
pub fn setup(state: &LightsState, texts: &Texts) -> String {
    let settings = &state.settings;
    let noise = state.film.setup().map_or(NOISE, |it| it.recipe.task.noise);
    (texts.dead().lights.setup)(
        SAMPLES,
        &readable(noise, DIGITS),
        &exact(state.last_step()),
        &exact(settings.seed),
    )
}
