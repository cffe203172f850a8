//! The weights of a layer, turned over for the way back.

use wide::f32x4;

use crate::nn::grid::{LANES, Lanes};
use crate::nn::matrix::shape::{COLUMNS, Shape};
use crate::nn::matrix::square::turned_over;

/// Turns the weights of a layer, the rows of `shape` but the first, into rows of their columns: of [`turned`] shape. The
/// padding becomes 0.
#[inline(never)]
pub(super) fn turn_over(layer: &[Lanes], shape: Shape, out: &mut [Lanes]) {
    let target = turned(shape);
    if shape.columns == 1 {
        return turn_column(&layer[1..shape.rows], &mut out[..target.len()]);
    }
    for (first_unit, from) in (0..).step_by(COLUMNS).zip(shape.each_panel()) {
        let units = COLUMNS.min(shape.columns - first_unit);
        let weights = &layer[from.vectors(shape.rows)][from.width..];
        for (first_input, to) in (0..).step_by(COLUMNS).zip(target.each_panel()) {
            let inputs = COLUMNS.min(target.columns - first_input);
            let block = &weights[first_input * from.width..][..inputs * from.width];
            let out = &mut out[to.vectors(target.rows)][first_unit * to.width..][..units * to.width];
            turn_block(block, from.width, out, to.width);
        }
    }
}

/// The shape of a layer's weights when they are turned over: a row for each unit, a column for each input.
pub(in crate::nn) fn turned(shape: Shape) -> Shape {
    Shape::panels(shape.columns, shape.rows - 1)
}

/// The weights of a single unit, as the usual output layer is, become a single row.
fn turn_column(column: &[Lanes], out: &mut [Lanes]) {
    out.fill([0.0; LANES]);
    for (out, weight) in out.as_flattened_mut().iter_mut().zip(column) {
        *out = weight[0];
    }
}

/// Up to eight inputs by eight units, from rows that are `width` vectors wide to rows that are `out_width` wide.
#[inline(always)]
fn turn_block(block: &[Lanes], width: usize, out: &mut [Lanes], out_width: usize) {
    if let (Some(block), Some(out)) = (block.as_array(), out.as_mut_array()) {
        return turn_whole(block, out);
    }
    for across in 0..out_width {
        for up in 0..width {
            let row = |i: usize| block.get((LANES * across + i) * width + up);
            let square = std::array::from_fn(|i| row(i).map_or(f32x4::ZERO, |&it| f32x4::new(it)));
            for (u, row) in turned_over(square).into_iter().enumerate() {
                if let Some(place) = out.get_mut((LANES * up + u) * out_width + across) {
                    *place = row.to_array();
                }
            }
        }
    }
}

/// Eight by eight.
#[inline(always)]
fn turn_whole(block: &[Lanes; 16], out: &mut [Lanes; 16]) {
    for up in 0..2 {
        for across in 0..2 {
            let square = turned_over(std::array::from_fn(|i| f32x4::new(block[8 * across + 2 * i + up])));
            for u in 0..LANES {
                out[8 * up + 2 * u + across] = square[u].to_array();
            }
        }
    }
}
