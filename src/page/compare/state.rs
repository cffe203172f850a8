//! What a reader has set on the Compare page.

use super::action::CompareAction;
use super::bench::Bench;
use super::column::Sort;
use super::filter::Filters;
use super::gaps;
use super::preset;
use super::selection::Selection;
use crate::activation::{Function, Order};
use crate::page::cursor::{Cursor, PROBE};
use crate::page::explore::view::View;

/// The state of the Compare page.
#[derive(Clone, Debug, PartialEq)]
pub struct Compare {
    /// What the reader has laid over each other; `None` until then, which follows the function of the other pages.
    pub own: Option<Selection>,
    pub order: Order,
    pub view: View,
    pub probe: f64,
    pub sort: Sort,
    pub filters: Filters,
    pub bench: Bench,
}

impl Default for Compare {
    fn default() -> Self {
        Self {
            own: None,
            order: Order::default(),
            view: View::default(),
            probe: PROBE.default,
            sort: Sort::default(),
            filters: Filters::default(),
            bench: Bench::default(),
        }
    }
}

impl Compare {
    /// The functions that lie over each other, where `function` is the one of every page.
    pub fn selection(&self, function: &Function) -> Selection {
        self.own.clone().unwrap_or_else(|| Selection::beside(function))
    }

    /// The state after `action`.
    pub fn apply(&mut self, action: CompareAction, function: &Function) {
        match action {
            CompareAction::Show(wanted) => {
                let found = preset::offered().into_iter().find(|it| it.0 == wanted);
                self.own = found.and_then(|it| Selection::of(it.1)).or(self.own.take());
            }
            CompareAction::Add(added) => self.change(function, |it| it.add(added)),
            CompareAction::Remove(index) => self.change(function, |it| it.remove(index)),
            CompareAction::Toggle(index) => self.change(function, |it| it.toggle(index)),
            CompareAction::MeasureAgainst(index) => self.change(function, |it| it.measure_against(index)),
            CompareAction::SetParam { curve, param, value } => {
                self.change(function, |it| it.set_param(curve, param, value));
            }
            CompareAction::SetOrder(order) => self.order = order,
            CompareAction::Plot(event) => {
                let (selection, order, view) = (self.selection(function), self.order, self.view);
                self.cursor().handle(event, || gaps::landmarks(&selection, order, view));
            }
            CompareAction::SetProbe(x) => self.cursor().place(x),
            CompareAction::Sort(column) => self.sort = self.sort.by(column),
            CompareAction::Filter(filter) => self.filters.toggle(filter),
            CompareAction::Bench(action) => {
                let functions: Vec<Function> = self.selection(function).functions().cloned().collect();
                self.bench.apply(action, &functions);
            }
        }
    }

    fn change(&mut self, function: &Function, change: impl FnOnce(&mut Selection)) {
        let mut selection = self.selection(function);
        change(&mut selection);
        self.own = Some(selection);
    }

    fn cursor(&mut self) -> Cursor<'_> {
        Cursor { view: &mut self.view, probe: &mut self.probe }
    }
}
