//! What is said of own data as a whole.

use super::state::{Lack, OwnData, OwnKind};
use crate::text::Texts;

/// The name of a kind.
pub fn kind_name(kind: OwnKind, texts: &Texts) -> &'static str {
    let words = texts.data();
    match kind {
        OwnKind::Points => words.points,
        OwnKind::Curve => words.curve,
        OwnKind::Table => words.table,
    }
}

/// What is missing before there is something to learn from.
pub fn lack(own: &OwnData, texts: &Texts) -> Option<&'static str> {
    let words = texts.data();
    Some(match own.lack()? {
        Lack::Points => words.lack_points,
        Lack::Curve => words.lack_curve,
        Lack::Table => words.lack_table,
    })
}

/// Whether the link of the page carries the data.
pub fn link(own: &OwnData, texts: &Texts) -> &'static str {
    match own.kind {
        OwnKind::Points | OwnKind::Curve => texts.data().in_link,
        OwnKind::Table => texts.data().not_in_link,
    }
}
