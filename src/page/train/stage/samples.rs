//! Samples as marks.

use super::hero::{TestSamples, classes};
use crate::chart::mark::{Mark, Paint};
use crate::chart::surface::Part;
use crate::nn::samples::{Samples, Targets};
use crate::worker::message::snapshot::Scene;

/// The samples of a scene with one or two coordinates: training samples below, test samples above them. Samples with one
/// coordinate stand at their target.
pub fn marks(scene: &Scene, test: TestSamples) -> Vec<Mark> {
    let test = (test == TestSamples::Shown).then_some((&scene.test, Part::Test));
    let parts = std::iter::once((&scene.train, Part::Train)).chain(test);
    parts
        .flat_map(|(samples, part)| (0..samples.len()).filter_map(move |it| mark(samples, it, part)))
        .collect()
}

fn mark(samples: &Samples, index: usize, part: Part) -> Option<Mark> {
    let place = |input: usize| samples.input(input).get(index).map(|it| f64::from(*it));
    let target = match &samples.targets {
        Targets::Classes { labels, .. } => Paint::Class(usize::from(*labels.get(index)?)),
        Targets::Values(values) => Paint::Number(f64::from(*values.get(index)?)),
    };
    let mark = match samples.inputs {
        0 => return None,
        1 => {
            let (height, paint) = match target {
                Paint::Class(class) => (class as f64, target),
                Paint::Number(number) => (number, Paint::Plain),
                Paint::Plain => return None,
            };
            Mark { at: (place(0)?, height), part, paint }
        }
        _ => Mark { at: (place(0)?, place(1)?), part, paint: target },
    };
    (mark.at.0.is_finite() && mark.at.1.is_finite()).then_some(mark)
}

/// The least and the greatest target of a scene: of classes, their numbers.
pub fn target_range(scene: &Scene) -> (f64, f64) {
    if let Some(classes) = classes(scene) {
        return (0.0, classes.saturating_sub(1).max(1) as f64);
    }
    let values = [&scene.train, &scene.test].into_iter().flat_map(|it| match &it.targets {
        Targets::Values(values) => values.as_slice(),
        Targets::Classes { .. } => &[],
    });
    let finite = values.copied().map(f64::from).filter(|it| it.is_finite());
    let (low, high) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), it| (a.min(it), b.max(it)));
    if low < high {
        (low, high)
    } else if low == high {
        (low - 1.0, low + 1.0)
    } else {
        (-1.0, 1.0)
    }
}
