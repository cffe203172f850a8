//! What a training step computes on, and with: matrices laid out for SIMD, and the products of a fully connected layer with them.

mod columns;
mod panels;
mod row;
mod shape;
mod square;

pub(super) use self::shape::{Order, Shape};

use wide::f32x4;

use super::grid::{LANES, Lanes};

/// Layers of up to so many units are computed with SIMD lanes across samples.
const NARROW: usize = LANES;

/// A matrix `[sample][unit]`. Padding belongs to units that are none, without weights, or in columns to samples that repeat the first.
/// Deltas are 0 there.
#[derive(Clone, Debug)]
pub(super) struct Matrix {
    lanes: Vec<Lanes>,
    shape: Shape,
}

/// A layer on the way forward or back: the shape of its numbers, which are biases and for each input a row of weights, in panels.
#[derive(Clone, Copy)]
pub(super) struct Affine<'a> {
    pub shape: Shape,
    pub numbers: &'a [Lanes],
    pub input: &'a Matrix,
}

/// What comes of a layer on the way back.
pub(super) struct Pulled<'a> {
    /// In the shape of the layer: of the biases the sums of the deltas over the samples, of the weights those of input · delta.
    pub gradient: &'a mut [Lanes],
    /// Of the first layer nothing.
    pub below: Option<Below<'a>>,
}

/// The layer below: its deltas become (`delta[sample][..]` · weights) · slope, one unit after the other.
pub(super) struct Below<'a> {
    /// As many numbers as there are deltas.
    pub slope: &'a [Lanes],
    pub delta: &'a mut Matrix,
}

/// How the matrices of a network are stored whose layers have so many units.
pub(super) fn order(mut units: impl Iterator<Item = usize>) -> Order {
    if units.all(|units| units <= NARROW) { Order::Columns } else { Order::Panels }
}

/// `out[sample][unit]` = bias + `input[sample][..]` · weights, one input after the other.
pub(super) fn forward(layer: Affine<'_>, out: &mut Matrix) {
    match out.shape.order {
        Order::Panels => panels::forward(layer, out),
        Order::Columns => columns::forward(layer, out),
    }
}

/// Vectors of scratch that [`backward`] needs for a layer with numbers of this shape.
pub(super) fn scratch(shape: Shape) -> usize {
    panels::turned(shape).len()
}

/// Back through a layer whose deltas are `delta`.
pub(super) fn backward(layer: Affine<'_>, delta: &Matrix, pulled: Pulled<'_>, scratch: &mut [Lanes]) {
    match delta.shape.order {
        Order::Panels => panels::backward(layer, delta, pulled, scratch),
        Order::Columns => columns::backward(layer, delta, pulled),
    }
}

impl Matrix {
    /// Without samples.
    pub fn new(units: usize, order: Order) -> Self {
        Self { lanes: Vec::new(), shape: Shape { rows: 0, columns: units, order } }
    }

    /// Sets the number of samples. What is stored is zeros afterwards.
    pub fn set_samples(&mut self, samples: usize) {
        self.shape.rows = samples;
        self.lanes.clear();
        self.lanes.resize(self.shape.len(), [0.0; LANES]);
    }

    /// Fills the samples from the rows with these indices, of rows of `width` vectors each.
    pub fn fill(&mut self, from: &[Lanes], width: usize, indices: &[u32]) {
        match self.shape.order {
            Order::Panels => panels::fill(self, from, width, indices),
            Order::Columns => columns::fill(self, from, width, indices),
        }
    }

    /// Sets to 0 what is stored for units that are none, if it is not finite.
    pub fn mend_padding(&mut self) {
        if self.shape.order == Order::Panels {
            panels::mend_padding(self);
        }
    }

    pub fn shape(&self) -> Shape {
        self.shape
    }

    pub fn units(&self) -> usize {
        self.shape.columns
    }

    pub fn lanes(&self) -> &[Lanes] {
        &self.lanes
    }

    /// All numbers, the padding included.
    pub fn numbers(&self) -> &[f32] {
        self.lanes.as_flattened()
    }

    pub fn numbers_mut(&mut self) -> &mut [f32] {
        self.lanes.as_flattened_mut()
    }

    /// The numbers of one unit, sample by sample.
    pub fn unit(&self, unit: usize) -> impl Iterator<Item = f32> {
        self.shape.numbers(self.numbers(), unit)
    }

    /// Of a matrix in columns: the numbers of one unit, the padding included.
    pub fn column(&self, unit: usize) -> &[f32] {
        &self.numbers()[self.shape.column(unit).start..self.shape.column(unit + 1).start]
    }

    /// Of a matrix in columns: sets the padding to 0. In whole vectors: a load waits for one that was stored in parts.
    pub fn clear_padding(&mut self) {
        let Shape { rows, columns, .. } = self.shape;
        let live = rows % LANES;
        if live == 0 {
            return;
        }
        let kept =
            f32x4::new(std::array::from_fn(|lane| f32::from_bits(if lane < live { u32::MAX } else { 0 })));
        let vectors = rows.div_ceil(LANES);
        for unit in 0..columns {
            let last = &mut self.lanes[unit * vectors + vectors - 1];
            *last = (f32x4::new(*last) & kept).to_array();
        }
    }

    /// Takes over the numbers of a matrix of as many samples and units.
    pub fn copy(&mut self, from: &Self) {
        for unit in 0..self.shape.columns {
            let (to, at) = (self.shape.column(unit), from.shape.column(unit));
            let (numbers, from) = (self.lanes.as_flattened_mut(), from.numbers());
            for row in 0..self.shape.rows {
                numbers[to.start + row * to.step] = from[at.start + row * at.step];
            }
        }
    }
}
