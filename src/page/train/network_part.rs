//! What is said of a part of the network, and what can be done to it.

use crate::chart::network::NetworkDrawing;
use crate::chart::network::part::Part;
use crate::nn::observation::view::UnitId;
use crate::page::control::Control;
use crate::page::number::readable;
use crate::text::Texts;
use crate::worker::message::command::Edit;
use crate::worker::message::snapshot::Snapshot;

const DIGITS: usize = 4;
/// The largest weight that the field takes, and what a slider reaches at least.
const LARGEST: f64 = 1000.0;
const SLIDER: f64 = 4.0;

/// A weight or bias in the editor, and what it was when that opened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Opened {
    pub part: Part,
    pub value: f32,
}

/// The name of a part: "weight from x1 to unit 3 of layer 1".
pub fn name(part: Part, drawing: &NetworkDrawing, texts: &Texts) -> String {
    let words = texts.network();
    match part {
        Part::Unit { column, unit } => unit_name(column, unit, drawing, texts),
        Part::Bias { column, unit } => (words.bias_of)(&unit_name(column, unit, drawing, texts)),
        Part::Link { column, unit, input } => (words.weight_between)(
            &unit_name(column.saturating_sub(1), input, drawing, texts),
            &unit_name(column, unit, drawing, texts),
        ),
    }
}

fn unit_name(column: usize, unit: usize, drawing: &NetworkDrawing, texts: &Texts) -> String {
    let words = texts.network();
    let units = drawing.columns.get(column).map_or(&[][..], |it| &it.units);
    let own = units.get(unit).map_or("", |it| &it.name);
    if column == 0 {
        (words.input_named)(own)
    } else if column + 1 < drawing.columns.len() {
        (words.unit_of)(unit + 1, column)
    } else if units.len() == 1 {
        words.output_only.to_owned()
    } else {
        (words.output_unit)(own)
    }
}

/// The name of a unit of a layer.
pub fn name_of_unit(id: UnitId, drawing: &NetworkDrawing, texts: &Texts) -> String {
    unit_name(id.layer + 1, id.unit, drawing, texts)
}

/// The line below the drawing: the part with its number, or what is known of the unit.
pub fn reading(part: Part, drawing: &NetworkDrawing, snapshot: &Snapshot, texts: &Texts) -> String {
    let words = texts.network();
    let name = name(part, drawing, texts);
    if let Some(value) = drawing.value(part) {
        return (words.reads)(&name, &readable(f64::from(value), DIGITS));
    }
    let Some(id) = unit_id(part) else { return name };
    let dead = snapshot.layers.get(id.layer).and_then(|it| it.dead.iter().find(|it| it.unit == id.unit));
    match (dead, reach(part, snapshot)) {
        (Some(dead), _) if dead.since_step == 0 => (words.unit_born_dead)(&name),
        (Some(dead), _) => (words.unit_died)(&name, &dead.since_step.to_string()),
        (None, Some(reach)) => (words.unit_reaches)(&name, &readable(f64::from(reach), DIGITS)),
        (None, None) => name,
    }
}

/// What pressing a part does.
pub fn hint(part: Part, texts: &Texts) -> &'static str {
    let words = texts.network();
    match (part, unit_id(part)) {
        (Part::Unit { .. }, Some(_)) => words.hint_examine,
        (Part::Unit { .. }, None) => "",
        (Part::Link { .. } | Part::Bias { .. }, _) => words.hint_edit,
    }
}

/// The largest magnitude of a unit over its map.
fn reach(part: Part, snapshot: &Snapshot) -> Option<f32> {
    let maps = snapshot.maps.as_ref()?;
    let before: u32 = maps.units.iter().take(part.column()).sum();
    let mapped = *maps.units.get(part.column())? as usize;
    (part.unit() < mapped).then(|| maps.reach.get(before as usize + part.unit()).copied())?
}

/// The unit that is examined when this part is pressed: an input has nothing to examine.
pub fn unit_id(part: Part) -> Option<UnitId> {
    match part {
        Part::Unit { column, unit } => Some(UnitId { layer: column.checked_sub(1)?, unit }),
        Part::Link { .. } | Part::Bias { .. } => None,
    }
}

/// The part that a unit is drawn as.
pub fn part_of(id: UnitId) -> Part {
    Part::Unit { column: id.layer + 1, unit: id.unit }
}

/// The command that gives a link or bias this value.
pub fn edit(part: Part, value: f64) -> Option<Edit> {
    let unit = UnitId { layer: part.column().checked_sub(1)?, unit: part.unit() };
    let value = value as f32;
    match part {
        Part::Unit { .. } => None,
        Part::Link { input, .. } => Some(Edit::Weight { unit, input, value }),
        Part::Bias { .. } => Some(Edit::Bias { unit, value }),
    }
}

/// The limits of the number field, and of the slider of a number that was `opened` at this value.
pub fn controls(opened: f64) -> (Control, Control) {
    let reach = (2.0 * opened.abs()).ceil().clamp(SLIDER, LARGEST);
    let step = if reach > 10.0 * SLIDER { 0.1 } else { 0.01 };
    (Control::linear(-LARGEST, LARGEST, step, opened), Control::linear(-reach, reach, step, opened))
}
