//! Which column is learnt from which.

use super::column::{Column, ColumnKind};
use super::encoding::Encoding;
use super::table::Table;
use crate::nn::data::check::OWN_CLASSES;

/// What is to be learnt of the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    Classes,
    Number,
}

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Target,
    Input,
    LeftOut(Reason),
}

/// Why a column is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Reader,
    /// It says the same everywhere.
    Constant,
    /// More than half of it is missing.
    Missing,
    /// It numbers the rows.
    Counter,
    /// It has more different words than become inputs one by one.
    Words,
}

/// Words of a column that become an input each; more are numbered, where a reader wants them.
pub const ONE_HOT: usize = 12;

/// What a reader has chosen, or what is suggested.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    pub roles: Vec<Role>,
    pub goal: Goal,
}

impl Choices {
    /// The last column that has something to say is learnt from all others that have.
    pub fn suggested(table: &Table) -> Self {
        let mut roles: Vec<Role> = table.columns.iter().map(role).collect();
        let speaks = |it: &Role| matches!(it, Role::Input | Role::LeftOut(Reason::Words));
        let target = roles.iter().rposition(speaks).unwrap_or(roles.len() - 1);
        roles[target] = Role::Target;
        if !roles.contains(&Role::Input) {
            // Where nothing else is said, counting is saying something.
            let counters = roles.iter_mut().filter(|it| **it == Role::LeftOut(Reason::Counter));
            counters.for_each(|it| *it = Role::Input);
        }
        Self { roles, goal: goal(&table.columns[target]) }
    }

    pub fn target(&self) -> usize {
        self.roles.iter().position(|it| *it == Role::Target).unwrap_or(0)
    }

    /// Makes a column the target; the one that was becomes what is suggested for it.
    pub fn set_target(&mut self, column: usize, table: &Table) {
        let Some(target) = table.columns.get(column) else { return };
        let earlier = self.target();
        self.roles[earlier] = role(&table.columns[earlier]);
        self.roles[column] = Role::Target;
        self.goal = goal(target);
    }

    /// Takes a column as an input, or leaves it out. The target stays, and so does a column of too many words.
    pub fn toggle_input(&mut self, column: usize, table: &Table) {
        let Some(role) = self.roles.get_mut(column) else { return };
        match role {
            Role::Target => (),
            Role::Input => *role = Role::LeftOut(Reason::Reader),
            Role::LeftOut(_) if Encoding::of(&table.columns[column]).is_some() => *role = Role::Input,
            Role::LeftOut(_) => (),
        }
    }

    /// Learns classes or a number. Words are always classes.
    pub fn set_goal(&mut self, goal: Goal, table: &Table) {
        if goal == Goal::Classes || table.columns[self.target()].is_numeric() {
            self.goal = goal;
        }
    }
}

fn role(column: &Column) -> Role {
    let many = match &column.kind {
        ColumnKind::Numbers { .. } => false,
        ColumnKind::Words { categories } => categories.as_ref().is_none_or(|it| it.len() > ONE_HOT),
    };
    if column.is_constant() {
        return Role::LeftOut(Reason::Constant);
    }
    if column.is_mostly_missing() {
        return Role::LeftOut(Reason::Missing);
    }
    if column.is_counter {
        return Role::LeftOut(Reason::Counter);
    }
    if many { Role::LeftOut(Reason::Words) } else { Role::Input }
}

/// Words are classes; so are few whole numbers that come again and again.
fn goal(target: &Column) -> Goal {
    let ColumnKind::Numbers { levels } = &target.kind else { return Goal::Classes };
    let is_class = |levels: &Vec<f64>| {
        levels.iter().all(|it| it.fract() == 0.0)
            && levels.len() <= *OWN_CLASSES.end()
            && 2 * levels.len() <= target.rows
    };
    if levels.as_ref().is_some_and(is_class) { Goal::Classes } else { Goal::Number }
}
