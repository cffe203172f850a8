//! The drawing of the network: what the trainer reports, as columns of units.

use crate::activation::Function;
use crate::chart::network::part::Part;
use crate::chart::network::tint::Tint;
use crate::chart::network::{Column, Face, Health, MapSheet, Names, NetworkDrawing, Rising, Unit};
use crate::nn::observation::maps::Maps;
use crate::nn::output::Output;
use crate::nn::recipe::{Parameters, Recipe};
use crate::nn::samples::Targets;
use crate::nn::task::Source;
use crate::page::number::readable;
use crate::text::Texts;
use crate::worker::message::command::FunctionCode;
use crate::worker::message::snapshot::{Scene, Snapshot};

/// Digits of a learnt parameter.
const DIGITS: usize = 3;

/// What was set before the run: `functions` are the activations of the hidden layers.
#[derive(Clone, Copy, Debug)]
pub struct Blueprint<'a> {
    pub recipe: &'a Recipe<FunctionCode>,
    pub functions: &'a [Function],
}

/// The network of a snapshot.
pub fn drawing(snapshot: &Snapshot, scene: &Scene, blueprint: Blueprint, texts: &Texts) -> NetworkDrawing {
    let words = texts.network();
    let layers = snapshot.wiring.layers.len();
    let sheet = snapshot.maps.as_ref();
    let columns = (0..=layers).map(|column| match column {
        0 => inputs(snapshot, scene, texts),
        _ => layer(column, snapshot, blueprint, texts),
    });
    let mut drawing = NetworkDrawing {
        columns: if layers == 0 { Vec::new() } else { columns.collect() },
        maps: sheet.map_or_else(MapSheet::default, |it| MapSheet {
            columns: it.columns as usize,
            rows: it.rows as usize,
            bytes: it.bytes.clone(),
        }),
        rising: rising(scene, blueprint.recipe.output),
        names: Names {
            dead: words.dead.to_owned(),
            bias: words.bias.to_owned(),
            columns: words.columns.map(str::to_owned),
        },
    };
    if let Some(maps) = sheet {
        put_faces(&mut drawing, maps, blueprint.recipe.output);
    }
    drawing
}

/// The surface of two classes has the colours of the classes, that of numbers is blue above.
fn rising(scene: &Scene, output: Output) -> Rising {
    match (&scene.train.targets, output) {
        (Targets::Classes { .. }, Output::Linear | Output::Sigmoid | Output::SigmoidSquaredError) => {
            Rising::Orange
        }
        _ => Rising::Blue,
    }
}

fn inputs(snapshot: &Snapshot, scene: &Scene, texts: &Texts) -> Column {
    let words = texts.network();
    let (shown, all) = snapshot.wiring.layers.first().map_or((0, 0), |it| (it.shown_inputs, it.inputs));
    let unit = |index: usize| {
        let name = scene.input_names.get(index).cloned().unwrap_or_else(|| (index + 1).to_string());
        Unit { name: name.clone(), label: name, face: Face::Disc, bias: None, health: Health::Alive }
    };
    Column {
        name: words.inputs.to_owned(),
        more: more(shown, all, texts),
        units: (0..shown as usize).map(unit).collect(),
        ..Column::default()
    }
}

/// Column `column`, which is layer `column - 1`.
fn layer(column: usize, snapshot: &Snapshot, blueprint: Blueprint, texts: &Texts) -> Column {
    let words = texts.network();
    let wiring = &snapshot.wiring.layers[column - 1];
    let view = snapshot.layers.get(column - 1);
    let is_output = column == snapshot.wiring.layers.len();
    let unit = |(index, bias): (usize, &f32)| {
        let is_dead = view.is_some_and(|it| it.dead.iter().any(|dead| dead.unit == index));
        let label =
            if is_output { output_label(index, wiring.units, blueprint.recipe) } else { String::new() };
        Unit {
            name: if label.is_empty() { (index + 1).to_string() } else { label.clone() },
            label,
            face: Face::Disc,
            bias: Some(*bias),
            health: if is_dead { Health::Dead } else { Health::Alive },
        }
    };
    let notes = if is_output {
        vec![output_name(blueprint.recipe.output, texts).to_owned()]
    } else {
        notes(column - 1, snapshot, blueprint)
    };
    Column {
        name: if is_output { words.output.to_owned() } else { (words.layer)(column) },
        notes,
        more: more(wiring.shown_units, wiring.units, texts),
        units: wiring.biases.iter().enumerate().map(unit).collect(),
        weights: wiring.weights.clone(),
    }
}

fn more(shown: u32, all: u32, texts: &Texts) -> String {
    match all.saturating_sub(shown) {
        0 => String::new(),
        hidden => (texts.network().more)(hidden),
    }
}

/// The activation, and what its parameters have become where they are learnt.
fn notes(layer: usize, snapshot: &Snapshot, blueprint: Blueprint) -> Vec<String> {
    let Some(function) = blueprint.functions.get(layer) else { return Vec::new() };
    let mut notes = vec![function.name().to_owned()];
    let now = snapshot.layers.get(layer).map_or(&[][..], |it| &it.parameters);
    if blueprint.recipe.layers.get(layer).is_some_and(|it| it.parameters == Parameters::Learned) {
        let learnt = function
            .params()
            .iter()
            .enumerate()
            .zip(now)
            .filter(|((index, _), _)| function.param_derivative(*index, 0.0).is_some());
        notes.extend(
            learnt.map(|((_, param), value)| format!("{} = {}", param.symbol, readable(*value, DIGITS))),
        );
    }
    notes
}

fn output_name(output: Output, texts: &Texts) -> &'static str {
    let words = texts.network();
    match output {
        Output::Linear => words.output_linear,
        Output::Sigmoid | Output::SigmoidSquaredError => words.output_sigmoid,
        Output::Softmax => words.output_softmax,
        Output::LogSigmoidNll => words.output_log_sigmoid,
    }
}

/// What an output stands for; nothing where there is only one.
fn output_label(index: usize, outputs: u32, recipe: &Recipe<FunctionCode>) -> String {
    if outputs < 2 {
        return String::new();
    }
    let named = match &recipe.task.source {
        Source::Own(own) => own.class_names.get(index).cloned(),
        // Digits are their own names.
        Source::Digits => Some(index.to_string()),
        _ => None,
    };
    named.unwrap_or_else(|| (index + 1).to_string())
}

/// Gives each unit that has one its map.
fn put_faces(drawing: &mut NetworkDrawing, maps: &Maps, output: Output) {
    let last = drawing.columns.len().saturating_sub(1);
    let is_probability = matches!(output, Output::Sigmoid | Output::SigmoidSquaredError);
    let mut first = 0;
    for (index, (column, count)) in drawing.columns.iter_mut().zip(&maps.units).enumerate() {
        for (place, unit) in column.units.iter_mut().take(*count as usize).enumerate() {
            let map = first + place;
            let tint = match maps.reach.get(map) {
                Some(largest) if is_probability && index == last => Tint::Probability { largest: *largest },
                _ => Tint::Signed,
            };
            unit.face = if maps.rows == 1 { Face::Line { map } } else { Face::Map { map, tint } };
        }
        first += *count as usize;
    }
}

/// The drawing in one paragraph.
pub fn description(drawing: &NetworkDrawing, snapshot: &Snapshot, texts: &Texts) -> String {
    let words = texts.network();
    let [hidden @ .., output] = &snapshot.wiring.layers[..] else { return String::new() };
    let widths: Vec<String> = hidden.iter().map(|it| it.units.to_string()).collect();
    let widths = if widths.is_empty() { words.no_hidden.to_owned() } else { widths.join(", ") };
    let inputs = hidden.first().unwrap_or(output).inputs as usize;
    let numbers = drawing
        .columns
        .iter()
        .map(|it| it.weights.len() + it.units.iter().filter(|it| it.bias.is_some()).count());
    let dead = snapshot.layers.iter().map(|it| it.dead.len()).sum();
    (words.description)(inputs, &widths, output.units as usize, numbers.sum(), dead)
}

/// What the pictures of the units are, in a sentence.
pub fn takeaway(snapshot: &Snapshot, rising: Rising, texts: &Texts) -> &'static str {
    let words = texts.network();
    match &snapshot.maps {
        Some(maps) if maps.rows == 1 => words.takeaway_lines,
        Some(_) if rising == Rising::Orange => words.takeaway_orange,
        Some(_) => words.takeaway_blue,
        None => words.takeaway_discs,
    }
}

/// Where the keyboard starts: the first unit that can be examined.
pub fn first_part() -> Part {
    Part::Unit { column: 1, unit: 0 }
}
