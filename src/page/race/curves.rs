//! How the score of each function goes, epoch by epoch: with the first seed, or over all of them.

use super::choices::Metric;
use super::heat::Heat;
use super::runs::Runs;
use super::scores::Unit;
use crate::chart::Figure;
use crate::chart::event::PlotEvent;
use crate::chart::fan::{Fan, Range};
use crate::chart::key::PlotKey;
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::overlay::{Overlay, OverlayDot};
use crate::chart::piece::DotFill;
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::experiment::race::checkpoints::checkpoints;
use crate::experiment::statistics::median::median;
use crate::page::compare::label::label;
use crate::text::Texts;

/// Which seeds are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    First,
    /// The median over every seed with which all functions are done, and its interval.
    All,
}

/// The curves of a race.
#[derive(Clone, Debug, PartialEq)]
pub struct Curves {
    pub shown: Shown,
    /// How many seeds are drawn.
    pub seeds: usize,
    last: u32,
    unit: Unit,
    curves: Vec<Curve>,
}

#[derive(Clone, Debug, PartialEq)]
struct Curve {
    name: String,
    /// Epoch and score; of a run that diverged only those before.
    points: Vec<(f64, f64)>,
    /// Empty where there is no interval.
    places: Vec<(f64, f64, f64)>,
}

/// A choice of seeds.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub shown: Shown,
    pub code: &'static str,
    pub name: String,
}

/// What can be drawn: all seeds as soon as there are two.
pub fn offered(runs: &Runs, texts: &Texts) -> Vec<Offer> {
    let words = texts.race().results;
    let seed = runs.course().map_or_else(String::new, |it| it.seed(0).to_string());
    let complete = runs.complete().count();
    let first = Offer { shown: Shown::First, code: "first", name: (words.shown_first)(&seed) };
    let all = Offer { shown: Shown::All, code: "all", name: (words.shown_all)(complete) };
    std::iter::once(first).chain((complete > 1).then_some(all)).collect()
}

/// The curves of the first seed, or of all of them; none before there is a race.
pub fn curves(runs: &Runs, metric: Metric, shown: Shown, texts: &Texts) -> Curves {
    let Some(course) = runs.course() else {
        return Curves { shown, seeds: 0, last: 1, unit: Unit::Loss, curves: Vec::new() };
    };
    let unit = Unit::of(metric, course);
    let complete: Vec<_> = runs.complete().collect();
    let first: Vec<&Heat> = runs.first().collect();
    let curve = |place: usize| {
        let (points, places) = match shown {
            Shown::First => (of_first(first[place], metric, unit), Vec::new()),
            Shown::All => over_all(&complete.iter().map(|it| &*it[place]), course.epochs, metric, unit),
        };
        Curve { name: label(&course.functions[place], texts), points, places }
    };
    Curves {
        shown,
        seeds: if shown == Shown::First { 1 } else { complete.len() },
        last: course.epochs,
        unit,
        curves: (0..runs.width()).map(curve).collect(),
    }
}

fn of_first(heat: &Heat, metric: Metric, unit: Unit) -> Vec<(f64, f64)> {
    let shown = |score: f64| unit.drawn(metric.better().counted(score));
    heat.points.iter().map(|it| (f64::from(it.epoch), shown(metric.of(it.test)))).collect()
}

/// A place on the axis, and the ends of the interval there.
type Band = (f64, f64, f64);

fn over_all<'a>(
    heats: &(impl Iterator<Item = &'a Heat> + Clone),
    epochs: u32,
    metric: Metric,
    unit: Unit,
) -> (Vec<(f64, f64)>, Vec<Band>) {
    let (mut points, mut places) = (Vec::new(), Vec::new());
    for epoch in checkpoints(epochs) {
        let scores: Vec<f64> =
            heats.clone().map(|it| metric.better().counted(it.at(epoch, metric))).collect();
        let Some(middle) = median(&scores) else { continue };
        let x = f64::from(epoch);
        points.push((x, unit.drawn(middle.value)));
        if let Some((low, high)) = middle.interval {
            places.push((x, unit.drawn(low), unit.drawn(high)));
        }
    }
    (points, places)
}

impl Curves {
    pub fn has_points(&self) -> bool {
        self.curves.iter().any(|it| !it.points.is_empty())
    }

    /// What the lines and the bands are, in a sentence.
    pub fn takeaway(&self, texts: &Texts) -> String {
        let words = texts.race().results;
        match self.shown {
            _ if !self.has_points() => words.nothing_yet.to_owned(),
            Shown::First => words.takeaway_first.to_owned(),
            Shown::All if self.curves.iter().all(|it| it.places.is_empty()) => {
                (words.takeaway_few)(self.seeds)
            }
            Shown::All => (words.takeaway_all)(self.seeds),
        }
    }

    /// The chart.
    pub fn figure(&self, scale: YScale, texts: &Texts) -> Figure {
        let words = texts.race().results;
        let series = |(place, it): (usize, &Curve)| Series {
            name: it.name.clone(),
            role: Role::Nth(place),
            points: it.points.clone(),
        };
        let lines = Lines {
            x_name: texts.stage().epoch.to_owned(),
            x_least: Span::new(0.0, f64::from(self.last)),
            y_name: self.unit.name(texts).to_owned(),
            y_scale: scale,
            series: self.curves.iter().enumerate().map(series).collect(),
        };
        if self.curves.iter().all(|it| it.places.is_empty()) {
            return lines.into();
        }
        let range = |it: &Curve| Range {
            low_name: (words.low_of)(&it.name),
            high_name: (words.high_of)(&it.name),
            places: it.places.clone(),
        };
        Fan { lines, ranges: self.curves.iter().map(range).collect() }.into()
    }

    /// The checkpoint nearest to `cursor`, or the latest with a score.
    pub fn epoch(&self, cursor: Option<f64>) -> u32 {
        let latest = self.curves.iter().filter_map(|it| it.points.last()).map(|it| it.0).fold(0.0, f64::max);
        let at = cursor.unwrap_or(latest).min(latest);
        checkpoints(self.last)
            .min_by(|a, b| (f64::from(*a) - at).abs().total_cmp(&(f64::from(*b) - at).abs()))
            .unwrap_or(0)
    }

    /// The scores at a checkpoint, in a sentence.
    pub fn reading(&self, epoch: u32, texts: &Texts) -> String {
        let words = texts.race().results;
        if !self.has_points() {
            return words.nothing_yet.to_owned();
        }
        let of = |it: &Curve| {
            let value = it.value(epoch).map_or_else(|| "–".to_owned(), |value| self.unit.written(value));
            format!("{} {value}", it.name)
        };
        let values: Vec<String> = self.curves.iter().map(of).collect();
        (words.reading)(&epoch.to_string(), self.unit.name(texts), &values.join(words.between_values))
    }

    /// The cursor, and a dot on every curve.
    pub fn overlay(&self, cursor: Option<f64>) -> Overlay {
        let epoch = self.epoch(cursor);
        let dot = |(place, it): (usize, &Curve)| {
            let at = (f64::from(epoch), it.value(epoch)?);
            let is_drawn = at.1.is_finite();
            is_drawn.then_some(OverlayDot { frame: 0, at, role: Role::Nth(place), fill: DotFill::Closed })
        };
        Overlay {
            cursor: cursor.map(|_| f64::from(epoch)),
            dots: self.curves.iter().enumerate().filter_map(dot).collect(),
            ..Overlay::default()
        }
    }

    /// Where a reader's event puts the cursor that stands at `epoch`; `None` gives it up.
    pub fn moved(&self, epoch: u32, event: PlotEvent) -> Option<f64> {
        let all: Vec<u32> = checkpoints(self.last).collect();
        let place = all.partition_point(|it| *it < epoch);
        let at = |place: usize| all.get(place.min(all.len() - 1)).map(|it| f64::from(*it));
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
}

impl Curve {
    fn value(&self, epoch: u32) -> Option<f64> {
        self.points.iter().find(|it| it.0 == f64::from(epoch)).map(|it| it.1)
    }
}
