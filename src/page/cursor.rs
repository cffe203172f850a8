//! The probe on the x axis and the window that follows it: what gestures and keys do on every plot of functions.

use super::control::Control;
use super::explore::action::Direction;
use super::explore::view::{FARTHEST, View, snap};
use crate::chart::event::PlotEvent;
use crate::chart::key::{Pace, PlotKey};

/// Where the probe may stand.
pub const PROBE: Control = Control::linear(-FARTHEST, FARTHEST, 0.1, 1.0);

/// A page's window and probe, while something moves them.
pub struct Cursor<'a> {
    pub view: &'a mut View,
    pub probe: &'a mut f64,
}

impl Cursor<'_> {
    /// A gesture or a key on the plot; `landmarks` are asked for only where a key wants them, in ascending order.
    pub fn handle(&mut self, event: PlotEvent, landmarks: impl FnOnce() -> Vec<f64>) {
        match event {
            PlotEvent::Probe(x) => self.drag(x),
            PlotEvent::Pan(distance) => *self.view = self.view.panned(distance),
            PlotEvent::Zoom { centre, factor } => *self.view = self.view.zoomed(centre, 1.0 / factor),
            PlotEvent::Key(key) => self.press(key, landmarks),
        }
    }

    pub fn press(&mut self, key: PlotKey, landmarks: impl FnOnce() -> Vec<f64>) {
        match key {
            PlotKey::Left(pace) => self.walk(-self.pace(pace)),
            PlotKey::Right(pace) => self.walk(self.pace(pace)),
            PlotKey::PageLeft => self.shift(Direction::Left),
            PlotKey::PageRight => self.shift(Direction::Right),
            PlotKey::Home => *self.probe = self.view.low(),
            PlotKey::End => *self.probe = self.view.high(),
            PlotKey::PreviousFeature => self.jump(Direction::Left, &landmarks()),
            PlotKey::NextFeature => self.jump(Direction::Right, &landmarks()),
            PlotKey::ZoomIn => *self.view = self.view.zoomed_in(self.focus()),
            PlotKey::ZoomOut => *self.view = self.view.zoomed_out(self.focus()),
            PlotKey::Reset => *self.view = View::default(),
            PlotKey::Escape => {}
        }
    }

    /// The probe was dragged: rounded to what the window can resolve.
    pub fn drag(&mut self, x: f64) {
        *self.probe = PROBE.clamp(snap(x, self.view.fine_step()));
    }

    /// The probe was typed, or sent to a landmark: taken as it is, the window follows.
    pub fn place(&mut self, x: f64) {
        *self.probe = PROBE.clamp(x);
        *self.view = self.view.showing(*self.probe);
    }

    /// Moves the window by a part of its width.
    pub fn shift(&mut self, direction: Direction) {
        let part = self.view.width() / 4.0;
        let distance = if direction == Direction::Left { -part } else { part };
        *self.view = self.view.panned(distance);
    }

    /// To the next of the landmarks, if there is one.
    pub fn jump(&mut self, direction: Direction, landmarks: &[f64]) {
        let mut places = landmarks.iter().copied();
        let next = match direction {
            Direction::Left => places.rfind(|it| it < self.probe),
            Direction::Right => places.find(|it| it > self.probe),
        };
        if let Some(x) = next {
            self.place(x);
        }
    }

    fn pace(&self, pace: Pace) -> f64 {
        match pace {
            Pace::Normal => self.view.step(),
            Pace::Fine => self.view.fine_step(),
        }
    }

    fn walk(&mut self, step: f64) {
        self.place(snap(*self.probe + step, step.abs()));
    }

    /// What stays in place when a button zooms: the probe if it is in sight, else the middle.
    fn focus(&self) -> f64 {
        let span = self.view.span();
        if span.contains(*self.probe) { *self.probe } else { span.at(0.5) }
    }
}
