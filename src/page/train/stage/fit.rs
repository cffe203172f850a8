//! A function of one number: the fitted curve, and what it is the sum of.

use std::rc::Rc;

use super::hero::{Look, Parts, classes};
use super::samples::target_range;
use crate::chart::fitted::{Fitted, NamedLine};
use crate::chart::mark::Mark;
use crate::chart::piece::Point;
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::nn::observation::picture::Fit;
use crate::nn::output::Output;
use crate::page::number::{percent, readable};
use crate::text::Texts;
use crate::worker::message::snapshot::{Scene, Snapshot};

/// The most parts that are drawn: those that change the curve most.
pub const MOST_PARTS: usize = 24;
/// Room above and below the targets, as a share of their range.
const ROOM: f64 = 0.2;
/// The series colour that is that of the text.
const INK: Role = Role::Nth(6);
/// How often the range is doubled for parts that leave it.
const DOUBLINGS: i32 = 4;

/// The chart of a fit.
pub fn chart(
    fit: &Fit,
    scene: &Scene,
    output: Output,
    marks: &Rc<Vec<Mark>>,
    look: Look,
    texts: &Texts,
) -> Fitted {
    let words = texts.stage();
    let has_parts = shows_parts(fit, look);
    let is_class = classes(scene).is_some();
    let shows_logit = is_class && is_logistic(fit, output) && has_parts;
    let values = fit.values.iter().map(|it| f64::from(*it));
    let values: Vec<f64> = if is_class && is_logistic(fit, output) && !has_parts {
        values.map(logistic).collect()
    } else {
        values.collect()
    };
    let parts = if has_parts { parts(fit) } else { Vec::new() };
    let y_name = match classes(scene) {
        _ if shows_logit => words.logit,
        None => words.target_and_answer,
        Some(2) if output != Output::Linear => words.probability,
        Some(_) => words.class_number,
    };
    Fitted {
        x: Span::new(fit.low, fit.high),
        y: range(scene, &parts, has_parts),
        x_name: "x".to_owned(),
        y_name: y_name.to_owned(),
        curves: vec![line(words.answer, Role::Nth(0), fit, &values)],
        parts,
        // A class is no logit: where the sum is drawn, samples of classes have no height.
        marks: if shows_logit { Rc::default() } else { Rc::clone(marks) },
    }
}

/// Whether the answer is a sum of what units say.
pub fn can_be_parted(fit: &Fit) -> bool {
    !fit.contributions.is_empty()
}

/// Whether what units say is drawn.
pub fn shows_parts(fit: &Fit, look: Look) -> bool {
    look.parts == Parts::Shown && can_be_parted(fit)
}

/// A sigmoid stands behind the sum.
fn is_logistic(fit: &Fit, output: Output) -> bool {
    can_be_parted(fit) && matches!(output, Output::Sigmoid | Output::SigmoidSquaredError)
}

fn logistic(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

fn line(name: &str, role: Role, fit: &Fit, values: &[f64]) -> NamedLine {
    NamedLine { name: name.to_owned(), role, points: places(fit).zip(values.iter().copied()).collect() }
}

fn places(fit: &Fit) -> impl Iterator<Item = f64> + '_ {
    let (x, last) = (Span::new(fit.low, fit.high), fit.values.len().saturating_sub(1).max(1));
    (0..fit.values.len()).map(move |it| x.at(it as f64 / last as f64))
}

/// The units that change the curve most, in their own order, each named by its number, and the bias.
fn parts(fit: &Fit) -> Vec<NamedLine> {
    let reach = |values: &[f32]| {
        let finite = values.iter().copied().filter(|it| it.is_finite());
        let (low, high) =
            finite.fold((f32::INFINITY, f32::NEG_INFINITY), |(a, b), it| (a.min(it), b.max(it)));
        high - low
    };
    let mut units: Vec<(usize, f32)> =
        fit.contributions.iter().enumerate().map(|(unit, it)| (unit, reach(it))).collect();
    units.sort_by(|a, b| b.1.total_cmp(&a.1));
    units.truncate(MOST_PARTS);
    units.sort_unstable_by_key(|it| it.0);
    let unit = |(unit, _): (usize, f32)| {
        let points: Vec<Point> =
            places(fit).zip(fit.contributions[unit].iter().map(|it| f64::from(*it))).collect();
        NamedLine { name: (unit + 1).to_string(), role: Role::Nth(unit + 1), points }
    };
    let bias = f64::from(fit.bias);
    let constant =
        NamedLine { name: "b".to_owned(), role: INK, points: places(fit).map(|x| (x, bias)).collect() };
    units.into_iter().map(unit).chain(std::iter::once(constant)).collect()
}

/// The targets with room about them; doubled until nine tenths of the parts fit, so that it moves seldom.
fn range(scene: &Scene, parts: &[NamedLine], has_parts: bool) -> Span {
    let (low, high) = target_range(scene);
    let base = Span::new(low, high).padded(ROOM);
    if !has_parts {
        return base;
    }
    let heights: Vec<f64> = parts.iter().flat_map(|it| &it.points).map(|it| it.1).collect();
    let doubled = |times: i32| base.padded((f64::from(2_i32.pow(times.unsigned_abs())) - 1.0) / 2.0);
    let fits =
        |span: &Span| heights.iter().filter(|it| span.contains(**it)).count() * 10 >= heights.len() * 9;
    (0..=DOUBLINGS).map(doubled).find(fits).unwrap_or_else(|| doubled(DOUBLINGS))
}

/// What is not drawn of the parts, in words; `None` where all of them are.
pub fn omission(fit: &Fit, texts: &Texts) -> Option<String> {
    let all = fit.contributions.len();
    (all > MOST_PARTS).then(|| (texts.stage().parts_of)(&MOST_PARTS.to_string(), &all.to_string()))
}

/// The fit in one sentence.
pub fn description(snapshot: &Snapshot, scene: &Scene, texts: &Texts) -> String {
    let words = texts.stage();
    let quality = |it: f64| if classes(scene).is_some() { percent(it) } else { readable(it, 3) };
    let (train, test) = (quality(snapshot.train.quality), quality(snapshot.test.quality));
    let name = if classes(scene).is_some() { words.accuracy } else { words.r_squared };
    (words.fit_description)(name, &train, &test, &snapshot.shown_epoch.to_string())
}
