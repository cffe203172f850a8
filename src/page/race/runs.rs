//! The heats of a race, and which of them are wanted.

use std::rc::Rc;

use super::course::Course;
use super::heat::Heat;
use crate::experiment::race::leg::{Leg, Standing, Stretch};
use crate::page::study::batch::Phase;
use crate::page::study::errand::{Errand, Study, Ticket};
use crate::worker::message::event::Refusal;
use crate::worker::message::job::{Job, Lap, Outcome};
use crate::worker::message::snapshot::Scene;

/// So many errands are named at a time: about as many as there are workers, because each holds its data.
const AHEAD: usize = 12;
/// Cells per side of a picture.
const PICTURE_SIDE: u32 = 48;

/// Which heats are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Goal {
    /// Those of the first seed, side by side.
    #[default]
    First,
    /// Those of every seed, seed by seed.
    All,
}

/// The heats of a race. Cheap to clone and to compare.
#[derive(Clone, Debug, Default)]
pub struct Runs {
    /// Counts the races, so that the answer to an earlier one is known as such.
    pub generation: u32,
    course: Option<Rc<Course>>,
    /// `[seed][function]`, flat.
    heats: Rc<Vec<Rc<Heat>>>,
    /// What the pictures of the first seed have in common.
    pub scene: Option<Rc<Scene>>,
    pub phase: Phase,
    pub goal: Goal,
    /// Why a leg was refused, which ends the race.
    pub refusal: Option<Refusal>,
}

impl Runs {
    /// Takes note of what is raced and of how many seeds. Heats that are the same as before stay; a race that is running goes on.
    pub fn settle(&mut self, course: Course, seeds: usize) {
        if self.course.as_deref() == Some(&course) && self.heats.len() == seeds * course.functions.len() {
            return;
        }
        let before = self
            .course
            .replace(Rc::new(course))
            .filter(|it| self.course().is_some_and(|now| now.is_like(it)));
        let earlier = std::mem::take(&mut self.heats);
        let width = before.as_ref().map_or(0, |it| it.functions.len());
        let kept = |seed: usize, place: usize| {
            let function = &self.course()?.functions[place];
            let old = before.as_ref()?.functions.iter().position(|it| it == function)?;
            earlier.get(seed * width + old).cloned()
        };
        let places = || (0..seeds).flat_map(|seed| (0..self.width()).map(move |place| (seed, place)));
        let heats = places().map(|(seed, place)| kept(seed, place).unwrap_or_default()).collect();
        self.heats = Rc::new(heats);
        if before.is_none() {
            self.scene = None;
            self.goal = Goal::First;
            if self.phase == Phase::Paused {
                self.phase = Phase::Idle;
            }
        }
        self.generation = self.generation.wrapping_add(1);
        self.refusal = None;
        self.rest();
    }

    pub fn course(&self) -> Option<&Course> {
        self.course.as_deref()
    }

    pub fn run(&mut self, goal: Goal) {
        self.goal = goal;
        self.phase = Phase::Running;
        self.refusal = None;
        self.rest();
    }

    pub fn pause(&mut self) {
        if self.phase == Phase::Running {
            self.phase = Phase::Paused;
        }
    }

    pub fn resume(&mut self) {
        if self.phase == Phase::Paused {
            self.phase = Phase::Running;
        }
    }

    /// Wants nothing and forgets every heat.
    pub fn cancel(&mut self) {
        self.heats = Rc::new(vec![Rc::default(); self.heats.len()]);
        self.scene = None;
        self.generation = self.generation.wrapping_add(1);
        self.phase = Phase::Idle;
        self.goal = Goal::First;
        self.refusal = None;
    }

    /// Takes over what came of a leg, unless it comes too late.
    pub fn hear(&mut self, ticket: Ticket, result: Result<Outcome, Refusal>) {
        let total = self.heats.len().max(1) as u32;
        let (legs, place) = (ticket.index / total, (ticket.index % total) as usize);
        let is_due = self.heats.get(place).is_some_and(|it| it.legs == legs && !it.is_done());
        if ticket.generation != self.generation || !is_due {
            return;
        }
        match result {
            Ok(Outcome::Race(lap)) => self.take_over(place, *lap),
            Ok(_) => {}
            Err(refusal) => {
                self.refusal = Some(refusal);
                self.phase = Phase::Idle;
            }
        }
        self.rest();
    }

    fn take_over(&mut self, place: usize, lap: Lap) {
        let heats = Rc::make_mut(&mut self.heats);
        Rc::make_mut(&mut heats[place]).go_on(lap.mark);
        if let Some(scene) = lap.scene {
            self.scene = Some(Rc::from(scene));
        }
    }

    /// The legs that are wanted, the most urgent first.
    pub fn errands(&self) -> impl Iterator<Item = Errand> {
        let is_running = self.phase == Phase::Running && self.refusal.is_none();
        // Of the first seed those that are furthest behind: they keep step.
        let behind = self.first().filter(|it| !it.is_done()).map(|it| it.epoch()).min();
        let is_next = move |&(place, heat): &(usize, &Heat)| match self.goal {
            Goal::First => place < self.width() && Some(heat.epoch()) == behind,
            Goal::All => true,
        };
        let heats =
            self.heats.iter().map(|it| &**it).enumerate().filter(|it| !it.1.is_done()).filter(is_next);
        heats.take(if is_running { AHEAD } else { 0 }).filter_map(|(place, heat)| self.errand(place, heat))
    }

    fn errand(&self, place: usize, heat: &Heat) -> Option<Errand> {
        let course = self.course()?;
        let is_first_seed = place < self.width();
        let leg = Leg {
            recipe: course.recipe(place % self.width(), place / self.width()),
            epochs: course.epochs,
            from: match &heat.standing {
                Some(Standing::Under(state)) => Some(state.clone()),
                _ => None,
            },
            stretch: match self.goal {
                Goal::First if heat.standing.is_none() => Stretch::Start,
                Goal::First => Stretch::ToCheckpoint,
                Goal::All => Stretch::ToEnd,
            },
            picture_side: if is_first_seed { PICTURE_SIDE } else { 0 },
        };
        let index = heat.legs.wrapping_mul(self.heats.len() as u32).wrapping_add(place as u32);
        let ticket = Ticket { study: Study::Race, generation: self.generation, index };
        Some(Errand { ticket, job: Job::Race(Box::new(leg)) })
    }

    /// A race that has nothing left to do is over.
    fn rest(&mut self) {
        let is_over = match self.goal {
            Goal::First => self.first().all(Heat::is_done),
            Goal::All => self.heats.iter().all(|it| it.is_done()),
        };
        if is_over && self.phase != Phase::Idle {
            self.phase = Phase::Idle;
        }
    }

    /// How many functions there are.
    pub fn width(&self) -> usize {
        self.course().map_or(0, |it| it.functions.len())
    }

    /// The heats of the first seed.
    pub fn first(&self) -> impl Iterator<Item = &Heat> {
        self.heats.iter().take(self.width()).map(|it| &**it)
    }

    /// The heats of each seed.
    pub fn seeds(&self) -> impl Iterator<Item = &[Rc<Heat>]> {
        self.heats.chunks(self.width().max(1))
    }

    /// The heats of each seed with which every function is done.
    pub fn complete(&self) -> impl Iterator<Item = &[Rc<Heat>]> {
        self.seeds().filter(|it| it.iter().all(|heat| heat.is_done()))
    }

    /// Heats that are done, and all of them.
    pub fn progress(&self) -> (usize, usize) {
        (self.heats.iter().filter(|it| it.is_done()).count(), self.heats.len())
    }

    /// Whether any heat has begun.
    pub fn has_begun(&self) -> bool {
        self.heats.iter().any(|it| it.standing.is_some())
    }
}

/// Heats are compared by where they are: each is written once a leg. Nothing is equal to nothing.
impl PartialEq for Runs {
    fn eq(&self, other: &Self) -> bool {
        let is_empty_like =
            || self.heats.len() == other.heats.len() && !self.has_begun() && !other.has_begun();
        (Rc::ptr_eq(&self.heats, &other.heats) || is_empty_like())
            && self.course == other.course
            && (self.generation, self.phase, self.goal) == (other.generation, other.phase, other.goal)
            && self.refusal == other.refusal
    }
}
