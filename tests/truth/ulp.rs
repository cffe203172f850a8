//! Distances in units of the last place.

/// The number of doubles from `a` to `b`; zeros compare without sign, NaN only with itself.
pub fn doubles_between(a: f64, b: f64) -> u64 {
    if a.is_nan() || b.is_nan() {
        return if a.is_nan() && b.is_nan() { 0 } else { u64::MAX };
    }
    let place = |number: f64| {
        let size = i128::from(number.abs().to_bits());
        if number.is_sign_negative() { -size } else { size }
    };
    u64::try_from(place(a).abs_diff(place(b))).unwrap_or(u64::MAX)
}

/// |got - exact| in units of the last place of the f32 nearest to `exact`, of which the 29 further bits make a fraction. An error
/// of at most 0.5 is the correctly rounded result.
pub fn single_error(got: f32, exact: f64) -> f64 {
    let nearest = exact as f32;
    if got == nearest && !nearest.is_finite() || got.is_nan() && exact.is_nan() {
        return 0.0;
    }
    let error = (f64::from(got) - exact).abs() / unit_of(nearest);
    if error.is_nan() { f64::INFINITY } else { error }
}

/// The distance of `number` from its neighbour of the same binade.
fn unit_of(number: f32) -> f64 {
    let bits = number.abs().min(f32::MAX).to_bits();
    f64::from(f32::from_bits(bits | 1)) - f64::from(f32::from_bits(bits & !1))
}
