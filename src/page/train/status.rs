//! The run in words and numbers.

use super::divergence::{DivergenceWords, divergence_words};
use super::run::Phase;
use super::score::{loss, r_squared};
use super::source::Goal;
use super::state::{Line, Train};
use super::stop::Stopped;
use crate::activation::Function;
use crate::nn::schedule::Schedule;
use crate::page::number::{exact, percent, readable};
use crate::text::Texts;
use crate::worker::message::command::Moment;
use crate::worker::message::event::{Field, Refusal};
use crate::worker::message::snapshot::{Snapshot, Status};

const UNKNOWN: &str = "–";

/// The line of numbers above the charts.
#[derive(Clone, Debug, PartialEq)]
pub struct RunStatus {
    pub phase: Phase,
    pub phase_name: String,
    /// Name and value of each number.
    pub numbers: Vec<(&'static str, String)>,
    pub divergence: Option<DivergenceWords>,
    pub refusal: Option<String>,
    pub stopped: Option<String>,
    /// Whether a moment of the past is shown.
    pub is_past: bool,
    pub line: Line,
}

/// The status of the page's run.
pub fn status(train: &Train, function: &Function, texts: &Texts) -> RunStatus {
    let snapshot = train.run.snapshot.as_deref();
    RunStatus {
        phase: train.run.phase,
        phase_name: phase_name(train, texts),
        numbers: numbers(train, snapshot, texts),
        divergence: snapshot.and_then(|it| match it.status {
            Status::Diverged(divergence) if train.run.phase == Phase::Diverged => {
                Some(divergence_words(&divergence, train, function, texts))
            }
            _ => None,
        }),
        refusal: train.run.refusal.map(|it| (texts.train_run().refused)(refusal_name(it, texts))),
        stopped: train.run.stopped.filter(|_| train.run.phase == Phase::Paused).map(|it| stopped(it, texts)),
        is_past: train.run.moment != Moment::Latest,
        line: train.line,
    }
}

fn numbers(train: &Train, snapshot: Option<&Snapshot>, texts: &Texts) -> Vec<(&'static str, String)> {
    let words = texts.train_run();
    let number = |of: &dyn Fn(&Snapshot) -> String| snapshot.map_or_else(|| UNKNOWN.to_owned(), of);
    let is_value = train.setup.goal() == Goal::Value;
    let quality = |it: f64| if is_value { r_squared(it) } else { percent(it) };
    let (train_quality, test_quality) =
        if is_value { (words.train_r2, words.test_r2) } else { (words.train_accuracy, words.test_accuracy) };
    let rate = rate_now(train).map(|it| (words.rate_now, it));
    let numbers = [
        (words.epoch, number(&|it| it.shown_epoch.to_string())),
        (words.steps, number(&|it| it.step.to_string())),
        (words.train_loss, number(&|it| loss(it.train.loss))),
        (words.test_loss, number(&|it| loss(it.test.loss))),
        (train_quality, number(&|it| quality(it.train.quality))),
        (test_quality, number(&|it| quality(it.test.quality))),
    ];
    numbers.into_iter().chain(rate).collect()
}

fn phase_name(train: &Train, texts: &Texts) -> String {
    let (words, run) = (texts.train_run(), &train.run);
    match (run.phase, &run.snapshot) {
        _ if train.line == Line::Lost => words.lost.to_owned(),
        _ if train.line == Line::Silent => words.silent.to_owned(),
        _ if train.setup.lack().is_some() => words.no_data.to_owned(),
        (Phase::Diverged, _) => words.diverged.to_owned(),
        (_, None) if run.refusal.is_none() => words.starting.to_owned(),
        (Phase::Ready | Phase::Paused, Some(it)) if run.moment != Moment::Latest => {
            (words.past)(&it.shown_epoch.to_string())
        }
        (Phase::Ready, _) => words.ready.to_owned(),
        (Phase::Running, _) => words.running.to_owned(),
        (Phase::Paused, _) => words.paused.to_owned(),
    }
}

/// What stands where the answers will be, as long as there are none.
pub fn waiting(train: &Train, texts: &Texts) -> String {
    match train.run.refusal {
        Some(refusal) => (texts.train_run().refused)(refusal_name(refusal, texts)),
        None => phase_name(train, texts),
    }
}

fn stopped(stopped: Stopped, texts: &Texts) -> String {
    let words = texts.train_run();
    let reason = match stopped {
        Stopped::AtEpoch(epoch) => (words.stopped_at)(&epoch.to_string()),
        Stopped::BelowLoss(loss) => (words.stopped_below)(&exact(loss)),
        Stopped::SinceEpoch(epoch) => (words.stopped_since)(&epoch.to_string()),
    };
    format!("{reason} {}", words.stopped_on)
}

/// The name of what the trainer did not accept.
pub fn refusal_name(refusal: Refusal, texts: &Texts) -> &'static str {
    let (words, setup) = (texts.train_run(), texts.train_setup());
    match refusal {
        Refusal::UnreadableFormula => texts.own.title,
        Refusal::Malformed | Refusal::Stale => words.run,
        Refusal::UnknownFunction => setup.functions,
        Refusal::Mismatch => words.mismatch,
        Refusal::OutOfRange(field) => match field {
            Field::Parameters | Field::Epsilon => setup.functions,
            Field::Samples => setup.samples,
            Field::Noise => setup.noise,
            Field::TestShare => setup.test_share,
            Field::Features => setup.features,
            Field::OwnSamples => setup.own,
            Field::Layers => setup.layers,
            Field::Initialisation => setup.initialisation,
            Field::Optimiser => setup.optimiser,
            Field::LearningRate => setup.learning_rate,
            Field::Schedule => words.schedule,
            Field::Regularisation => setup.regularisation,
            Field::Clip => setup.clip,
            Field::Dropout => setup.dropout,
            Field::BatchSize => setup.batch_size,
            Field::Epochs => setup.speed,
            Field::View => words.look,
            Field::Edit => words.hand_edit,
            Field::Input => setup.features,
            Field::Elements | Field::Repeats => words.run,
        },
    }
}

/// The learning rate as it is now, where a schedule changes it.
fn rate_now(train: &Train) -> Option<String> {
    let snapshot = train.run.snapshot.as_deref()?;
    let is_changing = train.run.recipe.schedule != Schedule::Constant;
    is_changing.then(|| readable(snapshot.learning_rate, 3))
}
