//! Multiplications and additions alone: what no layout of a work can be much faster than, in lanes of 128 bits without fused
//! operations.

use std::array::from_fn;
use std::hint::black_box;

use wide::f32x4;

const LANES: usize = 4;
/// Sums that do not wait for each other: as many as stay in registers.
const ROWS: usize = 5;
const COLUMNS: usize = 2;
/// Products that are added to each sum in a turn.
const TERMS: usize = 32;

/// A number of multiply-adds on numbers that are at hand: a tile of a product that is never left.
pub struct Arithmetic {
    turns: usize,
}

impl Arithmetic {
    pub fn new(multiply_adds: usize) -> Self {
        Self { turns: multiply_adds.div_ceil(ROWS * COLUMNS * TERMS * LANES) }
    }

    /// Does them all. The result depends on each.
    pub fn run(&self) -> f32 {
        // The sums of a turn are 0: they stay small, however often it is repeated.
        let left: [[f32; TERMS]; ROWS] = from_fn(|_| from_fn(|term| if term % 2 == 0 { 0.5 } else { -0.5 }));
        let right = [[[0.25; LANES]; COLUMNS]; TERMS];
        let mut sums = [[f32x4::ZERO; COLUMNS]; ROWS];
        for _ in 0..self.turns {
            // In each turn anew, for all that the compiler knows.
            turn(&mut sums, black_box(&left), black_box(&right));
        }
        sums.as_flattened().iter().map(|it| it.reduce_add()).sum()
    }
}

#[inline(always)]
fn turn(
    sums: &mut [[f32x4; COLUMNS]; ROWS],
    left: &[[f32; TERMS]; ROWS],
    right: &[[[f32; LANES]; COLUMNS]; TERMS],
) {
    for (term, right) in right.iter().enumerate() {
        let right = right.map(f32x4::new);
        for (sums, left) in sums.iter_mut().zip(left) {
            let left = f32x4::splat(left[term]);
            for (sum, right) in sums.iter_mut().zip(right) {
                *sum += left * right;
            }
        }
    }
}
