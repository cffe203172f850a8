//! Points that a reader puts on the plane, in up to five classes.

use std::rc::Rc;

use super::grid::{coordinate, moved, place, squared_distance};
use crate::nn::samples::{Samples, Targets};
use crate::nn::task::OwnSamples;

pub const CLASSES: u8 = 5;
/// The most points: their link is still read whole.
pub const MOST_POINTS: usize = 600;
/// How near a point is to be taken hold of or erased, in steps of the grid.
const NEAR: u32 = 12;
/// How far apart points are that one stroke leaves, in steps.
const APART: u32 = 10;

/// A point on the grid, with its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnPoint {
    pub at: (u8, u8),
    pub class: u8,
}

/// What a press on the plane does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Adds a point of this class, and more along a stroke.
    Add(u8),
    Erase,
    /// Takes hold of the nearest point.
    Move,
}

/// What a reader does to the plane. Coordinates are those of the data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlaneAction {
    Choose(Tool),
    Press(f64, f64),
    Drag(f64, f64),
    Lift,
    /// Moves the crosshair by steps of the grid; a held point goes with it.
    Nudge(i16, i16),
    /// Uses the tool at the crosshair.
    Use,
    /// Removes what is nearest to the crosshair, whatever the tool.
    Remove,
    Clear,
}

/// The points, and the hand above them.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnPlane {
    points: Rc<Vec<OwnPoint>>,
    pub tool: Tool,
    /// Where keys work.
    pub crosshair: (u8, u8),
    /// The place of the point that is held, in the list.
    held: Option<usize>,
    /// Whether the pointer is down.
    is_pressed: bool,
}

impl Default for OwnPlane {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl OwnPlane {
    /// At most [`MOST_POINTS`] are taken, and none of a sixth class.
    pub fn new(mut points: Vec<OwnPoint>) -> Self {
        points.retain(|it| it.class < CLASSES);
        points.truncate(MOST_POINTS);
        Self {
            points: Rc::new(points),
            tool: Tool::Add(0),
            crosshair: (128, 128),
            held: None,
            is_pressed: false,
        }
    }

    pub fn points(&self) -> &[OwnPoint] {
        &self.points
    }

    pub fn is_full(&self) -> bool {
        self.points.len() >= MOST_POINTS
    }

    /// The point that goes with the crosshair or the pointer.
    pub fn held(&self) -> Option<OwnPoint> {
        self.points.get(self.held?).copied()
    }

    pub fn count(&self, class: u8) -> usize {
        self.points.iter().filter(|it| it.class == class).count()
    }

    pub fn apply(&mut self, action: PlaneAction) {
        match action {
            PlaneAction::Choose(tool) => {
                self.tool = match tool {
                    Tool::Add(class) => Tool::Add(class.min(CLASSES - 1)),
                    other => other,
                };
                self.held = None;
            }
            PlaneAction::Press(x, y) => self.press((place(x), place(y))),
            PlaneAction::Drag(x, y) => self.drag((place(x), place(y))),
            PlaneAction::Lift => {
                self.held = None;
                self.is_pressed = false;
            }
            PlaneAction::Nudge(right, up) => {
                self.crosshair = (moved(self.crosshair.0, right), moved(self.crosshair.1, up));
                self.carry(self.crosshair);
            }
            PlaneAction::Use => self.use_tool(),
            PlaneAction::Remove => self.erase(self.crosshair),
            PlaneAction::Clear => {
                *self = Self { tool: self.tool, crosshair: self.crosshair, ..Self::default() }
            }
        }
    }

    fn press(&mut self, at: (u8, u8)) {
        self.is_pressed = true;
        self.crosshair = at;
        match self.tool {
            Tool::Add(class) => self.add(at, class),
            Tool::Erase => self.erase(at),
            Tool::Move => self.held = self.nearest(at),
        }
    }

    fn drag(&mut self, at: (u8, u8)) {
        if !self.is_pressed {
            return;
        }
        self.crosshair = at;
        match self.tool {
            Tool::Add(class) => {
                let is_apart =
                    self.points.last().is_none_or(|it| squared_distance(it.at, at) >= APART * APART);
                if is_apart {
                    self.add(at, class);
                }
            }
            Tool::Erase => self.erase(at),
            Tool::Move => self.carry(at),
        }
    }

    fn use_tool(&mut self) {
        match self.tool {
            Tool::Add(class) => self.add(self.crosshair, class),
            Tool::Erase => self.erase(self.crosshair),
            Tool::Move if self.held.is_some() => self.held = None,
            Tool::Move => {
                self.held = self.nearest(self.crosshair);
                self.carry(self.crosshair);
            }
        }
    }

    fn add(&mut self, at: (u8, u8), class: u8) {
        if !self.is_full() {
            Rc::make_mut(&mut self.points).push(OwnPoint { at, class });
        }
    }

    fn erase(&mut self, at: (u8, u8)) {
        if let Some(index) = self.nearest(at) {
            Rc::make_mut(&mut self.points).remove(index);
            self.held = None;
        }
    }

    fn carry(&mut self, at: (u8, u8)) {
        if let Some(index) = self.held {
            Rc::make_mut(&mut self.points)[index].at = at;
        }
    }

    /// The point nearest to a place, if it is near.
    fn nearest(&self, at: (u8, u8)) -> Option<usize> {
        let distances = self.points.iter().map(|it| squared_distance(it.at, at));
        let nearest = distances.enumerate().min_by_key(|it| it.1)?;
        (nearest.1 <= NEAR * NEAR).then_some(nearest.0)
    }

    /// The points as samples, class by class, if there are at least two classes. Class C without a class B leaves B empty.
    pub fn samples(&self) -> Option<OwnSamples> {
        let first = self.points.first()?.class;
        if self.points.iter().all(|it| it.class == first) {
            return None;
        }
        // A link has them class by class, and what it means must not depend on the order in which they were drawn.
        let mut points = self.points.to_vec();
        points.sort_by_key(|it| it.class);
        let classes = usize::from(points.last()?.class) + 1;
        let along = |of: fn(&OwnPoint) -> u8| points.iter().map(move |it| coordinate(of(it)) as f32);
        let features = along(|it| it.at.0).chain(along(|it| it.at.1)).collect();
        let labels = points.iter().map(|it| it.class).collect();
        Some(OwnSamples {
            samples: Samples { inputs: 2, features, targets: Targets::Classes { labels, classes } },
            input_names: vec!["x₁".to_owned(), "x₂".to_owned()],
            class_names: (0..classes).map(class_name).collect(),
        })
    }
}

/// A, B, C, D or E.
pub fn class_name(class: usize) -> String {
    ["A", "B", "C", "D", "E"].get(class).map_or_else(|| class.to_string(), |it| (*it).to_owned())
}
