//! The part of the plane that a picture shows.

use super::generate::Kind;
use crate::nn::samples::{Split, Targets};
use crate::nn::task::Task;

/// [low, high] of each coordinate.
pub(super) type Window = [(f64, f64); 2];

/// Half the side of the square that shows generated points, at least.
const HALF_SIDE: f64 = 2.0;
/// What is left free around points, of their extent.
const MARGIN: f64 = 0.125;

/// The window of unprepared samples; none where there are more than two inputs. Of a single input, the second pair is the range
/// of its targets.
pub(super) fn window(task: &Task, raw: &Split) -> Option<Window> {
    let x = || fitted(column(raw, 0));
    match task.source.kind() {
        Kind::Plane(_) | Kind::Relief(_) => Some(square(raw)),
        Kind::Curve(curve) => Some([(-curve.reach(), curve.reach()), fitted(targets(raw))]),
        Kind::Own(own) if own.inputs == 1 => Some([x(), fitted(targets(raw))]),
        Kind::Own(own) if own.inputs == 2 => Some(own_window(raw)),
        Kind::Real(_) | Kind::Own(_) => None,
    }
}

/// A square around the origin in steps of a quarter.
fn square(raw: &Split) -> Window {
    let reach = column(raw, 0).chain(column(raw, 1)).fold(0.0_f64, |reach, it| reach.max(it.abs()));
    let half = (reach * 4.0).ceil().max(4.0 * HALF_SIDE) / 4.0;
    [(-half, half); 2]
}

/// The square of generated points where the points fill a good part of it, else what holds them.
fn own_window(raw: &Split) -> Window {
    let is_at_home = |index| {
        let (low, high) = bounds(column(raw, index));
        low >= -HALF_SIDE && high <= HALF_SIDE && high - low >= HALF_SIDE / 2.0
    };
    if is_at_home(0) && is_at_home(1) {
        return square(raw);
    }
    [fitted(column(raw, 0)), fitted(column(raw, 1))]
}

fn column(raw: &Split, input: usize) -> impl Iterator<Item = f64> {
    raw.train.input(input).iter().chain(raw.test.input(input)).map(|&it| f64::from(it))
}

fn targets(raw: &Split) -> impl Iterator<Item = f64> {
    [&raw.train.targets, &raw.test.targets].into_iter().flat_map(|it| match it {
        Targets::Values(values) => values.iter().map(|&it| f64::from(it)).collect::<Vec<_>>(),
        Targets::Classes { labels, .. } => labels.iter().map(|&it| f64::from(it)).collect(),
    })
}

fn bounds(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)))
}

/// What holds all numbers, with a margin.
fn fitted(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    let (low, high) = bounds(numbers);
    // Equal numbers still need a window, and one in which neighbouring floats differ.
    let margin = if high > low { MARGIN * (high - low) } else { MARGIN * low.abs().max(8.0) };
    (low - margin, high + margin)
}
