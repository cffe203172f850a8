//! Networks that are born dead: what is set, and what came of it.

use super::action::BornAction;
use super::classes::{part, parts, schools};
use super::setup::{BornSetup, DEPTHS, PORTRAITS, SEED};
use crate::activation::Function;
use crate::experiment::born_dead::cohort::Cohort;
use crate::experiment::born_dead::newborn::Newborn;
use crate::experiment::born_dead::school::{self, Pupil, School};
use crate::page::study::action::Report;
use crate::page::study::batch::{Batch, Phase};
use crate::page::study::errand::{Errand, Study, Ticket};
use crate::worker::message::born_job::{BornJob, BornOutcome};
use crate::worker::message::command::FunctionCode;
use crate::worker::message::job::{Job, Outcome};

/// Networks that a worker looks at in one go.
pub const LITTER: u32 = 50;

#[derive(Clone, Debug, PartialEq)]
pub struct Born {
    pub setup: BornSetup,
    /// The networks that are shown.
    pub portraits: Batch<Cohort, Vec<Newborn>>,
    /// As many at each of [`DEPTHS`].
    pub depths: Batch<Cohort, Vec<Newborn>>,
    pub school: Batch<Vec<School>, Vec<Pupil>>,
    /// The share that the reader expected when teaching began.
    pub expected: Option<f64>,
}

impl Default for Born {
    fn default() -> Self {
        Self {
            setup: BornSetup::default(),
            portraits: Batch::new(Study::BornPortraits, Phase::Running),
            depths: Batch::new(Study::BornDepths, Phase::Running),
            school: Batch::new(Study::BornSchool, Phase::Idle),
            expected: None,
        }
    }
}

impl Born {
    /// The state after `action`.
    pub fn apply(&mut self, action: BornAction) {
        let setup = &mut self.setup;
        match action {
            BornAction::Wear(coat) => setup.coat = coat,
            BornAction::SetWidth(width) => setup.width = width,
            BornAction::SetHidden(hidden) => setup.hidden = hidden,
            BornAction::SetSeed(seed) => setup.seed = seed,
            BornAction::SetStart(start) => setup.start = start,
            BornAction::SetInput(input) => setup.input = input,
            BornAction::SetTerm(term) => setup.term = term,
            BornAction::SetIntake(intake) => setup.intake = intake,
            BornAction::SetGuess(guess) => setup.guess = guess,
            BornAction::Redraw => {
                let next = setup.seed + f64::from(PORTRAITS);
                setup.seed = if next > SEED.max { SEED.min } else { next };
            }
            BornAction::Teach => {
                self.expected.get_or_insert(setup.guess / 100.0);
                self.school.run();
            }
            BornAction::Pause => self.school.pause(),
            BornAction::Cancel => self.dismiss(),
        }
    }

    /// Networks of another kind are looked at anew, and taught no further than the reader has asked for.
    pub fn settle(&mut self, chosen: &Function) {
        let cohort = self.setup.cohort(chosen);
        let any_depth = Cohort { hidden: 0, ..cohort.clone() };
        restart(&mut self.portraits, cohort, PORTRAITS.div_ceil(LITTER) as usize);
        restart(&mut self.depths, any_depth, DEPTHS.len());
        let schools = schools(&self.setup, chosen);
        let jobs = parts(&schools);
        if self.school.setup().is_some_and(|it| *it != schools) {
            self.dismiss();
        }
        self.school.settle(schools, jobs);
    }

    /// Forgets what was taught, and what was expected of it.
    fn dismiss(&mut self) {
        self.school.cancel();
        self.expected = None;
    }

    /// The jobs that are wanted, the pictures first.
    pub fn errands(&self) -> impl Iterator<Item = Errand> {
        let errand = |ticket, job: Option<BornJob>| Some(Errand { ticket, job: Job::Born(job?) });
        let portraits = self.portraits.wanted().filter_map(move |it| errand(it, self.portrait_job(it)));
        let depths = self.depths.wanted().filter_map(move |it| errand(it, self.depth_job(it)));
        let school = self.school.wanted().filter_map(move |it| errand(it, self.school_job(it)));
        portraits.chain(depths).chain(school)
    }

    fn portrait_job(&self, ticket: Ticket) -> Option<BornJob> {
        let cohort = self.portraits.setup()?;
        let first = ticket.index * LITTER;
        let count = LITTER.min(cohort.count.saturating_sub(first));
        Some(BornJob::Born(coded(Cohort { seed: cohort.seed.wrapping_add(first), count, ..cohort.clone() })))
    }

    fn depth_job(&self, ticket: Ticket) -> Option<BornJob> {
        let hidden = *DEPTHS.get(ticket.index as usize)?;
        Some(BornJob::Born(coded(Cohort { hidden, ..self.depths.setup()?.clone() })))
    }

    fn school_job(&self, ticket: Ticket) -> Option<BornJob> {
        let part = part(self.school.setup()?, ticket.index as usize)?;
        Some(BornJob::Taught(School { cohort: coded(part.cohort), epochs: part.epochs }))
    }

    /// Takes over what became of a job.
    pub fn hear(&mut self, report: Report) {
        let Report { ticket, result } = report;
        match (ticket.study, result) {
            (Study::BornPortraits, Ok(Outcome::Born(BornOutcome::Born(it)))) => {
                self.portraits.hear(ticket, it);
            }
            (Study::BornDepths, Ok(Outcome::Born(BornOutcome::Born(it)))) => self.depths.hear(ticket, it),
            (Study::BornSchool, Ok(Outcome::Born(BornOutcome::Taught(it)))) => self.school.hear(ticket, it),
            (Study::BornPortraits, Err(refusal)) => self.portraits.refuse(ticket, refusal),
            (Study::BornDepths, Err(refusal)) => self.depths.refuse(ticket, refusal),
            (Study::BornSchool, Err(refusal)) => self.school.refuse(ticket, refusal),
            _ => {}
        }
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, earlier: &Self) {
        self.portraits = earlier.portraits.clone();
        self.depths = earlier.depths.clone();
        self.school = earlier.school.clone();
        self.expected = earlier.expected;
    }

    /// Whether networks as deep as those that are shown can be taught in reasonable time.
    pub fn can_be_taught(&self) -> bool {
        school::HIDDEN.contains(&self.setup.hidden())
    }
}

/// Takes note of a set-up; another one is looked at at once.
fn restart<S: PartialEq, T>(batch: &mut Batch<S, T>, setup: S, jobs: usize) {
    if batch.setup() != Some(&setup) {
        batch.run();
    }
    batch.settle(setup, jobs);
}

/// The cohort with its function as it is stated on the wire.
fn coded(cohort: Cohort) -> Cohort<FunctionCode> {
    let Cohort { function, width, hidden, start, input, seed, count } = cohort;
    Cohort { function: FunctionCode::from(&function), width, hidden, start, input, seed, count }
}
