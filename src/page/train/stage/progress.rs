//! Loss and quality by epoch.

use crate::chart::event::PlotEvent;
use crate::chart::key::PlotKey;
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::overlay::{Overlay, OverlayDot};
use crate::chart::piece::{DotFill, Point};
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::chart::stack::Stack;
use crate::nn::observation::score::HistoryPoint;
use crate::page::number::percent;
use crate::page::train::score;
use crate::text::Texts;

/// The epochs that are shown before any are trained.
const FIRST_EPOCHS: Span = Span::new(0.0, 10.0);
/// R² below this is cut off: a network that has not learnt may be arbitrarily bad.
const WORST_R_SQUARED: f64 = -1.0;

/// What the quality of a score is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    Accuracy,
    RSquared,
}

impl Quality {
    pub fn of_classes(classes: Option<usize>) -> Self {
        if classes.is_some() { Self::Accuracy } else { Self::RSquared }
    }

    pub fn name(self, texts: &Texts) -> &'static str {
        match self {
            Self::Accuracy => texts.stage().accuracy,
            Self::RSquared => texts.stage().r_squared,
        }
    }

    fn written(self, value: f64) -> String {
        match self {
            Self::Accuracy => percent(value),
            Self::RSquared => score::r_squared(value),
        }
    }

    fn shown(self, value: f64) -> f64 {
        match self {
            Self::Accuracy => value,
            Self::RSquared => value.max(WORST_R_SQUARED),
        }
    }
}

/// Loss above quality, training and test, over the epochs.
pub fn chart(history: &[HistoryPoint], scale: YScale, quality: Quality, texts: &Texts) -> Stack {
    let words = texts.stage();
    let lines = |y_name: &str, y_scale, of: &dyn Fn(&HistoryPoint) -> [f64; 2]| {
        let series = |index: usize, name: &str| Series {
            name: name.to_owned(),
            role: Role::Nth(index),
            points: history.iter().map(|it| (f64::from(it.epoch), of(it)[index])).collect(),
        };
        Lines {
            x_name: words.epoch.to_owned(),
            x_least: FIRST_EPOCHS,
            y_name: y_name.to_owned(),
            y_scale,
            series: vec![series(0, words.train), series(1, words.test)],
        }
    };
    let shown = |it: f64| quality.shown(it);
    Stack {
        charts: vec![
            lines(words.loss, scale, &|it| [it.train.loss, it.test.loss]),
            lines(quality.name(texts), YScale::Linear, &|it| {
                [shown(it.train.quality), shown(it.test.quality)]
            }),
        ],
    }
}

/// What is read off at one epoch.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub epoch: u32,
    pub overlay: Overlay,
    pub sentence: String,
}

/// The reading at the recorded epoch nearest to `cursor`, or at the latest one. `visited` is the epoch that the rest of the page
/// shows, where that is not the latest.
pub fn reading(
    history: &[HistoryPoint],
    cursor: Option<f64>,
    visited: Option<u32>,
    quality: Quality,
    texts: &Texts,
) -> Option<Reading> {
    let last = history.last()?;
    let at = cursor.unwrap_or_else(|| f64::from(visited.unwrap_or(last.epoch)));
    let after = history.partition_point(|it| f64::from(it.epoch) < at);
    let distance = |it: &&HistoryPoint| (f64::from(it.epoch) - at).abs();
    let near = &history[after.saturating_sub(1)..(after + 1).min(history.len())];
    let point = near.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    let epoch = f64::from(point.epoch);
    let dot = |frame: usize, index: usize, y: f64| -> OverlayDot {
        let at: Point = (epoch, y);
        OverlayDot { frame, at, role: Role::Nth(index), fill: DotFill::Closed }
    };
    let (train, test) = (point.train, point.test);
    let dots = vec![
        dot(0, 0, train.loss),
        dot(0, 1, test.loss),
        dot(1, 0, quality.shown(train.quality)),
        dot(1, 1, quality.shown(test.quality)),
    ];
    let overlay = Overlay {
        cursor: cursor.map(|_| epoch),
        ghost: visited.map(f64::from),
        dots: dots.into_iter().filter(|it| it.at.1.is_finite()).collect(),
        ..Overlay::default()
    };
    let loss = [train.loss, test.loss].map(score::loss);
    let good = [train.quality, test.quality].map(|it| quality.written(it));
    let sentence = (texts.stage().reading)(
        &point.epoch.to_string(),
        [&loss[0], &loss[1]],
        quality.name(texts),
        [&good[0], &good[1]],
    );
    Some(Reading { epoch: point.epoch, overlay, sentence })
}

/// The curves in one sentence.
pub fn description(history: &[HistoryPoint], quality: Quality, texts: &Texts) -> String {
    match reading(history, None, None, quality, texts) {
        Some(reading) => reading.sentence,
        None => texts.stage().no_scores.to_owned(),
    }
}

/// The distance of the epochs in the chart, in words; `None` where every epoch is there.
pub fn resolution(every: u32, texts: &Texts) -> Option<String> {
    (every > 1).then(|| (texts.stage().chart_every)(&every.to_string()))
}

/// Where a reader's event puts the cursor that stands at `epoch`; `None` gives it up.
pub fn moved(history: &[HistoryPoint], epoch: u32, event: PlotEvent) -> Option<f64> {
    let place = history.partition_point(|it| it.epoch < epoch);
    let at =
        |place: usize| history.get(place.min(history.len().saturating_sub(1))).map(|it| f64::from(it.epoch));
    match event {
        PlotEvent::Probe(x) => Some(x),
        PlotEvent::Key(PlotKey::Left(_)) => at(place.saturating_sub(1)),
        PlotEvent::Key(PlotKey::Right(_)) => at(place + 1),
        PlotEvent::Key(PlotKey::PageLeft) => at(place.saturating_sub(10)),
        PlotEvent::Key(PlotKey::PageRight) => at(place + 10),
        PlotEvent::Key(PlotKey::Home) => at(0),
        PlotEvent::Key(PlotKey::End | PlotKey::Escape) => None,
        _ => Some(f64::from(epoch)),
    }
}
