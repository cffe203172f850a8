//! What the plane of own points shows.

use super::grid::{PLACES, REACH, coordinate};
use super::plane::{CLASSES, MOST_POINTS, OwnPlane, OwnPoint, PlaneAction, Tool, class_name};
use crate::chart::shape::outline;
use crate::page::number::fixed;
use crate::page::train::pad_event::PadEvent;
use crate::text::Texts;

/// The side of the drawing, in its own units: a step of the grid each.
pub const SIDE: f64 = PLACES as f64;
const RADIUS: f64 = 4.0;
const HELD: f64 = 6.0;
/// Steps of the crosshair: sixteenths of a unit.
const STEP: i16 = 4;

/// One tool.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolView {
    pub tool: Tool,
    pub code: &'static str,
    pub name: String,
    pub is_on: bool,
    /// The mark of a class, around the origin.
    pub mark: Option<MarkView>,
}

/// One point: its class and its outline.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkView {
    pub class: usize,
    pub path: String,
}

const CODES: [&str; CLASSES as usize] = ["a", "b", "c", "d", "e"];

/// A tool for each class, then erasing and moving.
pub fn tools(plane: &OwnPlane, texts: &Texts) -> Vec<ToolView> {
    let words = texts.data();
    let add = (0..CLASSES).map(|class| ToolView {
        tool: Tool::Add(class),
        code: CODES[usize::from(class)],
        name: (words.add)(&class_name(usize::from(class))),
        is_on: plane.tool == Tool::Add(class),
        mark: Some(MarkView {
            class: usize::from(class),
            path: path((0.0, 0.0), usize::from(class), 1.2 * RADIUS),
        }),
    });
    let other = [(Tool::Erase, "erase", words.erase), (Tool::Move, "move", words.drag)];
    let other = other.map(|(tool, code, name)| ToolView {
        tool,
        code,
        name: name.to_owned(),
        is_on: plane.tool == tool,
        mark: None,
    });
    add.chain(other).collect()
}

/// Every point.
pub fn marks(plane: &OwnPlane) -> Vec<MarkView> {
    let held = plane.held();
    let mark = |it: &OwnPoint| {
        let radius = if held == Some(*it) { HELD } else { RADIUS };
        MarkView {
            class: usize::from(it.class),
            path: path(on_drawing(it.at), usize::from(it.class), radius),
        }
    };
    plane.points().iter().map(mark).collect()
}

/// The crosshair on the drawing.
pub fn crosshair(plane: &OwnPlane) -> (f64, f64) {
    on_drawing(plane.crosshair)
}

/// How many points there are, of which class, and whether there is room for more.
pub fn summary(plane: &OwnPlane, texts: &Texts) -> String {
    let words = texts.data();
    if plane.is_full() {
        return (words.full)(MOST_POINTS);
    }
    let counts: Vec<String> = (0..CLASSES)
        .map(|class| (class, plane.count(class)))
        .filter(|it| it.1 > 0)
        .map(|(class, count)| (words.class_count)(&class_name(usize::from(class)), count))
        .collect();
    let all = (words.point_count)(plane.points().len());
    if counts.is_empty() { all } else { format!("{all} ({})", counts.join(", ")) }
}

/// Where the crosshair is, and what it holds: read out while keys are used.
pub fn position(plane: &OwnPlane, texts: &Texts) -> String {
    let words = texts.data();
    let (x, y) = plane.crosshair;
    let (x, y) = (fixed(coordinate(x), 2), fixed(coordinate(y), 2));
    match plane.held() {
        Some(point) => (words.holding)(&x, &y, &class_name(usize::from(point.class))),
        None => (words.crosshair)(&x, &y),
    }
}

/// What a hand does on the plane; `None` for a key without a meaning.
pub fn action(event: &PadEvent) -> Option<PlaneAction> {
    Some(match event {
        PadEvent::Press(x, y) => {
            let (x, y) = of_pad(*x, *y);
            PlaneAction::Press(x, y)
        }
        PadEvent::Drag(x, y) => {
            let (x, y) = of_pad(*x, *y);
            PlaneAction::Drag(x, y)
        }
        PadEvent::Lift => PlaneAction::Lift,
        PadEvent::Key { key: name, is_fine } => return key(name, *is_fine),
    })
}

/// The coordinates of a place on the square.
pub(super) fn of_pad(x: f64, y: f64) -> (f64, f64) {
    (REACH * (2.0 * x - 1.0), REACH * (1.0 - 2.0 * y))
}

fn key(key: &str, is_fine: bool) -> Option<PlaneAction> {
    let step = if is_fine { 1 } else { STEP };
    Some(match key {
        "ArrowLeft" => PlaneAction::Nudge(-step, 0),
        "ArrowRight" => PlaneAction::Nudge(step, 0),
        "ArrowUp" => PlaneAction::Nudge(0, step),
        "ArrowDown" => PlaneAction::Nudge(0, -step),
        "Enter" | " " => PlaneAction::Use,
        "Delete" | "Backspace" => PlaneAction::Remove,
        "m" | "M" => PlaneAction::Choose(Tool::Move),
        "e" | "E" => PlaneAction::Choose(Tool::Erase),
        "1" => PlaneAction::Choose(Tool::Add(0)),
        "2" => PlaneAction::Choose(Tool::Add(1)),
        "3" => PlaneAction::Choose(Tool::Add(2)),
        "4" => PlaneAction::Choose(Tool::Add(3)),
        "5" => PlaneAction::Choose(Tool::Add(4)),
        _ => return None,
    })
}

/// The middle of a step of the grid, y downwards.
fn on_drawing(at: (u8, u8)) -> (f64, f64) {
    (f64::from(at.0) + 0.5, SIDE - f64::from(at.1) - 0.5)
}

/// The outline of a mark as the data of an SVG path.
fn path(at: (f64, f64), class: usize, radius: f64) -> String {
    let corner = |(x, y): (f64, f64)| format!("{:.2} {:.2}", at.0 + x, at.1 + y);
    let corners: Vec<String> = outline(class, radius).into_iter().map(corner).collect();
    format!("M{}Z", corners.join("L"))
}
