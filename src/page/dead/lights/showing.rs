//! What the page shows of a run that was filmed.

use super::map::{self, Lamp};
use super::state::LightsState;
use super::view;
use crate::chart::{Figure, Overlay};
use crate::text::Texts;

/// Everything that is shown of a film.
#[derive(Clone, Debug, PartialEq)]
pub struct Showing {
    pub findings: Vec<String>,
    pub map: Figure,
    pub overlay: Overlay,
    /// The step that is looked at, in words.
    pub moment: String,
    /// The name of each layer, and its lights.
    pub lamps: Vec<(String, Vec<Lamp>)>,
    /// What moment, step, training loss, training accuracy.
    pub milestones: Vec<[String; 4]>,
    pub height: Height,
}

/// How much room the map needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    Plain,
    Tall,
    Taller,
}

/// `None` while the run is not done.
pub fn showing(state: &LightsState, texts: &Texts) -> Option<Showing> {
    let film = state.film.result(0)?;
    Some(Showing {
        findings: view::findings(film, &state.settings, texts),
        map: map::chart(film, (state.unit as usize).checked_sub(1), texts).into(),
        overlay: map::overlay(state),
        moment: map::moment(state, film, texts),
        lamps: map::lamps(state, film, texts),
        milestones: view::milestones(film, texts),
        height: match film.n_units() {
            0..=34 => Height::Plain,
            35..=68 => Height::Tall,
            _ => Height::Taller,
        },
    })
}
