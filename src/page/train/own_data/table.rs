//! A table that a reader pastes or chooses, and what is made of it.

use std::rc::Rc;

use crate::nn::task::OwnSamples;
use crate::page::train::csv::choices::{Choices, Goal};
use crate::page::train::csv::fault::Refusal;
use crate::page::train::csv::outcome::{Outcome, Rejection};
use crate::page::train::csv::table::{Header, LONGEST_TEXT, Table, cut, whole_lines};

/// What a reader does with a table.
#[derive(Clone, Debug, PartialEq)]
pub enum TableAction {
    /// Reads a pasted text.
    Paste(Rc<str>),
    /// Reads the beginning of a file that is so long, in bytes.
    Load {
        name: String,
        text: Rc<str>,
        bytes: f64,
    },
    SetHeader(Header),
    SetTarget(usize),
    ToggleInput(usize),
    SetGoal(Goal),
    /// Learns from the table as it is set.
    Use,
    /// Forgets the table and what was used of it.
    Clear,
}

/// Where a text came from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Origin {
    /// The name of the file; empty for a pasted text.
    pub name: String,
    /// Bytes that were read, and all there are, where these are more.
    pub cut: Option<(f64, f64)>,
}

/// A table that was read, with the reader's choices.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub table: Rc<Table>,
    pub choices: Choices,
    /// What becomes of both.
    pub outcome: Rc<Result<Outcome, Rejection>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnTable {
    pub origin: Origin,
    /// The table, or why the text is none; `None` while there is no text.
    draft: Option<Result<Draft, Refusal>>,
    used: Option<Rc<OwnSamples>>,
}

impl Draft {
    fn new(table: Rc<Table>, choices: Choices) -> Self {
        let outcome = Rc::new(Outcome::of(&table, &choices));
        Self { table, choices, outcome }
    }

    fn suggested(table: Table) -> Self {
        let choices = Choices::suggested(&table);
        Self::new(Rc::new(table), choices)
    }

    fn change(&mut self, change: impl FnOnce(&mut Choices, &Table)) {
        change(&mut self.choices, &self.table);
        *self = Self::new(self.table.clone(), self.choices.clone());
    }
}

impl OwnTable {
    pub fn draft(&self) -> Option<&Result<Draft, Refusal>> {
        self.draft.as_ref()
    }

    /// What is learnt from.
    pub fn used(&self) -> Option<&Rc<OwnSamples>> {
        self.used.as_ref()
    }

    /// Whether there is something new to learn from.
    pub fn can_be_used(&self) -> bool {
        self.outcome().is_some_and(|it| self.used.as_deref() != Some(&it.own))
    }

    fn outcome(&self) -> Option<&Outcome> {
        self.draft.as_ref()?.as_ref().ok()?.outcome.as_ref().as_ref().ok()
    }

    pub fn apply(&mut self, action: TableAction) {
        match action {
            TableAction::Paste(text) => self.read(&text, String::new(), text.len() as f64),
            TableAction::Load { name, text, bytes } => self.read(&text, name, bytes),
            TableAction::SetHeader(header) => {
                if let Some(Ok(draft)) = &mut self.draft {
                    *draft = Draft::suggested(draft.table.with(header));
                }
            }
            TableAction::SetTarget(column) => self.change(|it, table| it.set_target(column, table)),
            TableAction::ToggleInput(column) => self.change(|it, table| it.toggle_input(column, table)),
            TableAction::SetGoal(goal) => self.change(|it, table| it.set_goal(goal, table)),
            TableAction::Use => {
                if let Some(outcome) = self.outcome() {
                    self.used = Some(Rc::new(outcome.own.clone()));
                }
            }
            TableAction::Clear => *self = Self::default(),
        }
    }

    /// Of a text that is longer than what is read, whole lines are taken.
    fn read(&mut self, text: &str, name: String, bytes: f64) {
        let is_cut = bytes > LONGEST_TEXT as f64;
        let text = if is_cut { whole_lines(cut(text)) } else { text };
        self.origin = Origin { name, cut: is_cut.then_some((text.len() as f64, bytes)) };
        self.draft = (!text.trim().is_empty()).then(|| Table::read(text).map(Draft::suggested));
    }

    fn change(&mut self, change: impl FnOnce(&mut Choices, &Table)) {
        if let Some(Ok(draft)) = &mut self.draft {
            draft.change(change);
        }
    }
}
