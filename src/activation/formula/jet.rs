//! A number with its first two derivatives along one direction: forward-mode differentiation, exact.
//!
//! A factor of a derivative that is exactly zero makes the term zero, also beside an infinity: the slope of a
//! saturated part does not turn into NaN because the other factor overflowed.

/// v, v' and v''.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Jet {
    pub value: f64,
    pub slope: f64,
    pub curvature: f64,
}

/// `a` · `b`, where an exact zero wins against an infinity.
#[inline]
pub(super) fn times(a: f64, b: f64) -> f64 {
    if a == 0.0 || b == 0.0 { 0.0 } else { a * b }
}

impl Jet {
    pub(super) const fn constant(value: f64) -> Self {
        Self { value, slope: 0.0, curvature: 0.0 }
    }

    /// The variable itself.
    pub(super) const fn variable(value: f64) -> Self {
        Self { value, slope: 1.0, curvature: 0.0 }
    }

    pub(super) fn negated(self) -> Self {
        Self { value: -self.value, slope: -self.slope, curvature: -self.curvature }
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            value: self.value + other.value,
            slope: self.slope + other.slope,
            curvature: self.curvature + other.curvature,
        }
    }

    pub(super) fn times(self, other: Self) -> Self {
        let (u, v) = (self, other);
        Self {
            value: u.value * v.value,
            slope: times(u.slope, v.value) + times(u.value, v.slope),
            curvature: times(u.curvature, v.value)
                + 2.0 * times(u.slope, v.slope)
                + times(u.value, v.curvature),
        }
    }

    /// q = u/v from u = q v: q' = (u' - q v')/v, q'' = (u'' - 2 q' v' - q v'')/v.
    pub(super) fn over(self, other: Self) -> Self {
        let (u, v) = (self, other);
        let value = u.value / v.value;
        if v.value.is_infinite() && value == 0.0 {
            return Self { value, slope: over(u.slope, v.value), curvature: over(u.curvature, v.value) };
        }
        let slope = over(u.slope - times(value, v.slope), v.value);
        let bend = u.curvature - 2.0 * times(slope, v.slope) - times(value, v.curvature);
        Self { value, slope, curvature: over(bend, v.value) }
    }

    /// g(u), from g, g' and g'' at u.
    pub(super) fn through(self, [value, slope, curvature]: [f64; 3]) -> Self {
        if value.is_nan() {
            return Self { value, slope: value, curvature: value };
        }
        // As in ln(1 + e^x) far right: what the product would be is lost.
        if value.is_infinite() && slope == 0.0 && self.slope.is_infinite() {
            return Self { value, slope: f64::NAN, curvature: f64::NAN };
        }
        Self {
            value,
            slope: times(slope, self.slope),
            curvature: times(times(curvature, self.slope), self.slope) + times(slope, self.curvature),
        }
    }

    /// Whether the slope is known and at most as steep as the other's.
    pub(super) fn is_flatter_than(self, other: Self) -> bool {
        self.slope.abs() <= other.slope.abs()
    }

    pub(super) fn is_constant(self) -> bool {
        self.slope == 0.0 && self.curvature == 0.0
    }

    /// u^v. Only whole exponents have a value for a negative base.
    pub(super) fn power(self, exponent: Self) -> Self {
        let (u, v) = (self, exponent);
        let value = libm::pow(u.value, v.value);
        if v.is_constant() {
            let first = times(v.value, libm::pow(u.value, v.value - 1.0));
            let second = times(v.value * (v.value - 1.0), libm::pow(u.value, v.value - 2.0));
            return u.through([value, first, second]);
        }
        // With l = v ln u: (e^l)' = e^l l', (e^l)'' = e^l (l'' + l'²).
        let log = u.through(logarithm(u.value));
        let rate = v.times(log);
        Self {
            value,
            slope: times(value, rate.slope),
            curvature: times(value, rate.curvature + rate.slope * rate.slope),
        }
    }

    /// u^n by multiplication.
    pub(super) fn whole_power(self, n: i32) -> Self {
        let n_f64 = f64::from(n);
        let first = times(n_f64, whole_power(self.value, n - 1));
        let second = times(n_f64 * (n_f64 - 1.0), whole_power(self.value, n - 2));
        self.through([whole_power(self.value, n), first, second])
    }
}

/// `a` / `b`, where an exact zero stays zero.
fn over(a: f64, b: f64) -> f64 {
    if a == 0.0 && !b.is_nan() { 0.0 } else { a / b }
}

/// ln u, 1/u and -1/u².
pub(super) fn logarithm(u: f64) -> [f64; 3] {
    let inverse = 1.0 / u;
    [libm::log(u), inverse, -inverse * inverse]
}

fn whole_power(base: f64, n: i32) -> f64 {
    let (mut left, mut square, mut product) = (n.unsigned_abs(), base, 1.0);
    while left > 0 {
        if left & 1 == 1 {
            product *= square;
        }
        left >>= 1;
        if left > 0 {
            square *= square;
        }
    }
    if n < 0 { 1.0 / product } else { product }
}
