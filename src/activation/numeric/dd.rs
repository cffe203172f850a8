//! Double-double: a number as an unevaluated sum of two f64, some 106 bits.
//!
//! The algorithms are those of T. J. Dekker, "A floating-point technique for extending the available precision" (1971),
//! and D. E. Knuth, "The Art of Computer Programming", volume 2, section 4.2.2.
//!
//! Everything that the inner loops run is always inlined: where the compiler optimises for size it would not do so by itself,
//! and a call costs as much as the arithmetic.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// `hi + lo`, with `hi` the f64 nearest to the sum.
///
/// Sums, products and quotients have a relative error of a few times 2^-106 as long as nothing overflows and no `lo`
/// underflows; [`Scaled`](super::Scaled) keeps both away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dd {
    pub hi: f64,
    pub lo: f64,
}

impl Dd {
    /// The number 1.
    pub const ONE: Self = Self::new(1.0, 0.0);

    /// A constant from its two parts.
    pub const fn new(hi: f64, lo: f64) -> Self {
        Self { hi, lo }
    }

    /// `a + b`, exactly.
    #[inline(always)]
    pub fn sum(a: f64, b: f64) -> Self {
        let hi = a + b;
        let b_part = hi - a;
        let a_part = hi - b_part;
        Self { hi, lo: (a - a_part) + (b - b_part) }
    }

    /// `a + b`, exactly, for `|a| >= |b|` or `a` zero.
    #[inline(always)]
    fn ordered_sum(a: f64, b: f64) -> Self {
        let hi = a + b;
        Self { hi, lo: b - (hi - a) }
    }

    /// `a * b`, exactly, as long as the product neither overflows nor is below 2^-968.
    #[inline(always)]
    pub fn product(a: f64, b: f64) -> Self {
        let hi = a * b;
        let (a_head, a_tail) = split(a);
        let (b_head, b_tail) = split(b);
        let lo = ((a_head * b_head - hi) + a_head * b_tail + a_tail * b_head) + a_tail * b_tail;
        Self { hi, lo }
    }

    pub fn abs(self) -> Self {
        if self.hi < 0.0 { -self } else { self }
    }

    /// `self * factor` for a power of two: exact, barring overflow and underflow.
    #[inline(always)]
    pub fn times_power_of_two(self, factor: f64) -> Self {
        Self { hi: self.hi * factor, lo: self.lo * factor }
    }
}

/// `a` as the sum of two numbers of at most 26 bits, whose products are exact.
///
/// Rounding the bits instead of multiplying by 2^27 + 1 cannot overflow for |a| < 2^1023.
#[inline(always)]
fn split(a: f64) -> (f64, f64) {
    const TAIL_BITS: u64 = (1 << 27) - 1;
    const HALF: u64 = 1 << 26;
    // The bits of a NaN may wrap around: the tail is NaN all the same.
    let head = f64::from_bits(a.to_bits().wrapping_add(HALF) & !TAIL_BITS);
    (head, a - head)
}

impl From<f64> for Dd {
    #[inline(always)]
    fn from(hi: f64) -> Self {
        Self { hi, lo: 0.0 }
    }
}

impl Neg for Dd {
    type Output = Self;

    #[inline(always)]
    fn neg(self) -> Self {
        Self { hi: -self.hi, lo: -self.lo }
    }
}

impl<T: Into<Self>> Add<T> for Dd {
    type Output = Self;

    /// The accurate sum: small relative to the result, even if the terms cancel.
    #[inline(always)]
    fn add(self, other: T) -> Self {
        let other = other.into();
        let high = Self::sum(self.hi, other.hi);
        let low = Self::sum(self.lo, other.lo);
        let sum = Self::ordered_sum(high.hi, high.lo + low.hi);
        Self::ordered_sum(sum.hi, sum.lo + low.lo)
    }
}

impl<T: Into<Self>> Sub<T> for Dd {
    type Output = Self;

    fn sub(self, other: T) -> Self {
        self + -other.into()
    }
}

impl<T: Into<Self>> Mul<T> for Dd {
    type Output = Self;

    #[inline(always)]
    fn mul(self, other: T) -> Self {
        let other = other.into();
        let high = Self::product(self.hi, other.hi);
        Self::ordered_sum(high.hi, high.lo + (self.hi * other.lo + self.lo * other.hi))
    }
}

impl<T: Into<Self>> Div<T> for Dd {
    type Output = Self;

    /// The remainder of the first quotient is exact but for the two small parts, so that one correction is enough.
    fn div(self, other: T) -> Self {
        let other = other.into();
        let quotient = self.hi / other.hi;
        let back = Self::product(quotient, other.hi);
        let rest = (self.hi - back.hi) - back.lo + self.lo - quotient * other.lo;
        Self::ordered_sum(quotient, rest / other.hi)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whole numbers of 53 bits that are not simple, as f64 and as integers.
    fn wide_integers() -> impl Iterator<Item = i64> {
        let bits = |n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x1234_5678_9abc_def1) >> 11;
        (1..2000).map(move |n| if n % 2 == 0 { bits(n) as i64 } else { -(bits(n) as i64) })
    }

    fn exact(dd: Dd) -> i128 {
        dd.hi as i128 + dd.lo as i128
    }

    #[test]
    fn a_product_of_two_doubles_is_exact() {
        for (a, b) in wide_integers().zip(wide_integers().skip(7)) {
            assert_eq!(exact(Dd::product(a as f64, b as f64)), i128::from(a) * i128::from(b), "{a} * {b}");
        }
    }

    #[test]
    fn a_sum_of_two_doubles_is_exact() {
        for (a, b) in wide_integers().zip(wide_integers().skip(3)) {
            let small = b >> 20;
            assert_eq!(
                exact(Dd::sum(a as f64, small as f64)),
                i128::from(a) + i128::from(small),
                "{a} + {small}"
            );
        }
    }

    #[test]
    fn a_quotient_times_its_divisor_is_the_dividend_to_104_bits() {
        for (a, b) in wide_integers().zip(wide_integers().skip(5)) {
            let (a, b) = (Dd::from(a as f64), Dd::sum(b as f64, 1e-3));
            let rest = a / b * b - a;
            assert!((rest.hi / a.hi).abs() < 2.0_f64.powi(-104), "{a:?} / {b:?} leaves {rest:?}");
        }
    }

    #[test]
    fn no_double_below_2_to_the_1023_overflows_when_split() {
        let (head, tail) = split(8.9e307);
        assert!(head.is_finite());
        assert_eq!(head + tail, 8.9e307);
    }
}
