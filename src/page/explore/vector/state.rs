//! A vector function with its inputs.

use super::action::VectorAction;
use crate::activation::vector::signature::{SAMPLE, Shape};
use crate::activation::vector::{Signature, VectorFunction};
use crate::chart::key::{Pace, PlotKey};
use crate::chart::span::Span;
use crate::page::control::Control;
use crate::page::explore::view::snap;

/// The limits of an input.
pub const ENTRY: Control = Control::linear(-10000.0, 10000.0, 0.1, 0.0);
/// The most inputs; the fewest are two.
pub const MOST: usize = 8;
const COARSE: f64 = 0.1;
const FINE: f64 = 0.01;
const PAGE: f64 = 1.0;
/// Half the length of the axis of the inputs is one of these.
const HALF_LENGTHS: [f64; 8] = [5.0, 10.0, 50.0, 100.0, 500.0, 1000.0, 5000.0, 10000.0];

/// A vector function, its inputs, and what of them is in sight.
#[derive(Clone, Debug, PartialEq)]
pub struct Vector {
    pub function: VectorFunction,
    /// As many as fit the function, each within [`ENTRY`].
    inputs: Vec<f64>,
    /// The axis of the inputs. It stays while a bar is dragged.
    window: Span,
    /// The number that was added to every input, and the inputs before, until anything else happens.
    before_shift: Option<(f64, Vec<f64>)>,
    /// The cell of the Jacobian that is looked at: output and input.
    cell: (usize, usize),
}

impl Vector {
    /// The function at its defaults.
    pub fn new(signature: &'static Signature) -> Self {
        Self::with_inputs(VectorFunction::new(signature), &SAMPLE)
    }

    /// The function at these inputs, made to fit: limited, and as many as it can take.
    pub fn with_inputs(function: VectorFunction, inputs: &[f64]) -> Self {
        let inputs: Vec<f64> = inputs.iter().map(|it| ENTRY.clamp(*it)).collect();
        let count = nearest_count(&function, inputs.len());
        let inputs = resized(&function, &inputs, count);
        let window = fitting(&inputs);
        Self { function, inputs, window, before_shift: None, cell: (0, 0) }
    }

    pub fn inputs(&self) -> &[f64] {
        &self.inputs
    }

    pub fn window(&self) -> Span {
        self.window
    }

    /// The cell of the Jacobian that is looked at: output and input.
    pub fn cell(&self) -> (usize, usize) {
        self.cell
    }

    /// The distance of the last shift of all inputs, and the inputs before it.
    pub fn before_shift(&self) -> Option<&(f64, Vec<f64>)> {
        self.before_shift.as_ref()
    }

    /// The numbers of inputs that the function can take here.
    pub fn counts(&self) -> Vec<usize> {
        counts(&self.function)
    }

    pub fn apply(&mut self, action: VectorAction) {
        match action {
            VectorAction::Inspect { output, input } => return self.inspect(output, input),
            VectorAction::Drag { index, to } => {
                let step = libm::pow(10.0, libm::floor(libm::log10(self.window.length() / 500.0)));
                self.put(index, snap(self.window.clamp(to), step));
            }
            VectorAction::Key { index, key } => self.press(index, key),
            VectorAction::SetParam { index, value } => {
                *self = Self::with_inputs(self.function.with_param(index, value), &self.inputs);
            }
            VectorAction::Resize(count) => {
                let count = nearest_count(&self.function, count);
                *self = Self::with_inputs(self.function, &resized(&self.function, &self.inputs, count));
            }
            VectorAction::Preset(preset) => {
                *self = Self::with_inputs(self.function, &preset.inputs(self.inputs.len()));
            }
            VectorAction::AddToAll(distance) => return self.shift(distance),
        }
        self.before_shift = None;
    }

    fn inspect(&mut self, output: usize, input: usize) {
        let outputs = self.function.shape().outputs(self.inputs.len(), self.function.args());
        self.cell = (output.min(outputs - 1), input.min(self.inputs.len() - 1));
    }

    fn press(&mut self, index: usize, key: PlotKey) {
        let Some(&at) = self.inputs.get(index) else { return };
        let step = |pace: Pace| if pace == Pace::Fine { FINE } else { COARSE };
        let to = match key {
            PlotKey::Left(pace) => snap(at - step(pace), FINE),
            PlotKey::Right(pace) => snap(at + step(pace), FINE),
            PlotKey::PageLeft => snap(at - PAGE, FINE),
            PlotKey::PageRight => snap(at + PAGE, FINE),
            PlotKey::Home => self.window.start,
            PlotKey::End => self.window.end,
            PlotKey::Reset => 0.0,
            _ => return,
        };
        self.put(index, to);
    }

    /// The window grows when an input leaves it.
    fn put(&mut self, index: usize, to: f64) {
        let Some(input) = self.inputs.get_mut(index) else { return };
        *input = ENTRY.clamp(to);
        if !self.window.contains(*input) {
            self.window = fitting(&self.inputs);
        }
    }

    /// Shifts all or, where one of them has no room, none.
    fn shift(&mut self, distance: f64) {
        let moved: Vec<f64> = self.inputs.iter().map(|it| snap(it + distance, FINE)).collect();
        if moved.iter().any(|it| ENTRY.clamp(*it) != *it) {
            return;
        }
        let before = std::mem::replace(&mut self.inputs, moved);
        if self.inputs.iter().any(|it| !self.window.contains(*it)) {
            self.window = fitting(&self.inputs);
        }
        self.before_shift = Some((distance, before));
    }
}

fn counts(function: &VectorFunction) -> Vec<usize> {
    let multiple = function.multiple();
    (2..=MOST).filter(|it| it % multiple == 0).collect()
}

/// The greatest possible number of inputs that is not above `count`, else the least.
pub fn nearest_count(function: &VectorFunction, count: usize) -> usize {
    let counts = counts(function);
    counts.iter().rev().find(|it| **it <= count).or(counts.first()).copied().unwrap_or(function.multiple())
}

/// The first inputs, filled up with zeros; each half of (a | b) for itself.
fn resized(function: &VectorFunction, inputs: &[f64], count: usize) -> Vec<f64> {
    let cut = |part: &[f64], count: usize| -> Vec<f64> {
        part.iter().copied().chain(std::iter::repeat(0.0)).take(count).collect()
    };
    if function.shape() == Shape::Halves && inputs.len().is_multiple_of(2) {
        let (a, b) = inputs.split_at(inputs.len() / 2);
        return [cut(a, count / 2), cut(b, count / 2)].concat();
    }
    cut(inputs, count)
}

/// A round window that holds every input: about 0 where they are near it, else about their middle.
fn fitting(inputs: &[f64]) -> Span {
    let low = inputs.iter().copied().fold(f64::INFINITY, f64::min);
    let high = inputs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let size = low.abs().max(high.abs());
    if let Some(half) = HALF_LENGTHS[..2].iter().find(|it| size <= **it) {
        return Span::new(-half, *half);
    }
    let centre = (f64::midpoint(low, high) / 5.0).round() * 5.0;
    let reach = (high - centre).max(centre - low);
    let half = HALF_LENGTHS.iter().copied().find(|it| reach <= *it).unwrap_or(reach);
    Span::new(centre - half, centre + half)
}
