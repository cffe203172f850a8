//! The options of a Compare address.

use super::codec::{decode_all, encode_all};
use super::column::Sort;
use super::filter::Filters;
use super::selection::{MOST, Selection};
use crate::page::control::Control;
use crate::page::cursor::PROBE;
use crate::page::explore::window::{
    read_high, read_low, window_high_field, window_low_field, write_high, write_low,
};
use crate::page::field::{Field, choice_field, number_field, read_choice, read_number, write_choice};
use crate::page::lab::Lab;
use crate::page::problem::ProblemKind;

/// Options of the Compare page, in the order in which they are written.
pub static COMPARE: &[Field] = &[
    Field {
        key: "c",
        write: |lab| lab.compare.own.as_ref().map(|it| encode_all(it.functions())),
        read: |lab, text| {
            let mut decoded = decode_all(text);
            decoded.is_whole &= decoded.functions.len() <= MOST;
            lab.compare.own = Selection::of(decoded.functions);
            let used = || encode_all(selection(lab).functions());
            (!decoded.is_whole).then(|| ProblemKind::UnknownValue(used()))
        },
    },
    Field {
        key: "base",
        write: |lab| {
            let own = lab.compare.own.as_ref()?;
            (own.baseline() > 0).then(|| (own.baseline() + 1).to_string())
        },
        read: |lab, text| {
            let mut selection = selection(lab);
            let control = Control::whole(1.0, selection.curves().len() as f64, 1.0, 1.0);
            let (place, problem) = control.read(text);
            selection.measure_against(place as usize - 1);
            lab.compare.own = Some(selection);
            problem
        },
    },
    Field {
        key: "off",
        write: |lab| lab.compare.own.as_ref().map(hidden).filter(|it| !it.is_empty()),
        read: |lab, text| {
            let mut selection = selection(lab);
            let count = selection.curves().len();
            let places: Vec<Option<usize>> =
                text.split(',').map(|it| it.parse().ok().filter(|it| (1..=count).contains(it))).collect();
            for place in places.iter().flatten() {
                selection.hide(place - 1);
            }
            let used = hidden(&selection);
            lab.compare.own = Some(selection);
            places.contains(&None).then_some(ProblemKind::UnknownValue(used))
        },
    },
    choice_field!("order", compare.order),
    number_field!("x", compare.probe, PROBE),
    window_low_field!(compare.view),
    window_high_field!(compare.view),
    Field {
        key: "sort",
        write: |lab| lab.compare.sort.code(),
        read: |lab, text| match Sort::from_code(text) {
            Some(sort) => {
                lab.compare.sort = sort;
                None
            }
            None => Some(ProblemKind::UnknownValue(lab.compare.sort.code().unwrap_or_default())),
        },
    },
    Field {
        key: "only",
        write: |lab| (!lab.compare.filters.is_empty()).then(|| lab.compare.filters.codes()),
        read: |lab, text| {
            let (filters, is_whole) = Filters::read(text);
            lab.compare.filters = filters;
            (!is_whole).then(|| ProblemKind::UnknownValue(lab.compare.filters.codes()))
        },
    },
];

fn selection(lab: &Lab) -> Selection {
    lab.compare.selection(&lab.function)
}

/// The places of the hidden curves, counted from 1.
fn hidden(selection: &Selection) -> String {
    let places = selection.curves().iter().enumerate().filter(|it| !it.1.is_shown);
    places.map(|it| (it.0 + 1).to_string()).collect::<Vec<_>>().join(",")
}
