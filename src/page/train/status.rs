//! The run in words and numbers.

use super::state::{Line, Phase, Train, smaller_rate};
use crate::activation::Function;
use crate::page::number::{exact, fixed, percent, readable};
use crate::text::Texts;
use crate::text::train::TrainTexts;
use crate::worker::protocol::{Divergence, Field, Quantity, Refusal, Snapshot, Status};

const UNKNOWN: &str = "–";

/// The line of numbers above the charts.
#[derive(Clone, Debug, PartialEq)]
pub struct RunStatus {
    pub phase: Phase,
    pub phase_name: &'static str,
    /// Name and value of each number.
    pub numbers: Vec<(&'static str, String)>,
    pub divergence: Option<DivergenceWords>,
    pub refusal: Option<String>,
    pub line: Line,
}

/// What happened and what to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DivergenceWords {
    pub happened: String,
    pub advice: String,
    pub retry: String,
}

/// The status of the page's run.
pub fn status(train: &Train, function: &Function, texts: &Texts) -> RunStatus {
    let words = texts.train();
    let snapshot = train.run.snapshot.as_deref();
    let number = |of: fn(&Snapshot) -> String| snapshot.map_or_else(|| UNKNOWN.to_owned(), of);
    RunStatus {
        phase: train.run.phase,
        phase_name: phase_name(train, words),
        numbers: vec![
            (words.epoch, number(|it| it.epoch.to_string())),
            (words.steps, number(|it| it.step.to_string())),
            (words.train_loss, number(|it| fixed(it.train.loss, 4))),
            (words.test_loss, number(|it| fixed(it.test.loss, 4))),
            (words.train_accuracy, number(|it| percent(it.train.accuracy))),
            (words.test_accuracy, number(|it| percent(it.test.accuracy))),
        ],
        divergence: snapshot.and_then(|it| match it.status {
            Status::Training => None,
            Status::Diverged(divergence) => {
                Some(divergence_words(&divergence, it.layers.len(), function, words))
            }
        }),
        refusal: train.run.refusal.map(|it| (words.refused)(refusal_name(it, texts))),
        line: train.line,
    }
}

fn phase_name(train: &Train, words: &TrainTexts) -> &'static str {
    let run = &train.run;
    match run.phase {
        _ if train.line == Line::Lost => words.lost,
        Phase::Diverged => words.diverged,
        _ if run.snapshot.is_none() && run.refusal.is_none() => words.starting,
        Phase::Ready => words.ready,
        Phase::Running => words.running,
        Phase::Paused => words.paused,
    }
}

fn divergence_words(
    divergence: &Divergence,
    hidden_layers: usize,
    function: &Function,
    words: &TrainTexts,
) -> DivergenceWords {
    let index = divergence.layer as usize;
    let layer = if index < hidden_layers { (words.layer)(index + 1) } else { words.output_layer.to_owned() };
    let quantity = match divergence.quantity {
        Quantity::PreActivation => words.quantity_pre_activation,
        Quantity::Loss => words.quantity_loss,
        Quantity::Gradient => words.quantity_gradient,
        Quantity::Weight => words.quantity_weight,
    };
    let rate = readable(divergence.learning_rate, 3);
    let (epoch, step) = (divergence.epoch.to_string(), divergence.step.to_string());
    let smaller = exact(smaller_rate(divergence.learning_rate));
    DivergenceWords {
        happened: (words.diverged_text)(quantity, &layer, &epoch, &step, &rate),
        advice: match function.formula() {
            Some(_) => (words.diverged_try_formula)(&smaller),
            None => (words.diverged_try)(&smaller),
        },
        retry: (words.retry_smaller)(&smaller),
    }
}

/// The name of what the trainer did not accept.
fn refusal_name(refusal: Refusal, texts: &Texts) -> &'static str {
    let words = texts.train();
    match refusal {
        Refusal::UnreadableFormula => texts.own.title,
        Refusal::Malformed | Refusal::Stale | Refusal::OutOfRange(Field::Elements | Field::Repeats) => {
            words.run
        }
        Refusal::UnknownFunction | Refusal::OutOfRange(Field::Parameters | Field::Epsilon) => words.function,
        Refusal::OutOfRange(Field::Samples) => words.samples,
        Refusal::OutOfRange(Field::Noise) => words.noise,
        Refusal::OutOfRange(Field::Hidden) => words.network,
        Refusal::OutOfRange(Field::LearningRate) => words.learning_rate,
        Refusal::OutOfRange(Field::BatchSize) => words.batch_size,
        Refusal::OutOfRange(Field::Epochs) => words.speed,
    }
}
