//! The largest curvature of a loss, from gradients alone.

use crate::nn::rng::{Rng, Stream};

/// Multiplications with the Hessian, at most.
const ROUNDS: usize = 30;
/// The most gradients that one curvature takes: two for each multiplication, at most twice over.
pub const PASSES: u64 = 4 * ROUNDS as u64;
/// The estimate is good enough when it moves by less than this part of itself.
const PRECISION: f64 = 1e-4;
/// How far a gradient is looked for, in lengths of the point it belongs to.
const REACH: f64 = 1e-3;

/// The largest eigenvalue of the Hessian at `point`, or `None` where a number on the way is not finite.
///
/// Power iteration finds the eigenvalue of the largest magnitude; where that is negative, it is taken off and the iteration begins
/// again. A product with the Hessian is a central difference of `gradient`s, which fills its second argument with the gradient at
/// the first.
pub fn largest_curvature(point: &[f32], mut gradient: impl FnMut(&[f32], &mut [f32])) -> Option<f64> {
    let mut product = |direction: &[f64]| hessian_product(point, direction, &mut gradient);
    let dominant = iterate(point.len(), 0.0, &mut product)?;
    if dominant >= 0.0 {
        return Some(dominant);
    }
    iterate(point.len(), dominant, &mut product)
}

/// The eigenvalue of the Hessian that is farthest from `shift`.
fn iterate(n: usize, shift: f64, product: &mut impl FnMut(&[f64]) -> Option<Vec<f64>>) -> Option<f64> {
    let mut rng = Rng::new(0, Stream::Weights);
    let mut direction: Vec<f64> = (0..n).map(|_| rng.normal()).collect();
    let mut estimate = 0.0;
    for _ in 0..ROUNDS {
        let length = norm(&direction);
        if length == 0.0 {
            // The Hessian maps the last direction to nothing: flat, as far as can be seen.
            return Some(shift);
        }
        direction.iter_mut().for_each(|it| *it /= length);
        let image = product(&direction)?;
        let along: f64 = image.iter().zip(&direction).map(|(image, it)| image * it).sum();
        let moved = (along - estimate).abs();
        estimate = along;
        if moved <= PRECISION * estimate.abs() {
            break;
        }
        direction = image.iter().zip(&direction).map(|(image, it)| image - shift * it).collect();
    }
    Some(estimate)
}

/// The Hessian at `point` times a `direction` of length 1.
fn hessian_product(
    point: &[f32],
    direction: &[f64],
    gradient: &mut impl FnMut(&[f32], &mut [f32]),
) -> Option<Vec<f64>> {
    let length = norm(&point.iter().map(|&it| f64::from(it)).collect::<Vec<_>>());
    let step = REACH * length.max(1.0);
    let mut at = |step: f64| {
        let moved: Vec<f32> =
            point.iter().zip(direction).map(|(it, by)| (f64::from(*it) + step * by) as f32).collect();
        let mut slopes = vec![0.0; point.len()];
        gradient(&moved, &mut slopes);
        slopes
    };
    let (ahead, behind) = (at(step), at(-step));
    let slopes = ahead.iter().zip(&behind);
    let image: Vec<f64> = slopes.map(|(a, b)| (f64::from(*a) - f64::from(*b)) / (2.0 * step)).collect();
    image.iter().all(|it| it.is_finite()).then_some(image)
}

fn norm(vector: &[f64]) -> f64 {
    vector.iter().map(|it| it * it).sum::<f64>().sqrt()
}
