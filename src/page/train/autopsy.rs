//! The autopsy of a unit, in words and numbers.

use super::network::Blueprint;
use super::network_part::{edit, name, name_of_unit};
use crate::activation::args::Args;
use crate::activation::{Function, rows};
use crate::chart::network::NetworkDrawing;
use crate::chart::network::part::Part;
use crate::experiment::revival::{Revival, has_slope, revival};
use crate::nn::observation::autopsy::{Autopsy, Death};
use crate::nn::observation::view::UnitId;
use crate::nn::output::Output;
use crate::page::number::{percent, readable};
use crate::text::Texts;
use crate::worker::message::command::Edit;
use crate::worker::message::snapshot::Snapshot;

const DIGITS: usize = 4;
/// Incoming links that are listed, the strongest first.
const LISTED: usize = 16;

/// What the autopsy of a unit finds.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub title: String,
    pub unit: UnitId,
    pub verdict: Verdict,
    pub sentences: Vec<String>,
    /// Name and value of each share.
    pub shares: Vec<(&'static str, String)>,
    pub killer: Option<Killer>,
    pub cure: Option<Cure>,
    pub incoming: Vec<Incoming>,
    /// Says how many links are not listed; may be empty.
    pub incoming_cut: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Alive,
    Dead,
}

/// The update that killed the unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Killer {
    pub happened: String,
    /// Name of a number, before, after; none where the unit was born dead.
    pub rows: Vec<[String; 3]>,
    pub gradient: String,
}

/// What would revive it; no button where nothing does.
#[derive(Clone, Debug, PartialEq)]
pub struct Cure {
    pub sentence: String,
    pub button: Option<(String, Edit)>,
}

/// A weight or the bias of the unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// The part of the drawing; `None` for a link that is not drawn.
    pub part: Option<Part>,
    pub from: String,
    pub value: String,
    pub label: String,
}

/// The activation of a unit, with its parameters as they are now. That of a softmax output is its logit.
pub fn function(unit: UnitId, snapshot: &Snapshot, blueprint: Blueprint) -> Function {
    let Some(function) = blueprint.functions.get(unit.layer) else {
        let id = match blueprint.recipe.output {
            Output::Linear | Output::Softmax => "identity",
            Output::Sigmoid | Output::SigmoidSquaredError => "sigmoid",
            Output::LogSigmoidNll => "log_sigmoid",
        };
        return Function::new(rows::by_id(id).unwrap_or(rows::ALL[0]));
    };
    match snapshot.layers.get(unit.layer) {
        Some(layer) if layer.parameters.len() == function.params().len() => {
            function.tuned(Args::new(&layer.parameters))
        }
        _ => function.clone(),
    }
}

/// What the autopsy finds. `function` is the activation of the unit as it is now.
pub fn report(
    autopsy: &Autopsy,
    function: &Function,
    drawing: &NetworkDrawing,
    snapshot: &Snapshot,
    texts: &Texts,
) -> Report {
    let unit = autopsy.unit;
    let verdict = verdict(autopsy, snapshot);
    let is_dead = verdict == Verdict::Dead;
    let cure = || match revival(function, &autopsy.pre_activations) {
        Some(revival) => cure(&revival, autopsy, texts),
        None => Cure { sentence: texts.autopsy().revive_never.to_owned(), button: None },
    };
    Report {
        title: (texts.autopsy().title)(&name_of_unit(unit, drawing, texts)),
        unit,
        verdict,
        sentences: sentences(autopsy, verdict, function, snapshot, texts),
        shares: shares(autopsy, texts),
        killer: autopsy.death.filter(|_| is_dead).map(|it| killer(&it, texts)),
        cure: is_dead.then(cure),
        incoming: incoming(autopsy, drawing, texts),
        incoming_cut: match autopsy.weights.len() {
            0..=LISTED => String::new(),
            all => (texts.autopsy().strongest)(LISTED, all),
        },
    }
}

fn verdict(autopsy: &Autopsy, snapshot: &Snapshot) -> Verdict {
    let layer = snapshot.layers.get(autopsy.unit.layer);
    let is_dead = layer.is_some_and(|it| it.dead.iter().any(|dead| dead.unit == autopsy.unit.unit));
    if is_dead { Verdict::Dead } else { Verdict::Alive }
}

fn sentences(
    autopsy: &Autopsy,
    verdict: Verdict,
    function: &Function,
    snapshot: &Snapshot,
    texts: &Texts,
) -> Vec<String> {
    let words = texts.autopsy();
    let shown = autopsy.pre_activations.len();
    let mut sentences = match verdict {
        Verdict::Dead if autopsy.unit.layer == 0 => {
            vec![words.dead.to_owned(), words.dead_first_layer.to_owned()]
        }
        Verdict::Dead => vec![words.dead.to_owned(), words.dead_deeper.to_owned()],
        Verdict::Alive => {
            let flat =
                autopsy.pre_activations.iter().filter(|it| !has_slope(function, f64::from(**it))).count();
            vec![if flat == 0 { words.alive.to_owned() } else { (words.alive_partly)(flat, shown) }]
        }
    };
    if verdict == Verdict::Dead && autopsy.death.is_none() {
        sentences.push(words.unknown_death.to_owned());
    }
    let all = snapshot.layers.first().map_or(0, |it| total(&it.pre_activations) / (it.units as u32).max(1));
    if (all as usize) > shown {
        sentences.push((words.thinned)(shown, all));
    }
    sentences
}

fn total(histogram: &crate::nn::observation::layer::Histogram) -> u32 {
    histogram.counts.iter().sum::<u32>() + histogram.under + histogram.over
}

fn shares(autopsy: &Autopsy, texts: &Texts) -> Vec<(&'static str, String)> {
    let words = texts.autopsy();
    let flat = autopsy.left_saturated + autopsy.right_saturated + autopsy.flat_inside;
    let mut shares = vec![
        (words.left_saturated, autopsy.left_saturated),
        (words.sloped, (1.0 - flat).max(0.0)),
        (words.right_saturated, autopsy.right_saturated),
        (words.exact_zeros, autopsy.exact_zeros),
    ];
    if autopsy.flat_inside > 0.0 {
        shares.insert(2, (words.flat_inside, autopsy.flat_inside));
    }
    shares.into_iter().map(|(name, share)| (name, percent(share))).collect()
}

fn killer(death: &Death, texts: &Texts) -> Killer {
    let words = texts.autopsy();
    if death.step == 0 {
        return Killer { happened: words.born_dead.to_owned(), rows: Vec::new(), gradient: String::new() };
    }
    let row = |name: &str, (before, after): (f32, f32)| {
        [name.to_owned(), readable(f64::from(before), DIGITS), readable(f64::from(after), DIGITS)]
    };
    Killer {
        happened: (words.died)(&death.step.to_string(), &death.epoch.to_string()),
        rows: vec![
            row(words.bias, death.bias),
            row(words.weight_norm, death.weight_norm),
            row(words.nearest, death.nearest),
        ],
        gradient: if death.gradient_norm == 0.0 {
            words.without_gradient.to_owned()
        } else {
            (words.gradient_norm)(&readable(f64::from(death.gradient_norm), DIGITS))
        },
    }
}

fn cure(revival: &Revival, autopsy: &Autopsy, texts: &Texts) -> Cure {
    let words = texts.autopsy();
    let bias = f64::from(autopsy.bias) + revival.shift;
    let (least, shown) = (readable(revival.least.abs(), DIGITS), readable(bias, DIGITS));
    let sentence = if revival.least >= 0.0 { words.revive_raise } else { words.revive_lower };
    let part = Part::Bias { column: autopsy.unit.layer + 1, unit: autopsy.unit.unit };
    Cure {
        sentence: sentence(&least, &shown, revival.sloped, autopsy.pre_activations.len()),
        button: edit(part, bias).map(|it| ((words.revive_button)(&shown), it)),
    }
}

/// The bias, then the strongest links.
fn incoming(autopsy: &Autopsy, drawing: &NetworkDrawing, texts: &Texts) -> Vec<Incoming> {
    let words = texts.autopsy();
    let UnitId { layer, unit } = autopsy.unit;
    let column = layer + 1;
    let listed = |part: Part, from: String, value: f32| {
        let value = readable(f64::from(value), DIGITS);
        let is_drawn = drawing.has(part);
        let label =
            if is_drawn { (words.change_named)(&name(part, drawing, texts), &value) } else { String::new() };
        Incoming { part: is_drawn.then_some(part), from, value, label }
    };
    let mut order: Vec<usize> = (0..autopsy.weights.len()).collect();
    order.sort_by(|a, b| autopsy.weights[*b].abs().total_cmp(&autopsy.weights[*a].abs()));
    order.truncate(LISTED);
    if autopsy.weights.len() <= LISTED {
        order.sort_unstable();
    }
    let links = order.into_iter().map(|input| {
        let from = Part::Unit { column: layer, unit: input };
        let from = if drawing.has(from) { name(from, drawing, texts) } else { (words.nth_input)(input + 1) };
        listed(Part::Link { column, unit, input }, from, autopsy.weights[input])
    });
    let bias = listed(Part::Bias { column, unit }, words.bias.to_owned(), autopsy.bias);
    std::iter::once(bias).chain(links).collect()
}

/// The chart in words.
pub fn description(report: &Report, autopsy: &Autopsy, texts: &Texts) -> String {
    let numbers = autopsy.pre_activations.iter().map(|it| f64::from(*it));
    let (low, high) =
        numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
    let verdict = report.sentences.first().map_or("", String::as_str);
    (texts.autopsy().description)(
        &report.title,
        autopsy.pre_activations.len(),
        &readable(low, DIGITS),
        &readable(high, DIGITS),
        verdict,
    )
}
