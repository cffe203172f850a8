//! The picture of a snapshot, whatever its kind.

use std::rc::Rc;

use super::hero::{Look, classes};
use super::{fit, plane};
use crate::chart::Figure;
use crate::chart::mark::Mark;
use crate::nn::observation::picture::Picture;
use crate::nn::output::Output;
use crate::text::Texts;
use crate::worker::message::snapshot::{Scene, Snapshot};

/// A picture with what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    pub figure: Figure,
    pub takeaway: &'static str,
    pub description: String,
    /// What is left out, in words.
    pub omission: Option<String>,
    pub is_plane: bool,
    /// Whether the answer can be shown as a sum of units.
    pub has_parts: bool,
}

/// The picture of a snapshot; `None` where there is none.
pub fn drawn(
    snapshot: &Snapshot,
    scene: &Scene,
    output: Output,
    marks: &Rc<Vec<Mark>>,
    look: Look,
    texts: &Texts,
) -> Option<Drawn> {
    let words = texts.stage();
    match &snapshot.picture {
        Picture::Surface(surface) => Some(Drawn {
            figure: plane::chart(surface, scene, marks, look, texts)?.into(),
            takeaway: match classes(scene) {
                None => words.relief_takeaway,
                Some(2) => words.plane_takeaway,
                Some(_) => words.classes_takeaway,
            },
            description: plane::description(snapshot, scene, texts),
            omission: None,
            is_plane: true,
            has_parts: false,
        }),
        Picture::Fit(curve) => Some(Drawn {
            figure: fit::chart(curve, scene, output, marks, look, texts).into(),
            takeaway: if fit::shows_parts(curve, look) { words.parts_hint } else { words.fit_takeaway },
            description: fit::description(snapshot, scene, texts),
            omission: fit::omission(curve, texts).filter(|_| fit::shows_parts(curve, look)),
            is_plane: false,
            has_parts: fit::can_be_parted(curve),
        }),
        Picture::None => None,
    }
}
