//! The functions that lie over each other, and the one that the others are measured against.

use super::preset;
use crate::activation::Function;

/// The most functions that one plot holds: more colours and dashes cannot be told apart.
pub const MOST: usize = 8;

/// One function of the overlay.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    pub function: Function,
    pub is_shown: bool,
}

/// One to [`MOST`] functions; the same one may be there twice.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    curves: Vec<Curve>,
    baseline: usize,
}

impl Selection {
    /// These functions, all shown, measured against the first; `None` if there is none. What is too many is left out.
    pub fn of(functions: Vec<Function>) -> Option<Self> {
        let curves: Vec<Curve> =
            functions.into_iter().take(MOST).map(|function| Curve { function, is_shown: true }).collect();
        (!curves.is_empty()).then_some(Self { curves, baseline: 0 })
    }

    /// What the page opens with for the function that every page shows: the first comparison that begins with it, or it
    /// beside the function that most networks use.
    pub fn beside(function: &Function) -> Self {
        let preset = preset::offered().into_iter().find(|it| it.1.first() == Some(function));
        let functions = preset.map_or_else(|| vec![function.clone(), preset::common(function)], |it| it.1);
        Self {
            curves: functions.into_iter().map(|function| Curve { function, is_shown: true }).collect(),
            baseline: 0,
        }
    }

    pub fn curves(&self) -> &[Curve] {
        &self.curves
    }

    pub fn functions(&self) -> impl Iterator<Item = &Function> {
        self.curves.iter().map(|it| &it.function)
    }

    /// The place of the baseline among the curves.
    pub fn baseline(&self) -> usize {
        self.baseline
    }

    pub fn baseline_function(&self) -> &Function {
        &self.curves[self.baseline].function
    }

    /// The shown curves that are measured against the baseline, each with its place.
    pub fn measured(&self) -> impl Iterator<Item = (usize, &Function)> {
        let others = self.curves.iter().enumerate().filter(|it| it.0 != self.baseline && it.1.is_shown);
        others.map(|(index, it)| (index, &it.function))
    }

    pub fn is_full(&self) -> bool {
        self.curves.len() >= MOST
    }

    /// Adds a function, unless there are enough.
    pub fn add(&mut self, function: Function) {
        if !self.is_full() {
            self.curves.push(Curve { function, is_shown: true });
        }
    }

    /// Removes a curve; the last one stays.
    pub fn remove(&mut self, index: usize) {
        if index >= self.curves.len() || self.curves.len() == 1 {
            return;
        }
        self.curves.remove(index);
        if self.baseline > index || self.baseline == self.curves.len() {
            self.baseline -= 1;
        }
    }

    /// Shows or hides a curve.
    pub fn toggle(&mut self, index: usize) {
        if let Some(curve) = self.curves.get_mut(index) {
            curve.is_shown = !curve.is_shown;
        }
    }

    pub fn hide(&mut self, index: usize) {
        if let Some(curve) = self.curves.get_mut(index) {
            curve.is_shown = false;
        }
    }

    /// Measures against another curve; an unknown one changes nothing.
    pub fn measure_against(&mut self, index: usize) {
        if index < self.curves.len() {
            self.baseline = index;
        }
    }

    /// Sets a parameter of a curve, within its limits.
    pub fn set_param(&mut self, index: usize, param: usize, value: f64) {
        if let Some(curve) = self.curves.get_mut(index) {
            curve.function = curve.function.with_param(param, value);
        }
    }
}
