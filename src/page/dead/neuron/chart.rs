//! The plane with the neuron on it, as a chart.

use super::state::NeuronState;
use crate::activation::Function;
use crate::chart::HalfPlane;
use crate::chart::half_plane::{Line, Pushed};
use crate::chart::span::Span;
use crate::experiment::lone_neuron::neuron::Neuron;
use crate::experiment::lone_neuron::pull::{Pull, Scene};
use crate::text::Texts;

/// The plane is shown within plus and minus this.
pub const WINDOW: f64 = 2.5;
/// Cells of the shading along one side.
const CELLS: usize = 60;
/// So many powers of ten below 1 an arrow has no length that is seen.
const DECADES: f64 = 6.0;

/// The chart, where `scene` is what the samples send and `function` what the neuron wears.
pub fn chart(state: &NeuronState, scene: &Scene, function: &Function, texts: &Texts) -> HalfPlane {
    let words = texts.dead().neuron;
    let crowd = state.crowd();
    let pushed = |(index, pull): (usize, &Pull)| {
        let ([x, y], label) = (crowd.points[index], crowd.labels[index]);
        Pushed {
            at: (f64::from(x), f64::from(y)),
            class: usize::from(label),
            push: push(pull.gradient),
            is_sloped: pull.slope != 0.0,
            numbers: [pull.pre_activation, pull.slope, pull.gradient].map(f64::from).to_vec(),
        }
    };
    let window = Span::new(-WINDOW, WINDOW);
    HalfPlane {
        x: window,
        y: window,
        x_name: "x₁".to_owned(),
        y_name: "x₂".to_owned(),
        value_names: words.columns.map(str::to_owned).to_vec(),
        samples: scene.pulls.iter().enumerate().map(pushed).collect(),
        shade: shade(function, state.neuron()),
        columns: CELLS,
        line: line(state.neuron()),
        before: before(state),
    }
}

/// How long an arrow is and along which way, from -1 to 1: logarithmic, because gradients differ by powers of ten. A
/// gradient goes down against its sign, and one of exactly 0 has no arrow.
pub fn push(gradient: f32) -> f64 {
    if gradient == 0.0 || gradient.is_nan() {
        return 0.0;
    }
    let length = 1.0 + libm::log10(f64::from(gradient.abs())) / DECADES;
    -f64::from(gradient.signum()) * length.clamp(0.02, 1.0)
}

/// The slope in each cell, from none to 1 and more. What is not exactly 0 is seen.
fn shade(function: &Function, neuron: Neuron) -> Vec<u8> {
    let at = |cell: usize| (WINDOW * ((2 * cell + 1) as f64 / CELLS as f64 - 1.0)) as f32;
    let cells = (0..CELLS).rev().flat_map(|row| (0..CELLS).map(move |column| (column, row)));
    let numbers: Vec<f32> = cells.map(|(column, row)| neuron.pre_activation([at(column), at(row)])).collect();
    let (mut values, mut slopes) = (vec![0.0; numbers.len()], vec![0.0; numbers.len()]);
    function.batch(&numbers, &mut values, &mut slopes);
    let strength = |slope: &f32| {
        if *slope == 0.0 { 0 } else { (255.0 * slope.abs().min(1.0)).max(40.0) as u8 }
    };
    slopes.iter().map(strength).collect()
}

fn line(neuron: Neuron) -> Line {
    Line { weights: neuron.weights.map(f64::from), bias: f64::from(neuron.bias) }
}

/// Where the last training began, if it has moved the neuron.
fn before(state: &NeuronState) -> Option<Line> {
    let leg = state.told.last().filter(|it| it.course.has_moved())?;
    leg.course.moments.first().map(|it| line(it.neuron))
}
