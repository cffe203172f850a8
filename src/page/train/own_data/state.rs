//! The reader's own data, whatever their kind.

use super::action::OwnDataAction;
use super::curve::OwnCurve;
use super::plane::OwnPlane;
use super::table::OwnTable;
use crate::nn::task::OwnSamples;
use crate::page::coded::Coded;

/// Where a reader's own samples come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnKind {
    /// Points in the plane, in classes.
    #[default]
    Points,
    /// A curve over one number.
    Curve,
    /// A pasted table.
    Table,
}

impl Coded for OwnKind {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Points, "points"), (Self::Curve, "curve"), (Self::Table, "table")];
}

/// How samples are drawn from a curve: the settings that generated sources have, too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sampling {
    pub samples: usize,
    pub noise: f64,
    pub seed: u32,
}

/// A reader's own data. All three kinds are kept side by side; `kind` says which one is shown and learnt from.
///
/// The Train page holds one of these, hands [`OwnDataAction`]s to [`Self::apply`] and makes
/// `Source::Own(own.samples(sampling)?)` where the reader has chosen own data; before there is anything to learn from,
/// [`Self::lack`] says what is missing. Points and tables ignore the sampling, a curve is sampled with it. For undo see
/// [`OwnDataAction::weight`], for the address [`super::codec`]. Cloning is cheap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnData {
    pub kind: OwnKind,
    pub plane: OwnPlane,
    pub curve: OwnCurve,
    pub table: OwnTable,
}

/// Why there is nothing to learn from yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Points of two classes at least.
    Points,
    /// A drawn curve.
    Curve,
    /// A table that is used.
    Table,
}

impl OwnData {
    pub fn apply(&mut self, action: OwnDataAction) {
        match action {
            OwnDataAction::Show(kind) => self.kind = kind,
            OwnDataAction::Plane(action) => self.plane.apply(action),
            OwnDataAction::Curve(action) => self.curve.apply(action),
            OwnDataAction::Table(action) => self.table.apply(action),
        }
    }

    /// Whether both mean the same samples, wherever hands, tools and crosshairs are: a run of the one is a run of the other.
    pub fn has_same_data(&self, other: &Self) -> bool {
        self.kind == other.kind
            && match self.kind {
                OwnKind::Points => self.plane.points() == other.plane.points(),
                OwnKind::Curve => self.curve.heights() == other.curve.heights(),
                OwnKind::Table => self.table.used() == other.table.used(),
            }
    }

    /// What the network is to learn from; `None` while there is not enough of it.
    pub fn samples(&self, sampling: Sampling) -> Option<OwnSamples> {
        match self.kind {
            OwnKind::Points => self.plane.samples(),
            OwnKind::Curve => self.curve.samples(sampling.samples, sampling.noise, sampling.seed),
            OwnKind::Table => self.table.used().map(|it| it.as_ref().clone()),
        }
    }

    /// What is missing before there is something to learn from.
    pub fn lack(&self) -> Option<Lack> {
        match self.kind {
            OwnKind::Points => self.plane.samples().is_none().then_some(Lack::Points),
            OwnKind::Curve => self.curve.heights().is_none().then_some(Lack::Curve),
            OwnKind::Table => self.table.used().is_none().then_some(Lack::Table),
        }
    }
}
