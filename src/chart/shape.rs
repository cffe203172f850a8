//! The shapes of marks: a class is told by its shape as well as by its colour.

use super::colour::Colour;
use super::palette::Palette;
use super::piece::Point;
use super::role::Role;

/// So many shapes are told apart at a glance; further classes begin again.
const SHAPES: usize = 8;

/// The outline of the mark of a class about the origin, y downwards, of about the area of a disc of this radius.
pub fn outline(class: usize, radius: f64) -> Vec<Point> {
    match class % SHAPES {
        0 => star(24, radius, 1.0, 0.0),
        1 => star(3, radius * 1.45, 1.0, 0.0),
        2 => star(4, radius * 1.2, 1.0, 0.5),
        3 => star(4, radius * 1.3, 1.0, 0.0),
        4 => star(3, radius * 1.45, 1.0, 0.5),
        5 => cross(radius * 1.25),
        6 => star(5, radius * 1.6, 0.45, 0.0),
        _ => star(6, radius * 1.1, 1.0, 0.5),
    }
}

/// A regular polygon with `corners` corners, the first straight up when `turn` is 0; `inner` below 1 makes a star of it. `turn`
/// counts in steps between two corners.
fn star(corners: usize, radius: f64, inner: f64, turn: f64) -> Vec<Point> {
    let is_star = inner < 1.0;
    let count = if is_star { 2 * corners } else { corners };
    let at = |index: usize| {
        let turned = index as f64 + if is_star { 2.0 * turn } else { turn };
        let (sin, cos) = direction(turned / count as f64);
        let radius = if is_star && index % 2 == 1 { radius * inner } else { radius };
        (radius * sin, -radius * cos)
    };
    (0..count).map(at).collect()
}

/// Sine and cosine of a turn that is whole in steps of a 120th of it, as all of these are. Turned step by step: the general sine is
/// the largest function that a mark would bring along.
fn direction(turn: f64) -> (f64, f64) {
    // Sine and cosine of 3°.
    const STEP: (f64, f64) = (0.052_335_956_242_943_835, 0.998_629_534_754_573_9);
    let steps = (120.0 * turn).round() as usize;
    (0..steps).fold((0.0, 1.0), |(sin, cos), _| (sin * STEP.1 + cos * STEP.0, cos * STEP.1 - sin * STEP.0))
}

/// An upright cross.
fn cross(radius: f64) -> Vec<Point> {
    let arm = radius * 0.36;
    let (r, a) = (radius, arm);
    vec![
        (-a, -r),
        (a, -r),
        (a, -a),
        (r, -a),
        (r, a),
        (a, a),
        (a, r),
        (-a, r),
        (-a, a),
        (-r, a),
        (-r, -a),
        (-a, -a),
    ]
}

/// The colour of a class.
pub fn class_colour(class: usize, palette: &Palette) -> Colour {
    let [fourth, fifth, sixth, seventh, eighth] = palette.series_more;
    let vermillion = palette.series(Role::Derivative);
    let cycle = [
        palette.class_a,
        palette.class_b,
        palette.series_second,
        fourth,
        sixth,
        seventh,
        fifth,
        eighth,
        vermillion,
    ];
    cycle[class % cycle.len()]
}
