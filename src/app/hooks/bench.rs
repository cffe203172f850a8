//! The clock of the cost bench, and the trainer that it times.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use yew::prelude::*;

use super::clock::now;
use crate::app::worker::{Message, Trainer};
use crate::page::compare::bench::{Bench, BenchAction, Phase, Runner};
use crate::page::compare::cost::Subject;
use crate::worker::message::event::Event;

/// Readings of the clock, at most, to find its steps.
const READINGS: u32 = 50_000;
/// Steps that are looked at.
const STEPS: u32 = 4;
/// What a clock that never stepped is taken for, in milliseconds.
const COARSEST: f64 = 100.0;

/// Runs the bench while the state asks for it, in a trainer of its own, beside the page and beside any training. The
/// trainer ends with the bench, when the reader cancels, and when the page is left.
#[hook]
pub fn use_bench(bench: &Bench, on_act: &Callback<BenchAction>) {
    let on_act = on_act.clone();
    let wanted = (bench.phase == Phase::Running).then(|| bench.subjects.clone());
    use_effect_with(wanted, move |wanted| {
        let timing = wanted.as_ref().map(|subjects| Timing::start(subjects, &on_act));
        move || drop(timing)
    });
}

/// A bench that runs.
struct Timing {
    trainer: Option<Trainer>,
    runner: Runner,
    sent_at: f64,
    said: u32,
    on_act: Callback<BenchAction>,
}

impl Timing {
    fn start(subjects: &[Subject], on_act: &Callback<BenchAction>) -> Rc<RefCell<Self>> {
        let timing = Rc::new(RefCell::new(Self {
            trainer: None,
            runner: Runner::new(subjects, resolution()),
            sent_at: 0.0,
            said: 0,
            on_act: on_act.clone(),
        }));
        // The trainer belongs to the timing, so its callback must not keep the timing alive.
        let listener = Rc::downgrade(&timing);
        let trainer = Trainer::start(&Callback::from(move |message| hear(&listener, &message, now())));
        timing.borrow_mut().trainer = trainer;
        let action = timing.borrow_mut().say();
        emit(on_act, action);
        timing
    }

    /// Asks for the next piece of work.
    fn say(&mut self) -> Option<BenchAction> {
        let command = self.runner.next()?;
        self.sent_at = now();
        let is_sent = self.trainer.as_ref().is_some_and(|it| it.say(&command));
        (!is_sent).then_some(BenchAction::Failed)
    }

    /// What an answer at this time means for the page, which hears of every percent once.
    fn hear(&mut self, message: &Message, at: f64) -> Option<BenchAction> {
        let Message::Answer(event) = message else { return Some(BenchAction::Failed) };
        let Event::Measured(_) = **event else { return Some(BenchAction::Failed) };
        self.runner.heard(at - self.sent_at);
        let failed = self.say();
        let report = self.runner.report();
        let is_news = report.percent != self.said;
        self.said = report.percent;
        failed.or(is_news.then_some(BenchAction::Heard(report)))
    }
}

/// The time is taken before anything else is done.
fn hear(timing: &Weak<RefCell<Timing>>, message: &Message, at: f64) {
    let Some(timing) = timing.upgrade() else { return };
    let action = timing.borrow_mut().hear(message, at);
    let on_act = timing.borrow().on_act.clone();
    emit(&on_act, action);
}

fn emit(on_act: &Callback<BenchAction>, action: Option<BenchAction>) {
    if let Some(action) = action {
        on_act.emit(action);
    }
}

/// The shortest step of the clock, in milliseconds: browsers make it coarse on purpose.
fn resolution() -> f64 {
    let (mut last, mut least, mut steps) = (now(), COARSEST, 0);
    for _ in 0..READINGS {
        let next = now();
        if next > last {
            // The first step began before the first reading.
            least = if steps > 0 { least.min(next - last) } else { least };
            steps += 1;
            last = next;
        }
        if steps > STEPS {
            break;
        }
    }
    least
}
