//! Answers over the plane.

use std::rc::Rc;

use super::hero::{Colours, Look, classes};
use super::samples::target_range;
use crate::chart::mark::Mark;
use crate::chart::plane::{Cells, Plane};
use crate::chart::scale::Scale;
use crate::chart::span::Span;
use crate::nn::observation::picture::{self, Picture, Surface};
use crate::page::number::{percent, readable};
use crate::text::Texts;
use crate::worker::message::snapshot::{Scene, Snapshot};

/// The bands of a regression, and the sides of a decision.
const BANDS: usize = 7;
const SIDES: usize = 2;

/// The picture of a snapshot; `None` where samples have no place on a plane. `names` are those of the coordinates, `marks` the
/// samples.
pub fn chart(
    surface: &Surface,
    scene: &Scene,
    marks: &Rc<Vec<Mark>>,
    look: Look,
    texts: &Texts,
) -> Option<Plane> {
    let words = texts.stage();
    let [x, y] = scene.window?;
    let (cells, steps, value_names) = match &surface.cells {
        picture::Cells::Probability(bytes) => {
            (Cells::Share(bytes.clone()), SIDES, vec![words.probability.to_owned()])
        }
        picture::Cells::Class { class, probability } => {
            let classes = classes(scene).unwrap_or(0);
            let cells = Cells::Class { class: class.clone(), share: probability.clone(), classes };
            (cells, SIDES, vec![words.class.to_owned(), words.probability_of_it.to_owned()])
        }
        picture::Cells::Value { low, high, bytes } => {
            let (low, high) = (f64::from(*low), f64::from(*high));
            (Cells::Value { bytes: bytes.clone(), low, high }, BANDS, vec![words.answer.to_owned()])
        }
    };
    Some(Plane {
        x: Span::new(x.0, x.1),
        y: Span::new(y.0, y.1),
        x_name: "x₁".to_owned(),
        y_name: "x₂".to_owned(),
        value_names,
        columns: surface.side as usize,
        cells,
        steps: (look.colours == Colours::Stepped).then_some(steps),
        scale: scale(scene),
        marks: Rc::clone(marks),
    })
}

/// The scale of a regression: that of the targets, which does not move while the network learns.
pub fn scale(scene: &Scene) -> Scale {
    let (low, high) = target_range(scene);
    Scale { low, high }
}

/// The numbers where the colour is full, none, and full again.
pub fn scale_labels(scene: &Scene) -> [String; 3] {
    let scale = scale(scene);
    [-1.0, 0.0, 1.0].map(|it| scale.middle() + it * scale.reach()).map(|it| readable(it, 3))
}

/// The picture in one sentence.
pub fn description(snapshot: &Snapshot, scene: &Scene, texts: &Texts) -> String {
    let words = texts.stage();
    let (train, test) = (snapshot.train.quality, snapshot.test.quality);
    let epoch = snapshot.shown_epoch.to_string();
    match (classes(scene), &snapshot.picture) {
        (Some(classes), Picture::Surface(_)) => {
            (words.plane_description)(&classes.to_string(), &percent(train), &percent(test), &epoch)
        }
        _ => (words.relief_description)(&readable(train, 3), &readable(test, 3), &epoch),
    }
}
