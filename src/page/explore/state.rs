//! What a reader has set on the Explore page, besides the function.

use super::action::{Direction, ExploreAction};
use super::curves::Curves;
use super::vector::Vector;
use super::view::View;
use crate::activation::Function;
use crate::activation::saturation::landmarks;
use crate::chart::key::PlotKey;
use crate::page::control::Control;
use crate::page::cursor::Cursor;
pub use crate::page::cursor::PROBE;

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
            ExploreAction::SetProbe(x) => self.cursor().place(x),
            ExploreAction::DragProbe(x) => self.cursor().drag(x),
            ExploreAction::Key(key) => self.press(key, function),
            ExploreAction::Landmark(Direction::Left) => self.press(PlotKey::PreviousFeature, function),
            ExploreAction::Landmark(Direction::Right) => self.press(PlotKey::NextFeature, function),
            ExploreAction::Pan(distance) => self.view = self.view.panned(distance),
            ExploreAction::Shift(direction) => self.cursor().shift(direction),
            ExploreAction::Zoom { centre, factor } => self.view = self.view.zoomed(centre, factor),
            ExploreAction::ZoomIn => self.press(PlotKey::ZoomIn, function),
            ExploreAction::ZoomOut => self.press(PlotKey::ZoomOut, function),
            ExploreAction::ResetView => self.view = View::default(),
            ExploreAction::Toggle(order) => self.curves.toggle(order),
            ExploreAction::SetEpsilon(epsilon) => self.epsilon = EPSILON.clamp(epsilon),
            ExploreAction::SetMean(mean) => self.mean = MEAN.clamp(mean),
            ExploreAction::SetSpread(spread) => self.spread = SPREAD.clamp(spread),
            ExploreAction::Search(text) => self.search = text,
        }
    }

    fn press(&mut self, key: PlotKey, function: &Function) {
        let epsilon = self.epsilon;
        self.cursor().press(key, || landmarks(function, epsilon).iter().map(|it| it.x).collect());
    }

    fn cursor(&mut self) -> Cursor<'_> {
        Cursor { view: &mut self.view, probe: &mut self.probe }
    }
}
