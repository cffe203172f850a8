//! The share of networks that are born dead, by depth: theory as lines, counts as marks.

use super::setup::{DEPTHS, HIDDEN};
use super::state::Born;
use super::verdict::{Counts, bounds, has_law};
use crate::activation::Function;
use crate::chart::Overlay;
use crate::chart::evidence::{Evidence, Group, Measured};
use crate::chart::lines::Series;
use crate::chart::piece::Point;
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::experiment::born_dead::input::Input;
use crate::experiment::born_dead::law;
use crate::experiment::proportion::Proportion;
use crate::text::Texts;

/// The colours and shapes of what is said of one input, and of all.
const ONE: Role = Role::Nth(0);
const ALL: Role = Role::Nth(1);

/// Shares over depth.
pub fn chart(born: &Born, function: &Function, texts: &Texts) -> Evidence {
    let words = texts.dead_born();
    let measured = [(words.measured_one, ONE), (words.measured_all, ALL)].map(|(name, role)| Group {
        name: name.to_owned(),
        role,
        points: counted(born).map(|(hidden, counts)| point(hidden, counts, role)).collect(),
        cloud: Vec::new(),
    });
    Evidence {
        x: Span::new(0.0, HIDDEN.max),
        y: Span::new(-0.02, 1.02),
        x_name: words.hidden.to_owned(),
        y_name: words.share_axis.to_owned(),
        column_names: [words.what, words.low, words.high].map(str::to_owned),
        theory: if has_law(born, function) { theory(born, texts) } else { Vec::new() },
        groups: measured.to_vec(),
    }
}

/// The depth that is shown above.
pub fn overlay(born: &Born) -> Overlay {
    Overlay { ghost: Some(born.setup.hidden), ..Overlay::default() }
}

fn theory(born: &Born, texts: &Texts) -> Vec<Series> {
    let words = texts.dead_born();
    let line = |name: &str, role, share: &dyn Fn(usize) -> f64| -> Series {
        let points = (1..=HIDDEN.max as usize).map(|hidden| -> Point { (hidden as f64, share(hidden)) });
        Series { name: name.to_owned(), role, points: points.collect() }
    };
    let width = born.setup.width();
    let mut lines = vec![line(words.law_one, ONE, &|hidden| law::one_input(width, hidden))];
    if born.setup.input == Input::Line {
        lines.push(line(words.law_lower, ALL, &|hidden| bounds(born, hidden).lower));
    }
    lines
}

/// The depths that are counted so far.
fn counted(born: &Born) -> impl Iterator<Item = (usize, Counts)> {
    let width = born.setup.width();
    born.depths.results().filter_map(move |(index, newborns)| {
        let hidden = *DEPTHS.get(index)?;
        Some((hidden, Counts::of(newborns.iter(), width * hidden)))
    })
}

fn point(hidden: usize, counts: Counts, role: Role) -> Measured {
    let count: Proportion = if role == ONE { counts.silent } else { counts.constant };
    Measured { at: (hidden as f64, count.share()), x_interval: None, y_interval: Some(count.interval()) }
}
