//! What each network of the first seed answers, side by side.

use std::rc::Rc;

use super::heat::Heat;
use super::runs::Runs;
use crate::chart::Figure;
use crate::chart::mark::Mark;
use crate::nn::observation::picture::Picture;
use crate::page::compare::label::label;
use crate::page::number::{fixed, percent};
use crate::page::train::stage::hero::{Look, TestSamples, classes};
use crate::page::train::stage::{fit, plane, samples};
use crate::text::Texts;

/// The picture of one function.
#[derive(Clone, Debug, PartialEq)]
pub struct RacePicture {
    /// The place of the function.
    pub place: usize,
    pub name: String,
    pub figure: Rc<Figure>,
    /// Where it stands, in words.
    pub caption: String,
    pub description: String,
}

/// The training samples of the first seed.
pub fn marks(runs: &Runs) -> Rc<Vec<Mark>> {
    let of = |it: &_| samples::marks(it, TestSamples::Hidden);
    Rc::new(runs.scene.as_deref().map(of).unwrap_or_default())
}

/// A picture per function that has one; none where samples have no place on a plane.
pub fn pictures(runs: &Runs, marks: &Rc<Vec<Mark>>, texts: &Texts) -> Vec<RacePicture> {
    let Some(course) = runs.course() else { return Vec::new() };
    let picture = |(place, heat): (usize, &Heat)| {
        let name = label(&course.functions[place], texts);
        let caption = caption(heat, classes(runs.scene.as_ref()?).is_some(), texts);
        let description = (texts.race().results.picture_description)(&name, &caption);
        let figure = Rc::new(figure(runs, heat, marks, texts)?);
        Some(RacePicture { place, name, figure, caption, description })
    };
    runs.first().enumerate().filter_map(picture).collect()
}

fn figure(runs: &Runs, heat: &Heat, marks: &Rc<Vec<Mark>>, texts: &Texts) -> Option<Figure> {
    let (scene, look) = (runs.scene.as_deref()?, Look::default());
    match heat.picture.as_deref()? {
        Picture::Surface(surface) => Some(plane::chart(surface, scene, marks, look, texts)?.into()),
        Picture::Fit(curve) => {
            Some(fit::chart(curve, scene, runs.course()?.setup.output(), marks, look, texts).into())
        }
        Picture::None => None,
    }
}

fn caption(heat: &Heat, is_classification: bool, texts: &Texts) -> String {
    let words = texts.race().results;
    if let Some((epoch, step)) = heat.divergence() {
        return (words.diverged_in)(&epoch.to_string(), &step.to_string());
    }
    let Some(point) = heat.points.last() else { return words.not_begun.to_owned() };
    let quality = if is_classification { percent(point.test.quality) } else { fixed(point.test.quality, 3) };
    let name = if is_classification { texts.stage().accuracy } else { texts.stage().r_squared };
    (words.picture_caption)(&fixed(point.test.loss, 4), name, &quality)
}
