//! The loop of all kernels: four elements at a time.

use wide::f32x4;

/// Elements that are computed side by side.
pub type Lanes = [f32; 4];

/// Writes `point(x)` = (f(x), f'(x)) for every x of `pre_activation`; without a `slope` only f is computed.
#[inline(always)]
pub(super) fn for_each(
    pre_activation: &[Lanes],
    value: &mut [Lanes],
    slope: Option<&mut [Lanes]>,
    point: impl Fn(f32x4) -> (f32x4, f32x4),
) {
    let points = pre_activation.iter().zip(value);
    match slope {
        Some(slope) => {
            for ((x, value), slope) in points.zip(slope) {
                let (f, derivative) = point(f32x4::new(*x));
                (*value, *slope) = (f.to_array(), derivative.to_array());
            }
        }
        None => {
            for (x, value) in points {
                *value = point(f32x4::new(*x)).0.to_array();
            }
        }
    }
}
