//! The decision surface with its points.

use super::setup::{Setup, data_name};
use crate::chart::span::Span;
use crate::chart::surface::{Class, Part, Sample, Surface};
use crate::page::number::percent;
use crate::text::Texts;
use crate::worker::protocol::{Point, Scene, Snapshot};

/// The surface of a snapshot.
pub fn chart(snapshot: &Snapshot, scene: &Scene, texts: &Texts) -> Surface {
    let window = Span::new(-scene.half_width, scene.half_width);
    let columns = snapshot.surface.side.max(1) as usize;
    // The trainer sends rows from the top, charts count from the bottom.
    let rows = snapshot.surface.probability.chunks_exact(columns).rev();
    let values = rows.flatten().map(|it| f32::from(*it) / 255.0).collect();
    let train = scene.train.iter().map(|it| sample(it, Part::Train));
    let test = scene.test.iter().map(|it| sample(it, Part::Test));
    Surface {
        x: window,
        y: window,
        x_name: "x₁".to_owned(),
        y_name: "x₂".to_owned(),
        value_name: texts.train().probability.to_owned(),
        columns,
        values,
        samples: train.chain(test).collect(),
    }
}

fn sample(point: &Point, part: Part) -> Sample {
    let class = if point.label == 0 { Class::A } else { Class::B };
    Sample { at: (f64::from(point.x), f64::from(point.y)), class, part }
}

/// The surface in one sentence.
pub fn description(setup: &Setup, snapshot: &Snapshot, texts: &Texts) -> String {
    (texts.train().surface_description)(
        data_name(setup.data, texts),
        &percent(snapshot.train.accuracy),
        &percent(snapshot.test.accuracy),
        &snapshot.epoch.to_string(),
    )
}
