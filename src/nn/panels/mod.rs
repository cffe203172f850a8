//! What a training step computes on, and with: arrays whose SIMD lanes run across the units of a layer, and the products of a
//! fully connected layer in that layout. No sum runs across lanes, nothing of a small batch is padding but the last units.

mod gradient;
mod product;
mod row;
mod shape;
mod transposition;

pub(super) use self::gradient::gradient;
pub(super) use self::product::{forward, pull_back};
pub(super) use self::shape::Shape;
pub(super) use self::transposition::{turn_over, turned};

use self::row::{Row, rows_mut};
use super::grid::{LANES, Lanes};

/// An array `[sample][unit]` in panels, see [`Shape`].
#[derive(Clone, Debug)]
pub(super) struct Panels {
    lanes: Vec<Lanes>,
    shape: Shape,
}

impl Panels {
    /// Without samples.
    pub fn new(units: usize) -> Self {
        Self { lanes: Vec::new(), shape: Shape { rows: 0, columns: units } }
    }

    /// Sets the number of samples. What is stored is zeros afterwards.
    pub fn set_samples(&mut self, samples: usize) {
        self.shape.rows = samples;
        self.lanes.clear();
        self.lanes.resize(self.shape.len(), [0.0; LANES]);
    }

    /// Fills the samples from the rows with these indices, of rows of `width` vectors each.
    pub fn fill_rows(
        &mut self,
        from: &[Lanes],
        width: usize,
        indices: &(impl Iterator<Item = usize> + Clone),
    ) {
        let samples = self.shape.rows;
        for panel in self.shape.panels() {
            let vectors = panel.vectors(samples);
            let column = panel.vectors(1).start;
            let out = &mut self.lanes[vectors];
            match panel.width {
                1 => copy_rows::<1>(from, width, column, indices.clone(), rows_mut(out)),
                _ => copy_rows::<2>(from, width, column, indices.clone(), rows_mut(out)),
            }
        }
    }

    /// Sets the padding to 0.
    pub fn clear_padding(&mut self) {
        let Shape { rows, columns } = self.shape;
        for row in 0..rows {
            let padding = columns..columns.next_multiple_of(LANES);
            padding.for_each(|column| {
                let place = self.shape.place(row, column);
                self.numbers_mut()[place] = 0.0;
            });
        }
    }

    pub fn shape(&self) -> Shape {
        self.shape
    }

    pub fn lanes(&self) -> &[Lanes] {
        &self.lanes
    }

    pub fn lanes_mut(&mut self) -> &mut [Lanes] {
        &mut self.lanes
    }

    pub fn units(&self) -> usize {
        self.shape.columns
    }

    /// The numbers of one unit, sample by sample.
    pub fn unit(&self, unit: usize) -> impl Iterator<Item = f32> {
        self.shape.numbers(self.numbers(), unit)
    }

    pub fn unit_mut(&mut self, unit: usize) -> impl Iterator<Item = &mut f32> {
        let (panel, row, place) = self.shape.column(unit);
        self.numbers_mut()[panel].chunks_exact_mut(row).map(move |row| &mut row[place])
    }

    /// All numbers, the padding included.
    pub fn numbers(&self) -> &[f32] {
        self.lanes.as_flattened()
    }

    pub fn numbers_mut(&mut self) -> &mut [f32] {
        self.lanes.as_flattened_mut()
    }
}

/// Copies a panel's part of the rows with these indices.
#[inline(always)]
fn copy_rows<const V: usize>(
    from: &[Lanes],
    width: usize,
    column: usize,
    indices: impl Iterator<Item = usize>,
    out: &mut [Row<V>],
) {
    for (out, index) in out.iter_mut().zip(indices) {
        let row: &Row<V> = from[index * width + column..].first_chunk().expect("a row for each index");
        *out = *row;
    }
}
