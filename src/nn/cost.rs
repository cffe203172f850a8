//! Work of a known size, for timing the kernels: nothing here reads a clock.

use std::hint::black_box;

use crate::activation::Function;

use super::grid::{LANES, Lanes};

/// Pre-activations reach this far to both sides.
const REACH: f32 = 4.0;

/// Runs the batch kernel of `function`, value and slope, over `elements` pre-activations, `repeats` times. Their number
/// is rounded up to whole blocks. The result is a number that depends on all of it, so that no work can be left out.
pub fn run_kernel(function: &Function, elements: usize, repeats: usize) -> f32 {
    let input = pre_activations(elements);
    let mut value = vec![[0.0; LANES]; input.len()];
    let mut slope = value.clone();
    for _ in 0..repeats {
        let input = black_box(input.as_slice());
        function.batch(input.as_flattened(), value.as_flattened_mut(), slope.as_flattened_mut());
        black_box((value.as_slice(), slope.as_slice()));
    }
    total(&value) + total(&slope)
}

/// Runs the multiply-adds of a dense layer over `elements` numbers, `repeats` times: one weight
/// times the activations of one unit, added to the pre-activations of another.
pub fn run_multiply_adds(elements: usize, repeats: usize) -> f32 {
    let input = pre_activations(elements);
    let mut sum = vec![[0.0; LANES]; input.len()];
    for repeat in 0..repeats {
        // Signs alternate, so that the sums stay small however often this is repeated.
        let weight = black_box(if repeat % 2 == 0 { 0.5 } else { -0.5 });
        add_scaled(black_box(&mut sum), weight, black_box(&input));
    }
    total(&sum)
}

/// `sum` += `factor` · `terms`, sample by sample.
#[inline(always)]
fn add_scaled(sum: &mut [Lanes], factor: f32, terms: &[Lanes]) {
    for (sum, term) in sum.as_flattened_mut().iter_mut().zip(terms.as_flattened()) {
        *sum += factor * term;
    }
}

/// Numbers that cover [-REACH, REACH] evenly in an order that no branch predictor learns: multiples of the golden
/// ratio, without their whole parts.
fn pre_activations(elements: usize) -> Vec<Lanes> {
    let blocks = elements.div_ceil(LANES).max(1);
    let at = |index: usize| {
        let turn = index as f64 * 0.618_033_988_749_894_8;
        (2.0 * (turn - turn.floor()) - 1.0) as f32 * REACH
    };
    (0..blocks).map(|block| std::array::from_fn(|lane| at(block * LANES + lane))).collect()
}

fn total(lanes: &[Lanes]) -> f32 {
    lanes.as_flattened().iter().sum()
}
