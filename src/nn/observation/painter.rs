//! Painting the [`Picture`] and the [`Maps`] of a network, on places that are prepared once.

use super::answers::{Answers, output};
use super::atlas::Atlas;
use super::maps::Maps;
use super::picture::{Cells, Fit, Picture, Surface};
use super::places::Places;
use crate::nn::data::dataset::Dataset;
use crate::nn::evaluate::sweep;
use crate::nn::network::Network;
use crate::nn::samples::Targets;
use crate::nn::workspace::Workspace;

/// The most curves of a fit; the last one is the sum of all that would follow.
const CURVES: usize = 64;

/// The places of the picture and of the maps, and how answers become colours.
#[derive(Clone, Debug)]
pub struct Painter {
    answers: Answers,
    /// What the colours of a regression cover: the targets.
    range: (f32, f32),
    picture: Option<(u32, Places)>,
    cells: Option<(u32, Places)>,
    atlas: Atlas,
}

impl Painter {
    pub fn new(dataset: &Dataset, answers: Answers) -> Self {
        Self { answers, range: range(dataset), picture: None, cells: None, atlas: Atlas::default() }
    }

    /// The picture with `side` cells per side, or twice as many places on a line.
    pub fn picture(
        &mut self,
        dataset: &Dataset,
        network: &Network,
        side: u32,
        workspace: &mut Workspace,
    ) -> Picture {
        let on_line = dataset.raw.train.inputs == 1;
        let make = || {
            if on_line {
                Places::line(dataset, 2 * side as usize)
            } else {
                Places::cells(dataset, side as usize)
            }
        };
        let Some(places) = kept(&mut self.picture, side, make) else { return Picture::None };
        if on_line {
            return Picture::Fit(fit(dataset, network, self.answers, places, workspace));
        }
        let cells = cells(network, self.answers, self.range, places, workspace);
        Picture::Surface(Surface { side, cells })
    }

    /// The maps with `side` cells per side.
    pub fn maps(
        &mut self,
        dataset: &Dataset,
        network: &Network,
        side: u32,
        workspace: &mut Workspace,
    ) -> Option<Maps> {
        let places = kept(&mut self.cells, side, || Places::cells(dataset, side as usize))?;
        Some(self.atlas.draw(network, self.answers, places, workspace))
    }
}

/// The places for this side, made anew only where they are others than last time.
fn kept(
    place: &mut Option<(u32, Places)>,
    side: u32,
    make: impl FnOnce() -> Option<Places>,
) -> Option<&Places> {
    if place.as_ref().is_none_or(|it| it.0 != side) {
        *place = if side == 0 { None } else { make().map(|it| (side, it)) };
    }
    place.as_ref().map(|it| &it.1)
}

/// The least and the greatest target.
fn range(dataset: &Dataset) -> (f32, f32) {
    let both = [&dataset.raw.train.targets, &dataset.raw.test.targets];
    let values = both.into_iter().flat_map(|it| match it {
        Targets::Values(values) => &values[..],
        Targets::Classes { .. } => &[],
    });
    let (low, high) =
        values.fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), &it| (low.min(it), high.max(it)));
    if low < high { (low, high) } else { (low - 1.0, low + 1.0) }
}

fn cells(
    network: &Network,
    answers: Answers,
    (low, high): (f32, f32),
    places: &Places,
    workspace: &mut Workspace,
) -> Cells {
    let mut bytes = Vec::with_capacity(places.len());
    let mut class = Vec::new();
    // A float out of range becomes the nearest byte, and a NaN becomes 0.
    let byte = |share: f32| (share * 255.0 + 0.5) as u8;
    sweep(network, &places.samples, workspace, |batch| {
        answers.prepare(batch);
        match answers.classes() {
            0 => bytes.extend(output(batch, 0).iter().map(|it| byte((it - low) / (high - low)))),
            2 => bytes.extend((0..batch.n()).map(|it| byte(answers.preference(batch, it)))),
            _ => {
                for sample in 0..batch.n() {
                    let likeliest = answers.class(batch, sample);
                    class.push(likeliest as u8);
                    bytes.push(byte(answers.of(batch, sample, likeliest)));
                }
            }
        }
    });
    match answers.classes() {
        0 => Cells::Value { low, high, bytes },
        2 => Cells::Probability(bytes),
        _ => Cells::Class { class, probability: bytes },
    }
}

/// The curve of a network with one coordinate: its answer, or of more than two classes the number of the likeliest.
fn fit(
    dataset: &Dataset,
    network: &Network,
    answers: Answers,
    places: &Places,
    workspace: &mut Workspace,
) -> Fit {
    let last = network.layers.last().expect("a network has an output layer");
    let curves = if answers.is_logit() { last.fan_in } else { 0 };
    let mut contributions = vec![Vec::with_capacity(places.len()); curves.min(CURVES)];
    let mut values = Vec::with_capacity(places.len());
    sweep(network, &places.samples, workspace, |batch| {
        for unit in 0..curves {
            let activations = match network.layers.len().checked_sub(2) {
                Some(hidden) => batch.traces[hidden].activation.unit(unit),
                None => batch.input(unit),
            };
            let terms = activations[..batch.n()].iter().map(|it| last.weights[unit] * it);
            if unit < CURVES {
                contributions[unit].extend(terms);
            } else {
                let sums = contributions[CURVES - 1].iter_mut().skip(values.len());
                sums.zip(terms).for_each(|(sum, term)| *sum += term);
            }
        }
        answers.prepare(batch);
        values.extend((0..batch.n()).map(|sample| match answers.classes() {
            0 => output(batch, 0)[sample],
            _ if answers.is_logit() => output(batch, 0)[sample],
            2 => answers.preference(batch, sample),
            _ => answers.class(batch, sample) as f32,
        }));
    });
    let (low, high) = dataset.window.map_or((0.0, 1.0), |it| it[0]);
    let bias = if curves > 0 { last.biases[0] } else { 0.0 };
    Fit { low, high, values, contributions, bias }
}
