//! Arrays `[unit][sample]`, in which SIMD lanes run across samples.

/// Samples that are computed side by side.
pub const LANES: usize = 4;

/// One number of each of [`LANES`] samples.
pub type Lanes = [f32; LANES];

/// An array `[unit][sample]`: for each unit, blocks of samples. Its capacity exceeds what is live when a batch is
/// smaller than the largest.
#[derive(Clone, Debug)]
pub struct Grid {
    lanes: Vec<Lanes>,
    units: usize,
    blocks: usize,
}

impl Grid {
    /// Zeros for `units` units and up to `blocks` blocks of samples.
    pub fn new(units: usize, blocks: usize) -> Self {
        Self { lanes: vec![[0.0; LANES]; units * blocks], units, blocks }
    }

    /// Sets how many blocks are live. What is stored is unspecified afterwards.
    pub(super) fn set_blocks(&mut self, blocks: usize) {
        self.blocks = blocks;
    }

    /// `[unit][block]`, flat.
    pub fn live(&self) -> &[Lanes] {
        &self.lanes[..self.units * self.blocks]
    }

    pub fn live_mut(&mut self) -> &mut [Lanes] {
        &mut self.lanes[..self.units * self.blocks]
    }

    /// The live blocks of the first units, flat.
    pub(super) fn first(&self, units: usize) -> &[Lanes] {
        &self.lanes[..units * self.blocks]
    }

    /// The blocks of one unit.
    pub(super) fn row(&self, unit: usize) -> &[Lanes] {
        &self.lanes[unit * self.blocks..][..self.blocks]
    }

    pub(super) fn row_mut(&mut self, unit: usize) -> &mut [Lanes] {
        &mut self.lanes[unit * self.blocks..][..self.blocks]
    }

    /// The live blocks of the first units, and those of the others.
    pub(super) fn halves_mut(&mut self, units: usize) -> (&mut [Lanes], &mut [Lanes]) {
        let at = units * self.blocks;
        self.live_mut().split_at_mut(at)
    }

    /// The samples of one unit, the padding included.
    pub fn unit(&self, unit: usize) -> &[f32] {
        self.row(unit).as_flattened()
    }

    pub fn unit_mut(&mut self, unit: usize) -> &mut [f32] {
        self.row_mut(unit).as_flattened_mut()
    }
}

/// Whether every number is finite. It looks at all of them: a loop without an early exit vectorises.
pub(super) fn all_finite(numbers: &[f32]) -> bool {
    numbers.iter().fold(true, |finite, number| finite & number.is_finite())
}
