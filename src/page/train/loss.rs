//! The loss curves.

use super::history::History;
use super::state::LossScale;
use crate::chart::event::PlotEvent;
use crate::chart::key::PlotKey;
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::overlay::{Overlay, OverlayDot};
use crate::chart::piece::DotFill;
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::page::number::fixed;
use crate::text::Texts;
use crate::worker::protocol::LossPoint;

/// The epochs that are shown before any are trained.
const FIRST_EPOCHS: Span = Span::new(0.0, 10.0);

/// Training and test loss by epoch.
pub fn chart(history: &History, scale: LossScale, texts: &Texts) -> Lines {
    let words = texts.train();
    let series = |name: &str, role, of: fn(&LossPoint) -> f64| Series {
        name: name.to_owned(),
        role,
        points: history.points().iter().map(|it| (f64::from(it.epoch), of(it))).collect(),
    };
    Lines {
        x_name: words.epoch.to_owned(),
        x_least: FIRST_EPOCHS,
        y_name: words.loss.to_owned(),
        y_scale: if scale == LossScale::Log { YScale::Log } else { YScale::Linear },
        series: vec![
            series(words.train_loss, Role::Nth(0), |it| it.train),
            series(words.test_loss, Role::Nth(1), |it| it.test),
        ],
    }
}

/// The curves in one sentence.
pub fn description(history: &History, texts: &Texts) -> String {
    match history.points().last() {
        Some(last) => (texts.train().loss_description)(
            &last.epoch.to_string(),
            &fixed(last.train, 4),
            &fixed(last.test, 4),
        ),
        None => texts.train().loss_empty.to_owned(),
    }
}

/// What is read off the curves at one epoch.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub epoch: f64,
    pub overlay: Overlay,
    pub sentence: String,
}

/// The reading at the epoch nearest to `cursor`, or at the latest one.
pub fn reading(lines: &Lines, cursor: Option<f64>, texts: &Texts) -> Option<Reading> {
    let latest = lines.series.first()?.points.last()?.0;
    let points: Vec<_> = lines.nearest(cursor.unwrap_or(latest)).into_iter().collect::<Option<_>>()?;
    let [train, test] = points[..] else { return None };
    let dots = [(train, Role::Nth(0)), (test, Role::Nth(1))];
    let dots = dots.map(|(at, role)| OverlayDot { frame: 0, at, role, fill: DotFill::Closed });
    let overlay = Overlay { cursor: cursor.map(|_| train.0), dots: dots.to_vec(), ..Overlay::default() };
    let sentence = (texts.train().loss_reading)(&fixed(train.0, 0), &fixed(train.1, 4), &fixed(test.1, 4));
    Some(Reading { epoch: train.0, overlay, sentence })
}

/// Where a reader's event puts the cursor that stands at `epoch`; `None` gives it up.
pub fn moved(epoch: f64, event: PlotEvent) -> Option<f64> {
    match event {
        PlotEvent::Probe(x) => Some(x),
        PlotEvent::Key(PlotKey::Left(_)) => Some(epoch - 1.0),
        PlotEvent::Key(PlotKey::Right(_)) => Some(epoch + 1.0),
        PlotEvent::Key(PlotKey::PageLeft) => Some(epoch - 10.0),
        PlotEvent::Key(PlotKey::PageRight) => Some(epoch + 10.0),
        PlotEvent::Key(PlotKey::Home) => Some(0.0),
        PlotEvent::Key(PlotKey::End | PlotKey::Escape) => None,
        _ => Some(epoch),
    }
}
