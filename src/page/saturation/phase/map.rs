//! The map of the phases, and the numbers at the chosen place.

use super::action::PhaseAction;
use super::setting::PhaseSetting;
use super::state::PhaseDiagram;
use crate::chart::overlay::{Overlay, OverlayDot};
use crate::chart::piece::{DotFill, Point};
use crate::chart::regions::Regions;
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::experiment::mean_field::length::{Length, Variances, length};
use crate::experiment::mean_field::phase::{Phase, chi, critical_weights, depth_scale, phase};
pub use crate::experiment::mean_field::profile::Profile;
use crate::page::number::readable;
use crate::text::Texts;
use crate::text::saturation_phase::PhaseTexts;

/// Cells of the map.
pub const COLUMNS: usize = 28;
const ROWS: usize = 14;
/// Rows in which the critical line is looked for.
const LINE_ROWS: usize = 56;
/// The largest σ_b² of the map.
const MOST_BIAS: f64 = 1.0;
/// The σ_b² at which the critical line is looked for to find how far the map reaches, ...
const SOME_BIAS: f64 = 0.1;
/// ... the factor by which it reaches beyond, and the one between two σ_w² that are tried.
const REACH: f64 = 1.6;
const FINER: f64 = 1.1;
/// How far a map reaches.
const ROUND: [f64; 19] = [
    2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 40.0, 50.0, 60.0, 80.0, 100.0, 150.0, 200.0, 300.0,
    400.0,
];
/// Depths at which signals still get through, in depth scales.
const TRAINABLE: f64 = 6.0;
/// The critical line may jump by this part of the map between two rows.
const JUMP: f64 = 0.15;

/// What the map shows, and every cell in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    pub chart: Regions,
    pub cells: Vec<String>,
}

/// The map of a function.
pub fn map(profile: &Profile, texts: &Texts) -> Map {
    let words = texts.saturation_phase();
    let x = Span::new(0.0, reach(profile));
    let y = Span::new(0.0, MOST_BIAS);
    let mut chart = Regions {
        x,
        y,
        x_name: words.weight_axis.to_owned(),
        y_name: words.bias_axis.to_owned(),
        value_name: words.chi.to_owned(),
        columns: COLUMNS,
        values: vec![0.0; COLUMNS * ROWS],
        shades: Vec::new(),
        line: line(profile, x),
        labels: Vec::new(),
    };
    let at = |index: usize| {
        let (weight, bias) = chart.centre(index);
        Variances { weight, bias }
    };
    let places: Vec<(Variances, Length)> =
        (0..COLUMNS * ROWS).map(|it| (at(it), length(profile, at(it)))).collect();
    let values: Vec<f64> = places.iter().map(|(at, length)| chi(profile, *at, *length)).collect();
    let cells = places.iter().zip(&values).map(|((at, length), chi)| {
        let numbers = [number(at.weight), number(at.bias), length_words(*length, words), number(*chi)];
        (words.cell)(numbers.each_ref().map(String::as_str))
    });
    let cells = cells.collect();
    chart.shades = values.iter().map(|it| libm::log2(*it).clamp(-1.0, 1.0)).collect();
    chart.labels = [(Phase::Ordered, words.ordered), (Phase::Chaotic, words.chaotic)]
        .into_iter()
        .filter_map(|(it, name)| Some((middle(&chart, &values, it)?, name.to_owned())))
        .collect();
    chart.values = values;
    Map { chart, cells }
}

/// The largest σ_w² of the map, a round number: some way beyond where χ₁ = 1 for small biases.
fn reach(profile: &Profile) -> f64 {
    let is_ordered = |weight: f64| {
        let at = Variances { weight, bias: SOME_BIAS };
        chi(profile, at, length(profile, at)) < 1.0
    };
    let mut weight = ROUND[0] / REACH;
    while is_ordered(weight) && weight < ROUND[ROUND.len() - 1] {
        weight *= FINER;
    }
    ROUND.into_iter().find(|it| *it >= REACH * weight).unwrap_or(ROUND[ROUND.len() - 1])
}

/// Where χ₁ = 1, from the bottom to the top.
fn line(profile: &Profile, x: Span) -> Vec<Vec<Point>> {
    let mut pieces: Vec<Vec<Point>> = Vec::new();
    // The pieces that end in the row before.
    let mut open: Vec<usize> = Vec::new();
    for row in 0..=LINE_ROWS {
        // Near 0 the line bends most.
        let part = row as f64 / LINE_ROWS as f64;
        let bias = MOST_BIAS * part * part;
        let mut next = Vec::new();
        for weight in critical_weights(profile, bias, &edges(x)) {
            let near = |it: &&usize| {
                let end = pieces[**it][pieces[**it].len() - 1].0;
                (end - weight).abs() < JUMP * x.length()
            };
            let piece = open.iter().find(near).copied().filter(|it| !next.contains(it));
            let piece = piece.unwrap_or_else(|| {
                pieces.push(Vec::new());
                pieces.len() - 1
            });
            pieces[piece].push((weight, bias));
            next.push(piece);
        }
        open = next;
    }
    pieces
}

/// The σ_w² between which the critical line is looked for.
fn edges(x: Span) -> Vec<f64> {
    (0..=COLUMNS).map(|it| x.at((it as f64 + 0.01) / COLUMNS as f64)).collect()
}

/// The middle of the cells of a phase, if one is there.
fn middle(chart: &Regions, values: &[f64], of: Phase) -> Option<Point> {
    let cells: Vec<usize> = (0..values.len()).filter(|it| phase(values[*it]) == Some(of)).collect();
    let n = cells.len() as f64;
    let sum = cells.iter().map(|it| chart.centre(*it)).fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
    (n > 0.0).then(|| (sum.0 / n, sum.1 / n))
}

/// What holds at the chosen place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub overlay: Overlay,
    pub phase: &'static str,
    pub critical: String,
    /// Name and value.
    pub numbers: Vec<(&'static str, String)>,
    /// One thing changed, at a click: its name and the change.
    pub changes: Vec<(&'static str, PhaseAction)>,
}

pub fn place(diagram: &PhaseDiagram, profile: &Profile, texts: &Texts) -> Place {
    let words = texts.saturation_phase();
    let at = diagram.at();
    let length = length(profile, at);
    let chi = chi(profile, at, length);
    let told = diagram.told.result(0);
    let correlation = told.map(|it| it.correlation);
    let known = |of: &dyn Fn(f64, f64) -> String| match correlation {
        None => words.waiting.to_owned(),
        Some(None) => words.none.to_owned(),
        Some(Some(it)) => of(it.limit, depth_scale(it.slope)),
    };
    let layers = |it: f64| {
        if it.is_finite() { (words.in_layers)(&readable(it, 3)) } else { words.unlimited.to_owned() }
    };
    let dot = OverlayDot { frame: 0, at: (at.weight, at.bias), role: Role::Nth(6), fill: DotFill::Open };
    let edges = edges(Span::new(0.0, reach(profile)));
    let lines = critical_weights(profile, at.bias, &edges);
    let nearest =
        lines.iter().copied().min_by(|a, b| (a - at.weight).abs().total_cmp(&(b - at.weight).abs()));
    let critical: Vec<String> = lines.into_iter().map(number).collect();
    let weight = |it: f64| PhaseAction::Set(PhaseSetting::Weight, it);
    let changes = [
        nearest.map(|it| (words.to_critical, weight(it))),
        Some((words.double, weight(2.0 * at.weight))),
        Some((words.halve, weight(0.5 * at.weight))),
    ];
    Place {
        overlay: Overlay { dots: vec![dot], ..Overlay::default() },
        phase: match phase(chi) {
            None => words.undefined,
            Some(Phase::Ordered) => words.ordered_long,
            Some(Phase::Critical) => words.critical_long,
            Some(Phase::Chaotic) => words.chaotic_long,
        },
        critical: if critical.is_empty() {
            (words.critical_nowhere)(&number(at.bias))
        } else {
            (words.critical_at)(&critical.join(", "), &number(at.bias))
        },
        numbers: vec![
            (words.q, length_words(length, words)),
            (words.chi, if chi.is_nan() { words.none.to_owned() } else { number(chi) }),
            (words.c, known(&|limit, _| number(limit))),
            (words.xi, known(&|_, scale| layers(scale))),
            (words.trainable, known(&|_, scale| layers(TRAINABLE * scale))),
        ],
        changes: changes.into_iter().flatten().collect(),
    }
}

fn length_words(length: Length, words: &PhaseTexts) -> String {
    match length {
        Length::Fixed(q) => number(q),
        Length::Vanishes => words.q_vanishes.to_owned(),
        Length::Diverges => words.q_diverges.to_owned(),
        Length::Undefined => words.undefined.to_owned(),
    }
}

fn number(value: f64) -> String {
    readable(value, 4)
}
