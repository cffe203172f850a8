//! The reader's formulas as one text: a line for the draft, then one for each formula that was kept.

use super::reader::Reader;
use super::state::{Kept, MOST_KEPT, Own, short_name};

/// What is kept for the next visit.
pub fn write(own: &Own) -> String {
    let mut out = String::new();
    let draft = (own.text(), own.name());
    let kept = own.kept().iter().map(|it| (it.formula.source(), it.name.as_str()));
    for (source, name) in std::iter::once(draft).chain(kept) {
        out.push_str(source);
        out.push('\t');
        out.push_str(name);
        out.push('\n');
    }
    out
}

/// The formulas of an earlier visit. What is no formula, and not the draft, is left out.
pub fn read(reader: Reader, text: &str) -> Own {
    let mut lines = text.lines().map(|line| line.split_once('\t').unwrap_or((line, "")));
    let (draft, name) = lines.next().unwrap_or_default();
    let kept = lines.filter_map(|(source, name)| {
        Some(Kept { formula: reader.read(source)?.ok()?, name: short_name(name) })
    });
    Own::new(reader, draft, name, kept.take(MOST_KEPT).collect())
}
