//! The functions of the table of properties with their facts.

use super::selection::Selection;
use crate::activation::facts::Facts;
use crate::activation::{Function, rows};

/// A function of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub function: Function,
    pub facts: Facts,
    /// Its places among the curves of the overlay.
    pub curves: Vec<usize>,
}

/// The facts of all activations at their defaults, in teaching order: they never change.
pub fn defaults() -> Vec<(Function, Facts)> {
    rows::ALL
        .iter()
        .map(|row| {
            let function = Function::new(row);
            let facts = function.facts();
            (function, facts)
        })
        .collect()
}

/// All activations at their defaults; behind each the curves of the overlay that are set otherwise.
pub fn entries(selection: &Selection, defaults: &[(Function, Facts)]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = defaults
        .iter()
        .map(|(function, facts)| Entry {
            function: function.clone(),
            facts: facts.clone(),
            curves: Vec::new(),
        })
        .collect();
    for (curve, function) in selection.functions().enumerate() {
        if let Some(known) = entries.iter_mut().find(|it| it.function == *function) {
            known.curves.push(curve);
            continue;
        }
        let after = entries.iter().rposition(|it| it.function.reset() == function.reset());
        let place = after.map_or(entries.len(), |it| it + 1);
        let facts = function.facts();
        entries.insert(place, Entry { function: function.clone(), facts, curves: vec![curve] });
    }
    entries
}
