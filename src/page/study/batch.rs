//! The jobs of one experiment and what came of them.

use std::rc::Rc;

use super::errand::{Study, Ticket};
use crate::worker::message::event::Refusal;

/// Whether jobs are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing is wanted, whether or not something is there.
    #[default]
    Idle,
    Running,
    /// What is there stays, and the rest is done later.
    Paused,
}

/// The jobs of an experiment with one set-up `S`, each of which comes to a `T`. Another set-up begins a new generation
/// without results. Cheap to clone and to compare.
#[derive(Debug)]
pub struct Batch<S, T> {
    study: Study,
    generation: u32,
    setup: Option<Rc<S>>,
    results: Rc<Vec<Option<Rc<T>>>>,
    pub phase: Phase,
    /// Why a job was refused, which ends the generation.
    pub refusal: Option<Refusal>,
}

impl<S: PartialEq, T> Batch<S, T> {
    /// Nothing wanted and nothing there.
    pub fn new(study: Study, phase: Phase) -> Self {
        Self { study, generation: 0, setup: None, results: Rc::default(), phase, refusal: None }
    }

    /// Takes note of the set-up and of how many jobs it has. Another one forgets all results; a batch that is running goes
    /// on with it.
    pub fn settle(&mut self, setup: S, jobs: usize) {
        if self.setup.as_deref() == Some(&setup) && self.results.len() == jobs {
            return;
        }
        self.setup = Some(Rc::new(setup));
        self.clear(jobs);
    }

    /// What the jobs are about; `None` before the first set-up.
    pub fn setup(&self) -> Option<&S> {
        self.setup.as_deref()
    }

    /// Wants what is missing.
    pub fn run(&mut self) {
        self.phase = Phase::Running;
        self.refusal = None;
    }

    /// Wants nothing for a while.
    pub fn pause(&mut self) {
        if self.phase == Phase::Running {
            self.phase = Phase::Paused;
        }
    }

    /// Wants nothing and forgets what is there.
    pub fn cancel(&mut self) {
        self.phase = Phase::Idle;
        self.clear(self.results.len());
    }

    /// The jobs that are wanted, in their order.
    pub fn wanted(&self) -> impl Iterator<Item = Ticket> {
        let is_wanted = self.phase == Phase::Running && self.refusal.is_none();
        let missing = self.results.iter().enumerate().filter(move |it| is_wanted && it.1.is_none());
        missing.map(|(index, _)| Ticket {
            study: self.study,
            generation: self.generation,
            index: index as u32,
        })
    }

    /// Takes over what came of a job, unless it comes too late.
    pub fn hear(&mut self, ticket: Ticket, result: T) {
        if self.knows(ticket) {
            Rc::make_mut(&mut self.results)[ticket.index as usize] = Some(Rc::new(result));
            if self.missing() == 0 && self.phase == Phase::Running {
                self.phase = Phase::Idle;
            }
        }
    }

    /// Takes note that a job was refused.
    pub fn refuse(&mut self, ticket: Ticket, refusal: Refusal) {
        if self.knows(ticket) {
            self.refusal = Some(refusal);
            self.phase = Phase::Idle;
        }
    }

    /// Every result that is there, with the place of its job.
    pub fn results(&self) -> impl Iterator<Item = (usize, &T)> {
        self.results.iter().enumerate().filter_map(|(index, it)| Some((index, it.as_deref()?)))
    }

    /// The result of a job.
    pub fn result(&self, index: usize) -> Option<&T> {
        self.results.get(index)?.as_deref()
    }

    /// How many jobs there are.
    pub fn total(&self) -> usize {
        self.results.len()
    }

    /// How many of them are done.
    pub fn done(&self) -> usize {
        self.total() - self.missing()
    }

    fn is_empty_like(&self, other: &Self) -> bool {
        self.done() == 0 && other.done() == 0 && self.total() == other.total()
    }

    fn missing(&self) -> usize {
        self.results.iter().filter(|it| it.is_none()).count()
    }

    fn knows(&self, ticket: Ticket) -> bool {
        ticket.generation == self.generation && (ticket.index as usize) < self.results.len()
    }

    fn clear(&mut self, jobs: usize) {
        self.generation = self.generation.wrapping_add(1);
        self.results = Rc::new(vec![None; jobs]);
        self.refusal = None;
    }
}

impl<S, T> Clone for Batch<S, T> {
    fn clone(&self) -> Self {
        Self {
            study: self.study,
            generation: self.generation,
            setup: self.setup.clone(),
            results: Rc::clone(&self.results),
            phase: self.phase,
            refusal: self.refusal,
        }
    }
}

/// Results are compared by where they are: each is written once. Nothing is equal to nothing.
impl<S: PartialEq, T> PartialEq for Batch<S, T> {
    fn eq(&self, other: &Self) -> bool {
        self.generation == other.generation
            && self.phase == other.phase
            && self.refusal == other.refusal
            && (Rc::ptr_eq(&self.results, &other.results) || self.is_empty_like(other))
            && self.setup == other.setup
    }
}
