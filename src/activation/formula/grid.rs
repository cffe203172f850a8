//! Where a formula is looked at when its facts are to be found: dense around 0, graded outwards.

/// Around 0 the grid is this fine.
const STEP: f64 = 1.0 / 32.0;

/// How many steps there are on either side.
const STEPS: i32 = 512;

/// From there on each point is this much further out.
const RATIO: f64 = 1.06;

/// Where the grid ends.
pub(super) const REACH: f64 = 1e6;

/// Fractions of a step next to 0: halves of halves.
const HALVINGS: i32 = 16;

/// The points of the grid, from left to right.
pub(super) fn grid() -> Vec<f64> {
    let mut right = Vec::new();
    let mut near = STEP;
    for _ in 0..HALVINGS {
        near *= 0.5;
        right.push(near);
    }
    right.reverse();
    right.extend((1..=STEPS).map(|step| STEP * f64::from(step)));
    let mut far = STEP * f64::from(STEPS);
    while far < REACH {
        far = (far * RATIO).min(REACH);
        right.push(far);
    }
    let left = right.iter().rev().map(|x| -x);
    left.chain([0.0]).chain(right.iter().copied()).collect()
}
