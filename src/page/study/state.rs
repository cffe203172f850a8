//! The experiments of every page that has some.

use super::action::{Report, StudyAction};
use super::errand::{Errand, Study};
use crate::activation::Function;
use crate::page::dead::state::Dead;
use crate::page::lab::Page;
use crate::page::race::state::Race;
use crate::page::saturation::state::Saturation;
use crate::page::train::setup::Setup;

/// So many errands are named at a time: more than there are workers.
const AHEAD: usize = 64;

/// What experiments are about, besides their own settings.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub function: &'a Function,
    /// The threshold on |f'| below which a unit counts as saturated.
    pub epsilon: f64,
    /// The set-up of the Train page.
    pub setup: &'a Setup,
}

/// The line to the workers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Crew {
    #[default]
    Ready,
    Lost,
}

/// The experiments of every page that has some.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Studies {
    pub saturation: Saturation,
    pub dead: Dead,
    pub race: Race,
    pub crew: Crew,
    /// Counts the crews, so that a reader can ask for a new one.
    pub attempt: u32,
}

impl Studies {
    /// The experiments at their beginning, with nothing done.
    pub fn begun(subject: Subject<'_>) -> Self {
        let mut studies = Self::default();
        studies.settle(subject);
        studies
    }

    /// The state after `action`.
    pub fn apply(&mut self, action: StudyAction, subject: Subject<'_>) {
        match action {
            StudyAction::Saturation(action) => self.saturation.apply(action, subject),
            StudyAction::Dead(action) => self.dead.apply(action, subject),
            StudyAction::Race(action) => self.race.apply(action, subject),
            StudyAction::Heard(reports) => reports.into_iter().for_each(|it| self.hear(it)),
            StudyAction::Lost => self.crew = Crew::Lost,
            StudyAction::Reconnect => {
                self.crew = Crew::Ready;
                self.attempt = self.attempt.wrapping_add(1);
            }
        }
    }

    /// Experiments whose set-up has changed begin anew. Does little where none has.
    pub fn settle(&mut self, subject: Subject<'_>) {
        self.saturation.settle(subject);
        self.dead.settle(subject);
        self.race.settle(subject);
    }

    /// The jobs whose outcomes are wanted, the most urgent first: those of the page in sight, and a race wherever the reader is.
    pub fn errands(&self, page: Page, subject: Subject<'_>) -> Vec<Errand> {
        let shown: Box<dyn Iterator<Item = Errand> + '_> = match page {
            Page::Saturation => Box::new(self.saturation.errands(subject)),
            Page::Dead => Box::new(self.dead.errands(subject)),
            _ => Box::new(std::iter::empty()),
        };
        shown.chain(self.race.errands(subject)).take(AHEAD).collect()
    }

    /// Takes over from an earlier state what is no part of an address; `page` is the one that an address was read for.
    pub fn adopt(&mut self, earlier: &Self, page: Page) {
        if page == Page::Saturation {
            self.saturation.adopt(&earlier.saturation);
        } else {
            self.saturation = earlier.saturation.clone();
        }
        if page == Page::Dead {
            self.dead.adopt(&earlier.dead);
        } else {
            self.dead = earlier.dead.clone();
        }
        if page == Page::Race {
            self.race.adopt(&earlier.race);
        } else {
            self.race = earlier.race.clone();
        }
        self.crew = earlier.crew;
        self.attempt = earlier.attempt;
    }

    fn hear(&mut self, report: Report) {
        match report.ticket.study {
            Study::Race => self.race.hear(report.ticket, report.result),
            Study::Saturation(study) => self.saturation.hear(study, report),
            Study::BornPortraits | Study::BornDepths | Study::BornSchool => self.dead.born.hear(report),
            Study::Toll => self.dead.toll.hear(report),
            Study::DeadCourse | Study::DeadFilm | Study::DeadInquest | Study::DeadTally => {
                self.dead.hear(report);
            }
        }
    }
}
