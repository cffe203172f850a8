//! A double-double with an exponent of its own, so that only the final rounding can under- or overflow.

use std::ops::{Add, Div, Mul, Neg, Sub};

use super::dd::Dd;
use super::sqrt::sqrt;

/// `mantissa * 2^exponent`.
///
/// e^-800 is far below the smallest f64, yet 1e200 * e^-800 is not; and a result among the subnormals must be
/// rounded there and only there, or it is rounded twice.
#[derive(Clone, Copy, Debug)]
pub struct Scaled {
    mantissa: Dd,
    exponent: i32,
}

const MANTISSA_BITS: i32 = 52;
const MIN_NORMAL_EXPONENT: i32 = -1022;

impl Scaled {
    /// `mantissa * 2^exponent` for a mantissa of moderate size.
    pub fn new(mantissa: Dd, exponent: i32) -> Self {
        Self { mantissa, exponent }
    }

    /// The whole part of log2 |self|; below that of any f64 for zero.
    pub fn log2(self) -> i32 {
        self.exponent + exponent_of(self.mantissa.hi)
    }

    /// As a plain double-double; a number below the range of f64 becomes zero.
    pub fn to_dd(self) -> Dd {
        Dd::new(scale(self.mantissa.hi, self.exponent), scale(self.mantissa.lo, self.exponent))
    }

    /// 1, -1 or 0, also where the number is below the range of f64.
    pub fn sign(self) -> f64 {
        if self.mantissa.hi == 0.0 { 0.0 } else { 1.0_f64.copysign(self.mantissa.hi) }
    }

    /// Whether the number is below 2^`exponent`, up to the size of the mantissa.
    pub fn is_below(self, exponent: i32) -> bool {
        self.exponent < exponent
    }

    /// √ of a number that is not negative.
    pub fn sqrt(self) -> Self {
        let Self { mantissa, exponent } = self.normalised();
        // Half of the exponent is whole once an odd one has lent the mantissa a factor of two.
        let odd = exponent & 1;
        let even = mantissa.times_power_of_two(if odd == 1 { 2.0 } else { 1.0 });
        Self::new(sqrt(even), (exponent - odd) / 2)
    }

    /// The nearest f64, rounded once, subnormal results included.
    pub fn round(self) -> f64 {
        let Self { mantissa, exponent } = self.normalised();
        if exponent >= MIN_NORMAL_EXPONENT || !mantissa.hi.is_normal() {
            return scale(mantissa.hi, exponent);
        }
        if exponent < MIN_NORMAL_EXPONENT - MANTISSA_BITS - 2 {
            return 0.0_f64.copysign(mantissa.hi);
        }
        // The units of `anchor` are the smallest subnormal, so adding it rounds at the right bit.
        let anchor = power_of_two(MIN_NORMAL_EXPONENT - exponent);
        let size = mantissa.abs();
        let anchored = Dd::sum(anchor, size.hi);
        let rounded = anchored.hi + (anchored.lo + size.lo) - anchor;
        scale(rounded, exponent).copysign(mantissa.hi)
    }

    /// The same number with `1 <= |mantissa| < 2`, where that can be.
    fn normalised(self) -> Self {
        if !self.mantissa.hi.is_finite() || self.mantissa.hi == 0.0 {
            return self;
        }
        if !self.mantissa.hi.is_normal() {
            let lifted = self.mantissa.times_power_of_two(power_of_two(MANTISSA_BITS));
            return Self::new(lifted, self.exponent - MANTISSA_BITS).normalised();
        }
        let shift = exponent_of(self.mantissa.hi);
        let mantissa = Dd::new(scale(self.mantissa.hi, -shift), scale(self.mantissa.lo, -shift));
        Self { mantissa, exponent: self.exponent + shift }
    }
}

/// The exponent of a normal f64.
fn exponent_of(number: f64) -> i32 {
    ((number.to_bits() >> MANTISSA_BITS) & 0x7ff) as i32 - 1023
}

/// 2^`exponent`, for a result in the normal range.
fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << MANTISSA_BITS)
}

/// `number * 2^exponent`, rounded at most once for a number of moderate size: the first half of the way is exact.
fn scale(number: f64, exponent: i32) -> f64 {
    let exponent = exponent.clamp(-2040, 2040);
    let half = exponent / 2;
    number * power_of_two(half) * power_of_two(exponent - half)
}

impl<T: Into<Dd>> From<T> for Scaled {
    fn from(number: T) -> Self {
        Self::new(number.into(), 0).normalised()
    }
}

impl Neg for Scaled {
    type Output = Self;

    fn neg(self) -> Self {
        Self::new(-self.mantissa, self.exponent)
    }
}

impl<T: Into<Self>> Mul<T> for Scaled {
    type Output = Self;

    fn mul(self, other: T) -> Self {
        let other = other.into();
        Self::new(self.mantissa * other.mantissa, self.exponent + other.exponent)
    }
}

impl<T: Into<Self>> Div<T> for Scaled {
    type Output = Self;

    fn div(self, other: T) -> Self {
        let other = other.into();
        Self::new(self.mantissa / other.mantissa, self.exponent - other.exponent)
    }
}

impl<T: Into<Self>> Add<T> for Scaled {
    type Output = Self;

    /// A zero has no exponent of its own, so it does not decide at which one the sum is taken.
    fn add(self, other: T) -> Self {
        let other = other.into();
        if self.sign() == 0.0 || other.sign() == 0.0 {
            return if self.sign() == 0.0 { other } else { self };
        }
        let (large, small) = if self.exponent >= other.exponent { (self, other) } else { (other, self) };
        let shifted = Self::new(small.mantissa, small.exponent - large.exponent).to_dd();
        Self::new(large.mantissa + shifted, large.exponent)
    }
}

impl<T: Into<Self>> Sub<T> for Scaled {
    type Output = Self;

    fn sub(self, other: T) -> Self {
        self + -other.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_double_survives_the_round_trip() {
        for bits in
            [0, 1, 2, 0xf_ffff_ffff_ffff, 0x10_0000_0000_0000, 0x3ff0_0000_0000_0000, 0x7fef_ffff_ffff_ffff]
        {
            for number in [f64::from_bits(bits), -f64::from_bits(bits)] {
                assert_eq!(Scaled::from(number).round().to_bits(), number.to_bits(), "{number:e}");
            }
        }
    }

    #[test]
    fn a_subnormal_result_is_rounded_once() {
        // 1.5 units less 2^-53: twice rounded it would be 2 units.
        let just_below_half = Scaled::new(Dd::new(1.5, -(2.0_f64.powi(-53))), -1074);
        assert_eq!(just_below_half.round(), 5e-324);
        let just_above_half = Scaled::new(Dd::new(1.5, 2.0_f64.powi(-53)), -1074);
        assert_eq!(just_above_half.round(), 1e-323);
    }

    #[test]
    fn a_detour_far_below_the_range_of_a_double_loses_nothing() {
        let tiny = Scaled::from(1e-300) * 1e-300;
        assert_eq!((tiny / 1e-300).round(), 1e-300);
        assert_eq!(tiny.round(), 0.0);
    }

    #[test]
    fn a_sum_aligns_the_exponents() {
        let sum = Scaled::new(Dd::ONE, -3000) + Scaled::new(Dd::ONE, -3001);
        assert_eq!((sum / Scaled::new(Dd::ONE, -3000)).round(), 1.5);
    }

    #[test]
    fn a_zero_on_either_side_of_a_sum_loses_no_bit_of_the_other() {
        let tiny = Scaled::new(Dd::new(1.0, 2.0_f64.powi(-60)), -1070);
        for sum in [Scaled::from(0.0) + tiny, tiny + 0.0, tiny - 0.0] {
            assert_eq!((sum / tiny).round(), 1.0);
            assert_eq!((sum - Scaled::new(Dd::ONE, -1070)).sign(), 1.0);
        }
    }

    #[test]
    fn what_is_not_a_number_stays_so() {
        assert!((Scaled::from(f64::NAN) * 2.0).round().is_nan());
        assert_eq!(Scaled::from(f64::NEG_INFINITY).round(), f64::NEG_INFINITY);
    }
}
