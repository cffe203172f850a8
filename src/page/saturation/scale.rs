//! How an axis of sizes is divided.

use crate::chart::lines::YScale;

/// Positive numbers that span a larger factor stand on a logarithmic axis.
const FACTOR: f64 = 20.0;

/// The scale on which numbers can be told apart.
pub fn scale(numbers: impl IntoIterator<Item = f64>) -> YScale {
    let (mut least, mut most) = (f64::INFINITY, 0.0_f64);
    for it in numbers.into_iter().filter(|it| it.is_finite() && *it > 0.0) {
        (least, most) = (least.min(it), most.max(it));
    }
    if most > FACTOR * least { YScale::Log } else { YScale::Linear }
}
