//! The loop of all kernels: four elements at a time, and what is left over in four lanes of which some are not used.

use wide::f32x4;

const LANES: usize = 4;

type Lanes = [f32; LANES];

/// Writes `point(x)` = (f(x), f'(x)) for every x of `pre_activation`; without a `slope` only f is computed.
#[inline(always)]
pub(super) fn for_each(
    pre_activation: &[f32],
    value: &mut [f32],
    slope: Option<&mut [f32]>,
    point: impl Fn(f32x4) -> (f32x4, f32x4) + Copy,
) {
    let (x, last_x) = pre_activation.as_chunks();
    let (value, last_value) = value.as_chunks_mut();
    match slope {
        Some(slope) => {
            let (slope, last_slope) = slope.as_chunks_mut();
            both(x, value, slope, point);
            if !last_x.is_empty() {
                let (mut f, mut slope) = (Lanes::default(), Lanes::default());
                both(
                    &[padded(last_x)],
                    std::slice::from_mut(&mut f),
                    std::slice::from_mut(&mut slope),
                    point,
                );
                unpad(f, last_value);
                unpad(slope, last_slope);
            }
        }
        None => {
            let point = move |x| point(x).0;
            values(x, value, point);
            if !last_x.is_empty() {
                let mut f = Lanes::default();
                values(&[padded(last_x)], std::slice::from_mut(&mut f), point);
                unpad(f, last_value);
            }
        }
    }
}

/// Not inlined by force: a kernel calls it twice, and the code of a long one need not be there twice.
fn both(x: &[Lanes], value: &mut [Lanes], slope: &mut [Lanes], point: impl Fn(f32x4) -> (f32x4, f32x4)) {
    for ((x, value), slope) in x.iter().zip(value).zip(slope) {
        let (f, derivative) = point(f32x4::new(*x));
        (*value, *slope) = (f.to_array(), derivative.to_array());
    }
}

/// As [`both`], for the value alone.
fn values(x: &[Lanes], value: &mut [Lanes], point: impl Fn(f32x4) -> f32x4) {
    for (x, value) in x.iter().zip(value) {
        *value = point(f32x4::new(*x)).to_array();
    }
}

/// `numbers`, at most four, and zeros.
fn padded(numbers: &[f32]) -> Lanes {
    let mut lanes = Lanes::default();
    lanes.iter_mut().zip(numbers).for_each(|(lane, number)| *lane = *number);
    lanes
}

/// The inverse of [`padded`].
fn unpad(lanes: Lanes, numbers: &mut [f32]) {
    numbers.iter_mut().zip(lanes).for_each(|(number, lane)| *number = lane);
}
