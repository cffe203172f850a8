//! Limits, inferred from a few values on the way: no proof, but right for what one would type.

/// Two values count as equal when they differ by this, relative to 1 or to the values.
const SAME: f64 = 1e-11;

/// Exponents of two of the places on the way to infinity.
const FAR: [i32; 14] = [5, 6, 7, 8, 9, 10, 12, 16, 24, 40, 80, 160, 320, 640];

/// Exponents of two of the distances on the way to a point.
const NEAR: [i32; 10] = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40];

/// No power of two and no multiple of π, so that a periodic function is not caught at the same phase.
const PHASE: f64 = 1.37;

fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((1023 + exponent) as u64) << 52)
}

/// The limit of `function` at `direction` · ∞; NaN where there is none.
pub(super) fn at_infinity(function: impl Fn(f64) -> f64, direction: f64) -> f64 {
    limit(&FAR.map(|it| function(direction * PHASE * power_of_two(it))))
}

/// The limit of `function` at `x` from the side of `direction`; NaN where there is none.
pub(super) fn beside(function: impl Fn(f64) -> f64, x: f64, direction: f64) -> f64 {
    let scale = direction * PHASE * x.abs().max(1.0);
    limit(&NEAR.map(|it| function(x + scale * power_of_two(-it))))
}

/// What the values tend to. Those after the first NaN, where something overflowed, are not looked at.
fn limit(values: &[f64]) -> f64 {
    let count = values.iter().position(|it| it.is_nan()).unwrap_or(values.len());
    let values = &values[..count];
    let [.., a, b, c] = *values else { return f64::NAN };
    if c.is_infinite() {
        return if values.len() > 3 || a == c || b == c { c } else { f64::NAN };
    }
    if a == b && b == c {
        return c;
    }
    let scale = SAME * c.abs().max(1.0);
    if (c - b).abs() <= scale && (b - a).abs() <= scale {
        return if c.abs() <= SAME { 0.0 } else { c };
    }
    // The second half of the way decides: it must be monotone.
    let tail = &values[values.len() / 2..];
    let steps: Vec<f64> = tail.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let rising = steps.iter().all(|it| *it > 0.0);
    if steps.len() < 2 || !(rising || steps.iter().all(|it| *it < 0.0)) {
        return f64::NAN;
    }
    let shrinking = steps.windows(2).all(|pair| pair[1].abs() < 0.95 * pair[0].abs());
    if !shrinking {
        return f64::INFINITY.copysign(steps[0]);
    }
    // Aitken: the steps shrink by a common factor.
    let (before, last) = (b - a, c - b);
    let limit = c - last * last / (last - before);
    if limit.abs() <= 1e-6 * a.abs() { 0.0 } else { limit }
}
