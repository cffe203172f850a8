//! What a reader has set on the Explore page, besides the function.

use super::action::{Direction, ExploreAction};
use super::curves::Curves;
use super::vector::Vector;
use super::view::{FARTHEST, View, snap};
use crate::activation::Function;
use crate::activation::saturation::landmarks;
use crate::chart::key::{Pace, PlotKey};
use crate::page::control::Control;

/// Where the probe may stand.
pub const PROBE: Control = Control::linear(-FARTHEST, FARTHEST, 0.1, 1.0);
/// The threshold on |f'| below which a function counts as saturated.
pub const EPSILON: Control = Control::logarithmic(1e-6, 0.5, 0.01, 0.05);
/// Mean of the sample distribution.
pub const MEAN: Control = Control::linear(-5.0, 5.0, 0.1, 0.0);
/// Standard deviation of the sample distribution.
pub const SPREAD: Control = Control::linear(0.1, 10.0, 0.1, 1.0);

/// The state of the Explore page.
#[derive(Clone, Debug, PartialEq)]
pub struct Explore {
    pub view: View,
    pub probe: f64,
    pub curves: Curves,
    pub epsilon: f64,
    pub mean: f64,
    pub spread: f64,
    /// What is typed in the gallery's search field.
    pub search: String,
    /// The vector function that is shown in place of the elementwise one.
    pub vector: Option<Vector>,
}

impl Default for Explore {
    fn default() -> Self {
        Self {
            view: View::default(),
            probe: PROBE.default,
            curves: Curves::default(),
            epsilon: EPSILON.default,
            mean: MEAN.default,
            spread: SPREAD.default,
            search: String::new(),
            vector: None,
        }
    }
}

impl Explore {
    /// The state after `action`; landmarks are those of `function`.
    pub fn apply(&mut self, action: ExploreAction, function: &Function) {
        match action {
            ExploreAction::SetProbe(x) => self.place_probe(x),
            ExploreAction::DragProbe(x) => self.probe = PROBE.clamp(snap(x, self.view.fine_step())),
            ExploreAction::Key(key) => self.press(key, function),
            ExploreAction::Landmark(direction) => self.jump(direction, function),
            ExploreAction::Pan(distance) => self.view = self.view.panned(distance),
            ExploreAction::Shift(direction) => self.shift(direction),
            ExploreAction::Zoom { centre, factor } => self.view = self.view.zoomed(centre, factor),
            ExploreAction::ZoomIn => self.view = self.view.zoomed_in(self.focus()),
            ExploreAction::ZoomOut => self.view = self.view.zoomed_out(self.focus()),
            ExploreAction::ResetView => self.view = View::default(),
            ExploreAction::Toggle(order) => self.curves.toggle(order),
            ExploreAction::SetEpsilon(epsilon) => self.epsilon = EPSILON.clamp(epsilon),
            ExploreAction::SetMean(mean) => self.mean = MEAN.clamp(mean),
            ExploreAction::SetSpread(spread) => self.spread = SPREAD.clamp(spread),
            ExploreAction::Search(text) => self.search = text,
            ExploreAction::Vector(action) => {
                if let Some(vector) = &mut self.vector {
                    vector.apply(action);
                }
            }
        }
    }

    fn press(&mut self, key: PlotKey, function: &Function) {
        match key {
            PlotKey::Left(pace) => self.walk(-self.pace(pace)),
            PlotKey::Right(pace) => self.walk(self.pace(pace)),
            PlotKey::PageLeft => self.shift(Direction::Left),
            PlotKey::PageRight => self.shift(Direction::Right),
            PlotKey::Home => self.probe = self.view.low(),
            PlotKey::End => self.probe = self.view.high(),
            PlotKey::PreviousFeature => self.jump(Direction::Left, function),
            PlotKey::NextFeature => self.jump(Direction::Right, function),
            PlotKey::ZoomIn => self.view = self.view.zoomed_in(self.focus()),
            PlotKey::ZoomOut => self.view = self.view.zoomed_out(self.focus()),
            PlotKey::Reset => self.view = View::default(),
            PlotKey::Escape => {}
        }
    }

    fn pace(&self, pace: Pace) -> f64 {
        match pace {
            Pace::Normal => self.view.step(),
            Pace::Fine => self.view.fine_step(),
        }
    }

    fn walk(&mut self, step: f64) {
        self.place_probe(snap(self.probe + step, step.abs()));
    }

    fn shift(&mut self, direction: Direction) {
        let part = self.view.width() / 4.0;
        let distance = if direction == Direction::Left { -part } else { part };
        self.view = self.view.panned(distance);
    }

    fn jump(&mut self, direction: Direction, function: &Function) {
        let places = landmarks(function, self.epsilon);
        let mut places = places.iter().map(|it| it.x);
        let next = match direction {
            Direction::Left => places.rfind(|it| *it < self.probe),
            Direction::Right => places.find(|it| *it > self.probe),
        };
        if let Some(x) = next {
            self.place_probe(x);
        }
    }

    fn place_probe(&mut self, x: f64) {
        self.probe = PROBE.clamp(x);
        self.view = self.view.showing(self.probe);
    }

    /// What stays in place when a button zooms: the probe if it is in sight, else the middle.
    fn focus(&self) -> f64 {
        let span = self.view.span();
        if span.contains(self.probe) { self.probe } else { span.at(0.5) }
    }
}
