//! The gallery: every function as a small curve, grouped by family, and the vector functions as small bars.

use super::curves::Order;
use super::hero::trace;
use super::vector::Vector;
use crate::activation::row::Family;
use crate::activation::vector::signature::SAMPLE;
use crate::activation::vector::{Signature, VectorFunction, rows as vector_rows};
use crate::activation::{Activation, Function, rows};
use crate::chart::fit::fit_y;
use crate::chart::span::Span;
use crate::chart::sparkline::Sparkline;
use crate::page::address;
use crate::page::lab::Lab;
use crate::page::own::entry::{Entry, entries};
use crate::page::own::state::Kept;
use crate::text::{Lang, Texts};

/// The size of a small curve, in the units of its `viewBox`.
pub const WIDTH: f64 = 96.0;
pub const HEIGHT: f64 = 56.0;
const X: Span = Span::new(-4.0, 4.0);
/// Two samples for each unit of the width.
const SAMPLES: usize = 2 * WIDTH as usize;
/// Curves with a smaller range are shown on this much height, so that flat looks flat.
const LEAST_HEIGHT: f64 = 2.5;

/// The functions of one family that match the search.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub family: &'static str,
    pub cards: Vec<Card>,
}

/// One function of the gallery.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The slug, or the code of a formula of the reader's own.
    pub id: String,
    pub name: String,
    pub summary: String,
    /// The address of the page with this function.
    pub href: String,
    pub thumbnail: Thumbnail,
    pub is_chosen: bool,
    /// The place among the kept formulas, of one that can be removed.
    pub kept: Option<usize>,
}

/// The paths of a small curve and of its axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Thumbnail {
    pub curve: String,
    pub axes: String,
}

/// The thumbnails of all functions at their defaults, in teaching order: they never change.
pub fn thumbnails() -> Vec<Thumbnail> {
    rows::ALL.iter().map(|it| thumbnail(&Function::new(it))).collect()
}

/// The thumbnails of the kept formulas at their defaults.
pub fn kept_thumbnails(kept: &[Kept]) -> Vec<Thumbnail> {
    kept.iter().map(|it| thumbnail(&Function::from(it.formula.clone()))).collect()
}

/// What a gallery shows: drawn once, not for each move of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Thumbnails<'a> {
    pub rows: &'a [Thumbnail],
    pub kept: &'a [Thumbnail],
    pub chosen: &'a Thumbnail,
}

/// The thumbnail of one function.
pub fn thumbnail(function: &Function) -> Thumbnail {
    let trace = trace(function, Order::Value, X, SAMPLES);
    let fitted = fit_y(std::iter::once(&trace), X);
    let missing = ((LEAST_HEIGHT - fitted.length()) / 2.0).max(0.0);
    let y = Span::new(fitted.start - missing, fitted.end + missing);
    let picture = Sparkline { x: X, y, width: WIDTH, height: HEIGHT };
    Thumbnail { curve: picture.path(&trace), axes: picture.axes() }
}

/// The groups that the search leaves: the reader's own, then the table in teaching order. The chosen function's card
/// shows it as it is set.
pub fn gallery(lab: &Lab, drawn: &Thumbnails, texts: &Texts) -> Vec<Group> {
    let wanted = lab.explore.search.trim().to_ascii_lowercase();
    let subject = lab.subject();
    let group = |family: Family| {
        let in_family =
            rows::ALL.iter().zip(drawn.rows).filter(|(row, _)| row.family == family && matches(row, &wanted));
        let cards = in_family.map(|(row, thumbnail)| {
            card(row, if row.id == subject { drawn.chosen } else { thumbnail }, lab, texts)
        });
        Group { family: family_name(family, texts), cards: cards.collect() }
    };
    let own = own_group(lab, &wanted, drawn, texts);
    let table = Family::ALL.into_iter().map(group).chain([vector_group(lab, &wanted, texts)]);
    std::iter::once(own).chain(table).filter(|it| !it.cards.is_empty()).collect()
}

fn own_group(lab: &Lab, wanted: &str, drawn: &Thumbnails, texts: &Texts) -> Group {
    let names = Lang::ALL.map(|it| Texts::of(it).own.group.to_ascii_lowercase());
    let matches = |it: &Entry| {
        let own = [it.name.to_ascii_lowercase(), it.formula.source().to_ascii_lowercase()];
        own.iter().chain(&names).any(|it| it.contains(wanted))
    };
    let entries = entries(lab).into_iter().filter(matches);
    let cards = entries.map(|it| {
        let thumbnail = it.kept.and_then(|place| drawn.kept.get(place)).filter(|_| !it.is_chosen);
        Card {
            href: address::format_formula(lab, &it),
            id: it.code,
            name: it.name,
            summary: it.formula.source().to_owned(),
            thumbnail: thumbnail.unwrap_or(drawn.chosen).clone(),
            is_chosen: it.is_chosen,
            kept: it.kept,
        }
    });
    Group { family: texts.own.group, cards: cards.collect() }
}

fn vector_group(lab: &Lab, wanted: &str, texts: &Texts) -> Group {
    let found = vector_rows::SIGNATURES.iter().filter(|it| {
        let names = [it.id, it.name].into_iter().chain(it.aliases.iter().copied());
        names.chain(words_of(it.id, |texts| texts.explore.family_vector)).any(|it| contains(it, wanted))
    });
    Group {
        family: texts.explore.family_vector,
        cards: found.map(|it| vector_card(it, lab, texts)).collect(),
    }
}

/// A vector function is chosen with the inputs of the one before it.
fn vector_card(signature: &'static Signature, lab: &Lab, texts: &Texts) -> Card {
    let is_chosen = signature.id == lab.subject();
    let chosen = lab.explore.vector.as_ref();
    let inputs = chosen.map_or(&SAMPLE[..], Vector::inputs);
    let vector = match chosen {
        Some(chosen) if is_chosen => chosen.clone(),
        _ => Vector::with_inputs(VectorFunction::new(signature), inputs),
    };
    let words = texts.function(signature.id);
    Card {
        id: signature.id.to_owned(),
        name: words.name.to_owned(),
        summary: words.summary.to_owned(),
        href: address::format_vector(lab, vector),
        thumbnail: bars(signature.picture),
        is_chosen,
        kept: None,
    }
}

/// Upright bars in one path, from a line at zero.
fn bars(heights: &[f64]) -> Thumbnail {
    let high = heights.iter().copied().fold(0.0, f64::max);
    let low = heights.iter().copied().fold(0.0, f64::min);
    let at = |height: f64| 4.0 + (HEIGHT - 8.0) * (high - height) / (high - low);
    let way = WIDTH / heights.len() as f64;
    let mut curve = String::new();
    for (index, height) in heights.iter().enumerate() {
        let left = way * index as f64;
        let (from, to) = (left + 0.2 * way, left + 0.8 * way);
        curve.push_str(&format!("M{from:.1} {:.1}V{:.1}H{to:.1}V{:.1}Z", at(0.0), at(*height), at(0.0)));
    }
    Thumbnail { curve, axes: format!("M0 {0:.1}H{WIDTH}", at(0.0)) }
}

/// A reader may search in either language, whatever the page speaks.
fn matches(row: &Activation, wanted: &str) -> bool {
    let names = [row.id, row.name].into_iter().chain(row.aliases.iter().copied());
    names.chain(words_of(row.id, |texts| family_name(row.family, texts))).any(|it| contains(it, wanted))
}

fn words_of(id: &str, family: impl Fn(&Texts) -> &'static str) -> impl Iterator<Item = &'static str> {
    Lang::ALL.into_iter().flat_map(move |lang| {
        let texts = Texts::of(lang);
        let function = texts.function(id);
        [function.name, function.keywords, family(texts)]
    })
}

fn contains(words: &str, wanted: &str) -> bool {
    words.to_ascii_lowercase().contains(wanted)
}

fn card(row: &'static Activation, thumbnail: &Thumbnail, lab: &Lab, texts: &Texts) -> Card {
    let is_chosen = row.id == lab.subject();
    let function = if row.id == lab.function.id() { lab.function.clone() } else { Function::new(row) };
    let words = texts.function(row.id);
    Card {
        id: row.id.to_owned(),
        name: words.name.to_owned(),
        summary: words.summary.to_owned(),
        href: address::format_function(lab, function),
        thumbnail: thumbnail.clone(),
        is_chosen,
        kept: None,
    }
}

/// The family's name.
pub fn family_name(family: Family, texts: &Texts) -> &'static str {
    let words = &texts.explore;
    match family {
        Family::Linear => words.family_linear,
        Family::Sigmoidal => words.family_sigmoidal,
        Family::Rectifier => words.family_rectifier,
        Family::Exponential => words.family_exponential,
        Family::Gated => words.family_gated,
        Family::Shrinkage => words.family_shrinkage,
    }
}
