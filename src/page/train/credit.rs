//! Whose data they are, and what their inputs are called.

use super::source::SourceKind;
use crate::nn::task::{Source, Task};
use crate::text::Texts;

/// Whom real data are owed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    pub sentence: &'static str,
    /// The address of the publication, without its scheme.
    pub doi: &'static str,
    pub licence: &'static str,
    pub licence_address: &'static str,
    /// What else a reader should know.
    pub note: Option<&'static str>,
}

/// The credit of a source of real data.
pub fn credit(source: SourceKind, texts: &Texts) -> Option<Credit> {
    let words = texts.data();
    let (sentence, doi, note) = match source {
        SourceKind::Digits => (words.credit_digits, "doi.org/10.24432/C50P49", None),
        SourceKind::BreastCancer => (words.credit_cancer, "doi.org/10.24432/C5DW2B", Some(words.cancer_note)),
        SourceKind::Iris => (words.credit_iris, "doi.org/10.24432/C56C76", None),
        _ => return None,
    };
    let licence_address = "https://creativecommons.org/licenses/by/4.0/";
    Some(Credit { sentence, doi, licence: "CC BY 4.0", licence_address, note })
}

/// What the inputs of the network are called, in the reader's language: features of one or two coordinates by their formula.
pub fn input_names(task: &Task, texts: &Texts) -> Vec<String> {
    let words = texts.data();
    match &task.source {
        Source::Digits => (0..64).map(|it| (words.pixel)(it / 8 + 1, it % 8 + 1)).collect(),
        Source::BreastCancer => {
            let of = |statistic: &fn(&str) -> String| {
                let statistic = *statistic;
                words.cell.iter().map(move |it| statistic(it))
            };
            words.statistics.iter().flat_map(of).collect()
        }
        Source::Iris => words.iris.map(str::to_owned).to_vec(),
        _ => task.input_names(),
    }
}
