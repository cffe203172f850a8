//! From part to part with the arrow keys.

use super::NetworkDrawing;
use super::part::Part;

/// A step from one part to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Left,
    Right,
    Up,
    Down,
    First,
    Last,
}

impl Step {
    /// The meaning of a `KeyboardEvent.key`; other keys belong to the page.
    pub fn parse(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowLeft" => Self::Left,
            "ArrowRight" => Self::Right,
            "ArrowUp" => Self::Up,
            "ArrowDown" => Self::Down,
            "Home" => Self::First,
            "End" => Self::Last,
            _ => return None,
        })
    }
}

impl NetworkDrawing {
    /// The part that a step leads to: sideways from unit to link to unit, up and down among the units of a column or
    /// among the links into it, where each unit's links are followed by its bias. At an edge it is the same part.
    pub fn walked(&self, part: Part, step: Step) -> Part {
        let to = match (part, step) {
            (_, Step::First) => Part::Unit { column: 0, unit: 0 },
            (_, Step::Last) => self.last_unit(self.columns.len().saturating_sub(1)),
            (Part::Unit { column, unit }, Step::Up) => Part::Unit { column, unit: unit.saturating_sub(1) },
            (Part::Unit { column, unit }, Step::Down) => Part::Unit { column, unit: unit + 1 },
            (Part::Unit { column, unit }, Step::Left) => self.link_near(column, unit, unit),
            (Part::Unit { column, unit }, Step::Right) => self.link_near(column + 1, unit, unit),
            (Part::Link { column, input, .. }, Step::Left) => Part::Unit { column: column - 1, unit: input },
            (Part::Bias { column, unit }, Step::Left) => {
                Part::Unit { column: column - 1, unit: unit.min(self.inputs(column).saturating_sub(1)) }
            }
            (Part::Link { column, unit, .. } | Part::Bias { column, unit }, Step::Right) => {
                Part::Unit { column, unit }
            }
            (Part::Link { .. } | Part::Bias { .. }, Step::Up) => self.along(part, -1),
            (Part::Link { .. } | Part::Bias { .. }, Step::Down) => self.along(part, 1),
        };
        if self.has(to) { to } else { part }
    }

    fn last_unit(&self, column: usize) -> Part {
        let count = self.columns.get(column).map_or(0, |it| it.units.len());
        Part::Unit { column, unit: count.saturating_sub(1) }
    }

    /// The link into a column between units that are as near as can be to these.
    fn link_near(&self, column: usize, unit: usize, input: usize) -> Part {
        let units = self.columns.get(column).map_or(0, |it| it.units.len());
        let within = |index: usize, count: usize| index.min(count.saturating_sub(1));
        Part::Link { column, unit: within(unit, units), input: within(input, self.inputs(column)) }
    }

    /// The next or the previous of the links and biases of a column.
    fn along(&self, part: Part, by: isize) -> Part {
        let (column, inputs) = (part.column(), self.inputs(part.column()));
        let slot = match part {
            Part::Link { input, .. } => input,
            Part::Unit { .. } | Part::Bias { .. } => inputs,
        };
        let Some(place) = (part.unit() * (inputs + 1) + slot).checked_add_signed(by) else {
            return part;
        };
        let (unit, slot) = (place / (inputs + 1), place % (inputs + 1));
        if slot == inputs { Part::Bias { column, unit } } else { Part::Link { column, unit, input: slot } }
    }
}
