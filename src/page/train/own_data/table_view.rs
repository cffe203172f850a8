//! What is shown of a table: how it was read, its columns, and what is wrong with it.

use super::table::{Draft, OwnTable};
use crate::nn::data::check::{OWN_CLASSES, OWN_INPUTS};
use crate::page::number::{fixed, readable};
use crate::page::train::csv::cell::DecimalSign;
use crate::page::train::csv::choices::{Choices, Goal, Reason, Role};
use crate::page::train::csv::dialect::Delimiter;
use crate::page::train::csv::encoding::Encoding;
use crate::page::train::csv::fault::{Refusal, RowFault, RowFaultKind, RowFaults, SHOWN};
use crate::page::train::csv::outcome::{Outcome, name};
use crate::page::train::csv::table::{Header, MOST_COLUMNS, Table};
use crate::text::Texts;

/// One column of the preview.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnView {
    pub name: String,
    pub example: String,
    pub role: Role,
    /// What it is used for, in words.
    pub use_words: &'static str,
    /// What becomes of it, in words.
    pub becomes: String,
}

/// A table as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct TableView {
    /// Where it came from and how it was read, sentence by sentence.
    pub sentences: Vec<String>,
    pub header: Header,
    pub columns: Vec<ColumnView>,
    pub target: usize,
    pub goal: Goal,
    /// Whether the target can be a number.
    pub can_be_number: bool,
    /// What can be learnt, or why nothing can.
    pub verdict: Result<String, String>,
    /// The rows that are left out: a heading, and a line for each.
    pub faults: Option<(String, Vec<String>)>,
    pub can_be_used: bool,
}

/// Longest example of a cell, in characters.
const EXAMPLE: usize = 16;
const MEGABYTE: f64 = 1_048_576.0;

/// What is shown of a table; words where the text is none, nothing where there is no text.
pub fn view(own: &OwnTable, texts: &Texts) -> Option<Result<TableView, String>> {
    Some(match own.draft()? {
        Ok(draft) => Ok(table(own, draft, texts)),
        Err(refusal) => Err(refused(refusal, texts)),
    })
}

fn table(own: &OwnTable, draft: &Draft, texts: &Texts) -> TableView {
    let Draft { table, choices, outcome } = draft;
    let outcome = outcome.as_ref().as_ref();
    TableView {
        sentences: sentences(own, table, texts),
        header: table.header,
        columns: (0..table.columns.len()).map(|it| column(table, choices, outcome.ok(), it, texts)).collect(),
        target: choices.target(),
        goal: choices.goal,
        can_be_number: table.columns[choices.target()].is_numeric(),
        verdict: match outcome {
            Ok(outcome) => Ok(ready(own, outcome, texts)),
            Err(rejection) => Err(refused(&rejection.refusal, texts)),
        },
        faults: faults(table, outcome.map_or_else(|it| &it.faults, |it| &it.faults), texts),
        can_be_used: own.can_be_used(),
    }
}

fn ready(own: &OwnTable, outcome: &Outcome, texts: &Texts) -> String {
    let words = texts.data();
    let samples = &outcome.own.samples;
    let ready = (words.ready)(samples.len(), samples.inputs);
    if own.can_be_used() { ready } else { format!("{ready} {}", words.used_table) }
}

fn sentences(own: &OwnTable, table: &Table, texts: &Texts) -> Vec<String> {
    let words = texts.data();
    let megabytes = |bytes: f64| fixed(bytes / MEGABYTE, 1);
    let mut out = Vec::new();
    if !own.origin.name.is_empty() {
        out.push((words.file)(&own.origin.name));
    }
    if let Some((read, all)) = own.origin.cut {
        out.push((words.cut)(&megabytes(read), &megabytes(all)));
    }
    let delimiter = match table.delimiter {
        Delimiter::Tab => words.tab,
        Delimiter::Semicolon => words.semicolon,
        Delimiter::Bar => words.bar,
        Delimiter::Comma => words.comma,
    };
    out.push((words.dialect)(delimiter, table.regular + table.ragged.count(), table.columns.len()));
    if table.sign == DecimalSign::Comma {
        out.push(words.decimal_comma.to_owned());
    }
    if table.len() < table.regular {
        out.push((words.sampled)(table.len(), table.regular));
    }
    out
}

fn column(
    table: &Table,
    choices: &Choices,
    outcome: Option<&Outcome>,
    index: usize,
    texts: &Texts,
) -> ColumnView {
    let words = texts.data();
    let role = choices.roles[index];
    let first = (0..table.len()).map(|row| table.text(row, index).trim()).find(|it| !it.is_empty());
    let (use_words, becomes) = match role {
        Role::Target => (words.is_target, target(choices, outcome, texts)),
        Role::Input => (words.is_input, input(table, index, texts)),
        Role::LeftOut(reason) => (words.is_left_out, left_out(reason, texts).to_owned()),
    };
    ColumnView {
        name: name(table, index),
        example: shortened(first.unwrap_or_default()),
        role,
        use_words,
        becomes,
    }
}

fn target(choices: &Choices, outcome: Option<&Outcome>, texts: &Texts) -> String {
    let words = texts.data();
    match (choices.goal, outcome) {
        (Goal::Classes, Some(outcome)) => (words.as_classes)(&outcome.own.class_names.join(", ")),
        (Goal::Classes, None) => words.goal_classes.to_owned(),
        (Goal::Number, Some(Outcome { scaled: Some((mean, deviation)), .. })) => {
            (words.as_scaled)(&readable(*mean, 4), &readable(*deviation, 4))
        }
        (Goal::Number, _) => words.as_number.to_owned(),
    }
}

fn input(table: &Table, index: usize, texts: &Texts) -> String {
    let words = texts.data();
    match Encoding::of(&table.columns[index]) {
        Some(Encoding::Number) => words.as_number.to_owned(),
        Some(Encoding::ZeroOne([no, yes])) => (words.as_zero_one)(&shortened(&no), &shortened(&yes)),
        Some(Encoding::OneHot(all)) => (words.as_one_hot)(all.len()),
        Some(Encoding::Ordinal(all)) => (words.as_ordinal)(all.len()),
        None => words.reason_words.to_owned(),
    }
}

fn left_out(reason: Reason, texts: &Texts) -> &'static str {
    let words = texts.data();
    match reason {
        Reason::Reader => words.reason_reader,
        Reason::Constant => words.reason_constant,
        Reason::Missing => words.reason_missing,
        Reason::Counter => words.reason_counter,
        Reason::Words => words.reason_words,
    }
}

/// Rows of another width and rows with a fault, in the order of their lines.
fn faults(table: &Table, cells: &RowFaults, texts: &Texts) -> Option<(String, Vec<String>)> {
    let words = texts.data();
    let count = table.ragged.count() + cells.count();
    let mut first: Vec<&RowFault> = table.ragged.first().iter().chain(cells.first()).collect();
    first.sort_by_key(|it| it.line);
    first.truncate(SHOWN);
    let mut lines: Vec<String> = first.iter().map(|it| fault(it, table, texts)).collect();
    if count > lines.len() {
        lines.push((words.further)(count - lines.len()));
    }
    (count > 0).then(|| ((words.faulty)(count), lines))
}

fn fault(fault: &RowFault, table: &Table, texts: &Texts) -> String {
    let words = texts.data();
    let what = match &fault.kind {
        RowFaultKind::Ragged { cells, columns } => (words.ragged)(*cells, *columns),
        RowFaultKind::Missing { column } => (words.missing)(&name(table, *column)),
        RowFaultKind::NotANumber { column, text } => (words.not_a_number)(&name(table, *column), text),
        RowFaultKind::TooLarge { column } => (words.too_large)(&name(table, *column)),
    };
    (words.at_line)(fault.line, &what)
}

fn refused(refusal: &Refusal, texts: &Texts) -> String {
    let words = texts.data();
    match *refusal {
        Refusal::Empty => words.refused_empty.to_owned(),
        Refusal::OneColumn => words.refused_one_column.to_owned(),
        Refusal::TooManyColumns(columns) => (words.refused_columns)(columns, MOST_COLUMNS),
        Refusal::TooManyClasses(classes) => (words.refused_classes)(classes, *OWN_CLASSES.end()),
        Refusal::OneClass => words.refused_one_class.to_owned(),
        Refusal::NoInputs => words.refused_no_inputs.to_owned(),
        Refusal::TooManyInputs(inputs) => (words.refused_inputs)(inputs, *OWN_INPUTS.end()),
        Refusal::TooFewRows(rows) => (words.refused_rows)(rows),
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= EXAMPLE {
        return text.to_owned();
    }
    text.chars().take(EXAMPLE - 1).chain(['…']).collect()
}
