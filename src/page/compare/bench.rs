//! The cost bench: what is timed next, and what came of it. The clock is the app's; here there is none.

use std::rc::Rc;

use super::cost::{Cost, Subject};
use crate::activation::{Function, rows};
use crate::worker::message::command::{Command, Work};

/// Numbers of one pass: with values and slopes they fit into the first cache of any processor.
pub const ELEMENTS: u32 = 2048;
/// Every subject is timed this often, in turn with all others.
pub const ROUNDS: usize = 9;
/// Of so many timings of the same work the shortest counts: whatever else the machine does makes them longer only.
const TAKES: u32 = 3;
/// A timing takes at least this long, in milliseconds: short enough to fall between two interruptions, ...
const LEAST_MS: f64 = 3.0;
/// ... but this many ticks of the clock, ...
const LEAST_TICKS: f64 = 30.0;
/// ... but where a browser makes its clock very coarse, no longer than this.
const MOST_MS: f64 = 60.0;
/// The short timing of a pair does this part of the long one's work.
const SHORT: u32 = 4;
const FIRST_REPEATS: u32 = 64;
/// What the worker accepts for one command.
const MOST_REPEATS: u32 = 1 << 20;

/// What a reader or the clock does to the bench.
#[derive(Clone, Debug, PartialEq)]
pub enum BenchAction {
    Start,
    Cancel,
    Heard(Report),
    /// The trainer could not be started, died, or refused.
    Failed,
}

/// How far the bench has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The share of the timings that are done, in percent.
    pub percent: u32,
    /// The costs after the last whole round.
    pub costs: Rc<Vec<Cost>>,
    pub rounds: usize,
    /// The shortest time that the clock tells apart, in milliseconds.
    pub resolution: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    #[default]
    Idle,
    Running,
    Failed,
}

/// The bench as the page shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bench {
    pub phase: Phase,
    /// What is timed now.
    pub subjects: Rc<Vec<Subject>>,
    /// What was last heard; `None` before the first bench.
    pub report: Option<Report>,
}

impl Bench {
    /// The bench after `action`; a start times every activation at its defaults, and `chosen`.
    pub fn apply(&mut self, action: BenchAction, chosen: &[Function]) {
        match action {
            BenchAction::Start => {
                *self = Self { phase: Phase::Running, subjects: Rc::new(subjects(chosen)), report: None };
            }
            BenchAction::Cancel => self.phase = Phase::Idle,
            BenchAction::Failed => self.phase = Phase::Failed,
            BenchAction::Heard(report) => {
                if self.phase != Phase::Running {
                    return;
                }
                if report.percent >= 100 {
                    self.phase = Phase::Idle;
                }
                self.report = Some(report);
            }
        }
    }

    /// The costs that are known; none before a first round is whole.
    pub fn costs(&self) -> Rc<Vec<Cost>> {
        self.report.as_ref().map_or_else(Rc::default, |it| it.costs.clone())
    }
}

/// The yardstick, all activations at their defaults, and the chosen functions that are set otherwise.
fn subjects(chosen: &[Function]) -> Vec<Subject> {
    let mut functions: Vec<Function> = rows::ALL.iter().map(|it| Function::new(it)).collect();
    for function in chosen {
        if !functions.contains(function) {
            functions.push(function.clone());
        }
    }
    std::iter::once(Subject::MultiplyAdd).chain(functions.into_iter().map(Subject::Function)).collect()
}

/// A subject, with what is known of it.
#[derive(Clone, Debug, PartialEq)]
struct Job {
    subject: Subject,
    /// Passes of the long timing.
    repeats: u32,
    /// The shortest of the short and of the long timings of this round, in milliseconds.
    least: [f64; 2],
    takes: u32,
    /// Nanoseconds an element, of each round.
    rounds: Vec<f64>,
}

/// What the next answer is the end of.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stage {
    /// The worker may still be loading: its time says nothing.
    WarmUp,
    /// Finds how many passes take long enough.
    Calibration,
    Short,
    Long,
    Done,
}

/// Times subjects in turn, each by the difference of two timings, in which the cost of the messages cancels.
#[derive(Clone, Debug, PartialEq)]
pub struct Runner {
    jobs: Vec<Job>,
    job: usize,
    stage: Stage,
    round: usize,
    resolution: f64,
    costs: Rc<Vec<Cost>>,
}

impl Runner {
    /// A bench of `subjects` by a clock of this resolution, in milliseconds.
    pub fn new(subjects: &[Subject], resolution: f64) -> Self {
        let job = |it: &Subject| Job {
            subject: it.clone(),
            repeats: FIRST_REPEATS,
            least: [f64::INFINITY; 2],
            takes: 0,
            rounds: Vec::new(),
        };
        let jobs: Vec<Job> = subjects.iter().map(job).collect();
        let stage = if jobs.is_empty() { Stage::Done } else { Stage::WarmUp };
        Self { jobs, job: 0, stage, round: 0, resolution, costs: Rc::default() }
    }

    /// What is to be timed next; `None` when all is done.
    pub fn next(&self) -> Option<Command> {
        let job = self.jobs.get(self.job)?;
        let repeats = match self.stage {
            Stage::Done => return None,
            Stage::Short => job.repeats / SHORT,
            Stage::WarmUp | Stage::Calibration | Stage::Long => job.repeats,
        };
        let work = match &job.subject {
            Subject::MultiplyAdd => Work::MultiplyAdd,
            Subject::Function(function) => Work::from(function),
        };
        Some(Command::Measure { work, elements: ELEMENTS, repeats })
    }

    /// The answer to what [`Runner::next`] asked for took so many milliseconds.
    pub fn heard(&mut self, milliseconds: f64) {
        match self.stage {
            Stage::WarmUp => self.stage = Stage::Calibration,
            Stage::Calibration => self.calibrate(milliseconds),
            Stage::Short => {
                self.note(0, milliseconds);
                self.stage = Stage::Long;
            }
            Stage::Long => {
                self.note(1, milliseconds);
                self.stage = Stage::Short;
                self.take();
            }
            Stage::Done => {}
        }
    }

    pub fn report(&self) -> Report {
        let count = self.jobs.len().max(1);
        let done = self.round * count + if self.stage == Stage::Done { 0 } else { self.job };
        Report {
            percent: (100 * done / (count * (ROUNDS + 1))) as u32,
            costs: self.costs.clone(),
            rounds: self.round.saturating_sub(1),
            resolution: self.resolution,
        }
    }

    /// The least that a long timing should take.
    fn target(&self) -> f64 {
        LEAST_MS.max(LEAST_TICKS * self.resolution).min(MOST_MS)
    }

    /// Keeps a timing of this round if it is the shortest of its kind.
    fn note(&mut self, kind: usize, milliseconds: f64) {
        let least = &mut self.jobs[self.job].least[kind];
        *least = least.min(milliseconds);
    }

    /// Times the same passes some times, and doubles them until the shortest timing can be told from nothing; then sets
    /// them to what the target asks for.
    fn calibrate(&mut self, milliseconds: f64) {
        self.note(1, milliseconds);
        let (target, least) = (self.target(), 4.0 * self.resolution);
        let job = &mut self.jobs[self.job];
        job.takes += 1;
        let shortest = job.least[1];
        if shortest < least.max(target / 8.0) && job.repeats < MOST_REPEATS {
            job.repeats = (job.repeats * 2).min(MOST_REPEATS);
            job.begin();
        } else if job.takes == TAKES {
            let factor = target / shortest.max(self.resolution).max(1e-3);
            job.repeats = ((f64::from(job.repeats) * factor) as u32).clamp(2 * SHORT, MOST_REPEATS);
            self.advance();
        }
    }

    /// After the last take of a round: the difference of the shortest long and the shortest short timing.
    fn take(&mut self) {
        let job = &mut self.jobs[self.job];
        job.takes += 1;
        if job.takes < TAKES {
            return;
        }
        let passes = job.repeats - job.repeats / SHORT;
        let [short, long] = job.least;
        // On a machine that is never free for a moment the difference may be nothing but noise; no time is below zero.
        let milliseconds = (long - short).max(0.0);
        job.rounds.push(milliseconds * 1e6 / (f64::from(passes) * f64::from(ELEMENTS)));
        self.advance();
    }

    /// To the next subject, and after the last one to the next round; the first round calibrates.
    fn advance(&mut self) {
        self.jobs[self.job].begin();
        self.job += 1;
        if self.job == self.jobs.len() {
            self.job = 0;
            self.round += 1;
            let costs = self.jobs.iter().filter_map(|it| Cost::of(it.subject.clone(), &it.rounds));
            self.costs = Rc::new(costs.collect());
        }
        self.stage = match self.round {
            0 => Stage::Calibration,
            round if round > ROUNDS => Stage::Done,
            _ => Stage::Short,
        };
    }
}

impl Job {
    /// Forgets the timings of the last round.
    fn begin(&mut self) {
        self.least = [f64::INFINITY; 2];
        self.takes = 0;
    }
}
