//! The reader's formulas as choices: of the gallery and of every list of functions.

use crate::activation::formula::Formula;
use crate::activation::function::CUSTOM;
use crate::page::lab::Lab;

/// One formula to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Names the choice until the kept ones change: `custom`, or `custom-0` for a kept formula.
    pub code: String,
    pub name: String,
    /// The name without what stands in for it; may be empty.
    pub own_name: String,
    pub formula: Formula,
    /// Its place among the kept ones; `None` for one that is shown and not kept.
    pub kept: Option<usize>,
    pub is_chosen: bool,
}

/// The formula that is shown, unless it is kept, and the kept ones.
pub fn entries(lab: &Lab) -> Vec<Entry> {
    let shown = lab.function.formula();
    let kept = lab.own.kept();
    let entry = |formula: &Formula, own_name: &str, place: Option<usize>| Entry {
        code: place.map_or_else(|| CUSTOM.to_owned(), |it| format!("{CUSTOM}-{it}")),
        name: lab.own.name_of(formula),
        own_name: own_name.to_owned(),
        formula: formula.clone(),
        kept: place,
        is_chosen: shown == Some(formula) && lab.subject() == CUSTOM,
    };
    let loose = shown.filter(|it| kept.iter().all(|kept| kept.formula != **it));
    let loose = loose.map(|it| entry(it, lab.own.name(), None));
    let kept = kept.iter().enumerate().map(|(place, it)| entry(&it.formula, &it.name, Some(place)));
    loose.into_iter().chain(kept).collect()
}

/// The code of the function that is shown, in a list of rows and [`entries`].
pub fn chosen_code(lab: &Lab) -> String {
    let own = entries(lab).into_iter().find(|it| it.is_chosen);
    own.map_or_else(|| lab.function.id().to_owned(), |it| it.code)
}

/// The place of a kept formula, from its code.
pub fn place_of(code: &str) -> Option<usize> {
    code.strip_prefix(CUSTOM)?.strip_prefix('-')?.parse().ok()
}
