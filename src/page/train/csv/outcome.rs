//! Samples from a table.

use super::cell::Cell;
use super::choices::{Choices, Goal, Role};
use super::column::{Column, ColumnKind};
use super::encoding::{Encoding, number};
use super::fault::{Refusal, RowFaultKind, RowFaults, quoted};
use super::table::Table;
use crate::nn::data::check::{OWN_CLASSES, OWN_INPUTS, OWN_NUMBERS, OWN_SAMPLES};
use crate::nn::samples::{Samples, Targets};
use crate::nn::task::OwnSamples;

/// Mean and deviation of a target that was scaled.
type Scale = Option<(f64, f64)>;

/// What becomes of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub own: OwnSamples,
    /// Rows that were left out, for their first fault each.
    pub faults: RowFaults,
    /// The target of a regression is (value - mean) / deviation, where its values are far from order 1.
    pub scaled: Scale,
}

/// A table that nothing can be learnt from.
#[derive(Clone, Debug, PartialEq)]
pub struct Rejection {
    pub refusal: Refusal,
    /// Rows that had to be left out before it came to this.
    pub faults: RowFaults,
}

/// Targets beyond these are scaled: deviations that are small or large, and a mean far off.
const DEVIATIONS: (f64, f64) = (0.2, 5.0);
const FARTHEST_MEAN: f64 = 5.0;

/// What the target becomes.
enum Goals {
    /// The classes in the order of their labels.
    Words(Vec<String>),
    Levels(Vec<f64>),
    Number,
}

impl Outcome {
    pub fn of(table: &Table, choices: &Choices) -> Result<Self, Rejection> {
        let mut faults = RowFaults::default();
        match samples(table, choices, &mut faults) {
            Ok((own, scaled)) => Ok(Self { own, faults, scaled }),
            Err(refusal) => Err(Rejection { refusal, faults }),
        }
    }
}

/// The samples of a table, and how their target was scaled. Notes the rows that are left out.
fn samples(table: &Table, choices: &Choices, faults: &mut RowFaults) -> Result<(OwnSamples, Scale), Refusal> {
    let inputs = encodings(table, choices)?;
    let target = choices.target();
    let goals = goals(&table.columns[target], choices.goal)?;
    let names = inputs.iter().flat_map(|(column, it)| it.names(&name(table, *column))).collect::<Vec<_>>();
    if !OWN_INPUTS.contains(&names.len()) {
        return Err(Refusal::TooManyInputs(names.len()));
    }

    let most = (OWN_NUMBERS / names.len()).max(1);
    let step = table.len().div_ceil(most).max(1);
    let (mut numbers, mut labels, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for row in (0..table.len()).step_by(step) {
        let before = numbers.len();
        let written = goals.read(table, row, target).and_then(|target| {
            for (column, encoding) in &inputs {
                encoding.write(table.text(row, *column), *column, table.sign, &mut numbers)?;
            }
            Ok(target)
        });
        match written {
            Ok(Target::Label(label)) => labels.push(label),
            Ok(Target::Value(value)) => values.push(value),
            Err(kind) => {
                numbers.truncate(before);
                faults.add(table.line(row), kind);
            }
        }
    }
    let (targets, class_names, scaled) = match goals {
        Goals::Number => {
            let (targets, scaled) = scaled(values);
            (targets, Vec::new(), scaled)
        }
        goals => {
            let (targets, names) = classes(labels, &goals.names())?;
            (targets, names, None)
        }
    };
    if !OWN_SAMPLES.contains(&targets.len()) {
        return Err(Refusal::TooFewRows(targets.len()));
    }
    let samples = Samples { inputs: names.len(), features: by_input(&numbers, names.len()), targets };
    Ok((OwnSamples { samples, input_names: names, class_names }, scaled))
}

/// The target of one row.
enum Target {
    Label(u8),
    Value(f32),
}

impl Goals {
    fn read(&self, table: &Table, row: usize, column: usize) -> Result<Target, RowFaultKind> {
        let text = table.text(row, column).trim();
        let cell = Cell::read(text, table.sign);
        let label = |place: Option<usize>| Ok(Target::Label(place.unwrap_or(0) as u8));
        match (self, cell) {
            (_, Cell::Missing) => Err(RowFaultKind::Missing { column }),
            (Self::Words(words), _) => label(words.iter().position(|it| it == text)),
            (Self::Levels(levels), Cell::Number(value)) => label(levels.iter().position(|it| *it == value)),
            (Self::Levels(_) | Self::Number, cell) => Ok(Target::Value(number(cell, column)?)),
        }
    }

    fn names(self) -> Vec<String> {
        match self {
            Self::Words(words) => words,
            Self::Levels(levels) => levels.iter().map(f64::to_string).collect(),
            Self::Number => Vec::new(),
        }
    }
}

/// The inputs, column by column.
fn encodings(table: &Table, choices: &Choices) -> Result<Vec<(usize, Encoding)>, Refusal> {
    let columns = table.columns.iter().enumerate().zip(&choices.roles);
    let inputs = columns.filter(|it| *it.1 == Role::Input);
    // A column of a great many words is left out even where a reader wants it.
    let inputs: Vec<_> = inputs.filter_map(|((index, it), _)| Some((index, Encoding::of(it)?))).collect();
    if inputs.is_empty() { Err(Refusal::NoInputs) } else { Ok(inputs) }
}

/// The name of a column; its number from 1 where it has none.
pub fn name(table: &Table, column: usize) -> String {
    let name = &table.columns[column].name;
    if name.is_empty() { format!("#{}", column + 1) } else { name.clone() }
}

fn goals(target: &Column, goal: Goal) -> Result<Goals, Refusal> {
    if goal == Goal::Number {
        return Ok(Goals::Number);
    }
    let goals = match &target.kind {
        ColumnKind::Numbers { levels } => levels.clone().map(|it| (it.len(), Goals::Levels(it))),
        ColumnKind::Words { categories } => categories.clone().map(|it| (it.len(), Goals::Words(it))),
    };
    match goals {
        None => Err(Refusal::TooManyClasses(OWN_CLASSES.end() + 1)),
        Some((count, _)) if count > *OWN_CLASSES.end() => Err(Refusal::TooManyClasses(count)),
        Some((count, _)) if count < *OWN_CLASSES.start() => Err(Refusal::OneClass),
        Some((_, goals)) => Ok(goals),
    }
}

/// Labels of the classes that are left: rows may have taken the last of a class with them.
fn classes(mut labels: Vec<u8>, words: &[String]) -> Result<(Targets, Vec<String>), Refusal> {
    let left: Vec<u8> = (0..words.len() as u8).filter(|it| labels.contains(it)).collect();
    if left.len() < *OWN_CLASSES.start() {
        return Err(if labels.is_empty() { Refusal::TooFewRows(0) } else { Refusal::OneClass });
    }
    for label in &mut labels {
        *label = left.iter().position(|it| it == label).unwrap_or(0) as u8;
    }
    let names = left.iter().map(|&it| quoted(&words[usize::from(it)])).collect();
    Ok((Targets::Classes { labels, classes: left.len() }, names))
}

/// Values of order 1, and mean and deviation where they had to be brought there.
fn scaled(values: Vec<f32>) -> (Targets, Scale) {
    let n = values.len().max(1) as f64;
    let mean = values.iter().map(|it| f64::from(*it)).sum::<f64>() / n;
    let variance = values.iter().map(|it| (f64::from(*it) - mean) * (f64::from(*it) - mean)).sum::<f64>() / n;
    let deviation = variance.sqrt();
    let is_fine = (DEVIATIONS.0..=DEVIATIONS.1).contains(&deviation) && mean.abs() <= FARTHEST_MEAN;
    if is_fine || deviation == 0.0 {
        return (Targets::Values(values), None);
    }
    let values = values.into_iter().map(|it| ((f64::from(it) - mean) / deviation) as f32).collect();
    (Targets::Values(values), Some((mean, deviation)))
}

/// Row by row to input by input.
fn by_input(numbers: &[f32], inputs: usize) -> Vec<f32> {
    (0..inputs).flat_map(|input| numbers.iter().skip(input).step_by(inputs).copied()).collect()
}
