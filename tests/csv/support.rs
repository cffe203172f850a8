//! Tables to test with.

use activation_lab::nn::samples::Targets;
use activation_lab::page::train::csv::choices::Choices;
use activation_lab::page::train::csv::fault::Refusal;
use activation_lab::page::train::csv::outcome::Outcome;
use activation_lab::page::train::csv::table::Table;

pub fn table(text: &str) -> Table {
    Table::read(text).unwrap_or_else(|it| panic!("{it:?} in {text:?}"))
}

/// What becomes of a table as it is suggested.
pub fn suggested(text: &str) -> Result<Outcome, Refusal> {
    let table = Table::read(text)?;
    Outcome::of(&table, &Choices::suggested(&table)).map_err(|it| it.refusal)
}

pub fn outcome(text: &str) -> Outcome {
    suggested(text).unwrap_or_else(|it| panic!("{it:?} in {text:?}"))
}

pub fn labels(outcome: &Outcome) -> &[u8] {
    match &outcome.own.samples.targets {
        Targets::Classes { labels, .. } => labels,
        Targets::Values(_) => panic!("these are classes"),
    }
}

pub fn values(outcome: &Outcome) -> &[f32] {
    match &outcome.own.samples.targets {
        Targets::Values(values) => values,
        Targets::Classes { .. } => panic!("this is a regression"),
    }
}
