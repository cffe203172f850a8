//! The list of curves with their switches and sliders.

use super::label::label;
use super::selection::Selection;
use crate::page::slider::{Slider, parameter_sliders};
use crate::text::Texts;

/// One curve of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its place among all curves.
    pub curve: usize,
    pub name: String,
    pub is_shown: bool,
    pub is_baseline: bool,
    pub is_removable: bool,
    /// One for each parameter; their ids are unique on the page.
    pub sliders: Vec<Slider>,
}

/// The curves in their order.
pub fn items(selection: &Selection, texts: &Texts) -> Vec<Item> {
    let curves = selection.curves();
    curves
        .iter()
        .enumerate()
        .map(|(curve, it)| Item {
            curve,
            name: label(&it.function, texts),
            is_shown: it.is_shown,
            is_baseline: curve == selection.baseline(),
            is_removable: curves.len() > 1,
            sliders: parameter_sliders(&it.function)
                .into_iter()
                .map(|slider| Slider { id: format!("c{}-{}", curve + 1, slider.id), ..slider })
                .collect(),
        })
        .collect()
}
