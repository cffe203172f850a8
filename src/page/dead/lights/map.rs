//! The lights over the steps as a chart, and one by one at a step.

use super::state::LightsState;
use crate::chart::shape::outline;
use crate::chart::{Lights, Overlay};
use crate::experiment::lights::film::{DEAD, FULL, Film, Frame};
use crate::experiment::lights::story::UnitStory;
use crate::page::number::percent;
use crate::text::Texts;

/// One light at the step that is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Lamp {
    /// The place among all units.
    pub place: usize,
    pub state: LampState,
    /// The share of samples at which the unit has a slope.
    pub share: f64,
    /// The unit and its state in words.
    pub name: String,
    pub is_asked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LampState {
    Full,
    Dimmed,
    Out,
}

impl LampState {
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Dimmed => "dimmed",
            Self::Out => "out",
        }
    }
}

/// The least part of a light that is seen.
const LEAST: f64 = 0.12;

/// The lights over all steps.
pub fn chart(film: &Film, asked: Option<usize>, texts: &Texts) -> Lights {
    let words = texts.dead().lights;
    let widths: Vec<usize> = film.widths.iter().map(|it| *it as usize).collect();
    let mark = film.cured_at.and_then(|it| film.frames.get(it as usize)).map(|it| f64::from(it.step));
    Lights {
        x_name: words.map_axis.to_owned(),
        unit_names: film.units.iter().map(|it| (words.unit)(it.unit.layer + 1, it.unit.unit + 1)).collect(),
        layer_names: (1..=widths.len()).map(words.layer_short).collect(),
        widths,
        steps: film.frames.iter().map(|it| f64::from(it.step)).collect(),
        lit: film.frames.iter().map(|it| it.lit.clone()).collect(),
        mark,
        chosen: asked,
    }
}

/// The cursor at the step that is looked at.
pub fn overlay(state: &LightsState) -> Overlay {
    Overlay { cursor: Some(state.step()), ..Overlay::default() }
}

/// The last picture that was taken until a step.
pub fn frame_at(film: &Film, step: f64) -> Option<&Frame> {
    let next = film.frames.partition_point(|it| f64::from(it.step) <= step);
    film.frames.get(next.checked_sub(1)?)
}

/// The lights at the step that is looked at, layer by layer.
pub fn lamps(state: &LightsState, film: &Film, texts: &Texts) -> Vec<(String, Vec<Lamp>)> {
    let words = texts.dead().lights;
    let Some(frame) = frame_at(film, state.step()) else { return Vec::new() };
    let asked = (state.unit as usize).checked_sub(1);
    let lamp = |(place, (story, lit)): (usize, (&UnitStory, &u8))| {
        let share = f64::from(*lit) / f64::from(FULL);
        let (state, told) = match *lit {
            DEAD => (LampState::Out, words.out.to_owned()),
            FULL => (LampState::Full, words.always.to_owned()),
            _ => (LampState::Dimmed, (words.sometimes)(&percent(share))),
        };
        let unit = (words.unit)(story.unit.layer + 1, story.unit.unit + 1);
        (
            story.unit.layer,
            Lamp { place, state, share, name: format!("{unit}: {told}"), is_asked: asked == Some(place) },
        )
    };
    let all: Vec<(usize, Lamp)> = film.units.iter().zip(&frame.lit).enumerate().map(lamp).collect();
    let layers = (0..film.widths.len()).map(|layer| {
        let of = all.iter().filter(|it| it.0 == layer).map(|it| it.1.clone());
        ((words.layer)(layer + 1), of.collect())
    });
    layers.collect()
}

/// The step that is looked at, in words.
pub fn moment(state: &LightsState, film: &Film, texts: &Texts) -> String {
    let Some(frame) = frame_at(film, state.step()) else { return String::new() };
    let dead = frame.lit.iter().filter(|it| **it == DEAD).count();
    (texts.dead().lights.moment_value)(&frame.step.to_string(), dead, frame.lit.len())
}

/// The part of a light that is lit, about the origin, as the data of an SVG path: a disc that is cut off at the share. A small
/// one is drawn large enough to be seen.
pub fn lit_path(share: f64, radius: f64) -> String {
    let level = radius * (1.0 - 2.0 * share.max(LEAST));
    let corners: Vec<String> = outline(0, radius)
        .into_iter()
        .map(|(x, y)| {
            let y = y.max(level);
            // What is cut off lies on the level line, as wide as the disc is there.
            let half = (radius * radius - y * y).max(0.0).sqrt();
            format!("{:.2} {:.2}", x.clamp(-half, half), y)
        })
        .collect();
    format!("M{}Z", corners.join("L"))
}
