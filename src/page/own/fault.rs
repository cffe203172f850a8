//! What is wrong with a formula, in words and at its place.

use crate::activation::formula::{ArgumentCount, FormulaError, FormulaErrorKind as Kind};
use crate::text::Texts;

/// How much of the text is shown on either side of the place, in characters.
const AROUND: usize = 14;

/// A fault as the editor shows it: the text around the place with the place marked, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub before: String,
    /// Empty where something is missing.
    pub marked: String,
    pub after: String,
    pub sentence: String,
}

/// The fault of `text`; nothing where nothing is typed.
pub fn fault(text: &str, error: &FormulaError, texts: &Texts) -> Option<Fault> {
    if error.kind == Kind::Empty {
        return None;
    }
    let part = |from: usize, to: usize| -> String {
        text.chars().skip(from).take(to.saturating_sub(from)).collect()
    };
    let end = text.chars().count();
    let start = error.at.start.min(end);
    let stop = error.at.end.clamp(start, end).min(start + AROUND);
    let (first, last) = (start.saturating_sub(AROUND), (stop + AROUND).min(end));
    let mut before = part(first, start);
    let mut after = part(stop, last);
    if first > 0 {
        before.insert(0, '…');
    }
    if last < end {
        after.push('…');
    }
    Some(Fault { before, marked: part(start, stop), after, sentence: sentence(error, texts) })
}

/// Place and reason. Characters are counted from 1, as a reader counts.
pub fn sentence(error: &FormulaError, texts: &Texts) -> String {
    (texts.editor().at)(error.at.start + 1, &reason(&error.kind, texts))
}

fn reason(kind: &Kind, texts: &Texts) -> String {
    let words = texts.editor();
    match kind {
        Kind::Empty => words.empty.to_owned(),
        Kind::TooLong { limit } => (words.too_long)(*limit),
        Kind::TooDeep { .. } => words.too_deep.to_owned(),
        Kind::TooManyParameters { limit } => (words.too_many_parameters)(*limit),
        Kind::UnexpectedCharacter(it) => (words.unexpected)(&it.to_string()),
        Kind::Unexpected(it) => (words.unexpected)(it),
        Kind::UnexpectedEnd => words.unexpected_end.to_owned(),
        Kind::NumberTooLarge => words.number_too_large.to_owned(),
        Kind::MissingClosing => words.missing_closing.to_owned(),
        Kind::MissingArgument { name } => (words.missing_argument)(name),
        Kind::UnknownName { name, suggestion } => (words.unknown_name)(name, *suggestion),
        Kind::WrongArgumentCount { name, expected, found } => {
            (words.argument_count)(name, &count(*expected), *found)
        }
        Kind::ConditionExpected => words.condition_expected.to_owned(),
        Kind::NumberExpected => words.number_expected.to_owned(),
        Kind::DependsOnX => words.depends_on_x.to_owned(),
    }
}

fn count(expected: ArgumentCount) -> String {
    match expected.most {
        Some(most) if most == expected.least => most.to_string(),
        Some(most) => format!("{}–{most}", expected.least),
        None => format!("≥ {}", expected.least),
    }
}
