//! A fixed-point number of 256 bits, for the few sums that cancel beyond what a double-double can hold.
//!
//! Sums are exact and products are cut off at 2^-192, whatever the size of the terms: what remains of a difference has as many
//! digits as its terms had behind the point. It is a hundred times slower than a double-double, and as rarely needed.

use std::ops::{Add, Div, Mul, Neg, Sub};

use super::dd::Dd;

const LIMBS: usize = 4;
/// Bits behind the point.
const FRACTION: i32 = 192;
const MANTISSA_BITS: i32 = 52;

/// A number of size below 2^63 in units of 2^-192: two's complement, lowest limb first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed([u64; LIMBS]);

impl Fixed {
    pub const ZERO: Self = Self([0; LIMBS]);
    pub const ONE: Self = Self([0, 0, 0, 1]);
    const UNIT: Self = Self([1, 0, 0, 0]);

    /// `dividend / divisor` to 157 bits, for a quotient of size below 2^63.
    pub fn quotient(dividend: Dd, divisor: f64) -> Self {
        let quotient = dividend / divisor;
        let rest = dividend - Dd::product(quotient.hi, divisor) - Dd::product(quotient.lo, divisor);
        Self::from(quotient) + Self::from(rest.hi / divisor)
    }

    /// 1 / `self` for a size between 2^-60 and 2^60: each Newton step doubles the 53 bits of the first guess.
    pub fn reciprocal(self) -> Self {
        let guess = Self::from(1.0 / self.to_dd().hi);
        (0..2).fold(guess, |inverse, _| inverse + inverse * (Self::ONE - self * inverse))
    }

    /// The nearest double-double, nearly.
    pub fn to_dd(self) -> Dd {
        let size = self.size().0.iter().enumerate().rev().fold(Dd::from(0.0), |sum, (place, limb)| {
            let unit = power_of_two(64 * place as i32 - FRACTION);
            let (upper, lower) = (limb >> 32, limb & 0xffff_ffff);
            sum + upper as f64 * unit * power_of_two(32) + lower as f64 * unit
        });
        if self.is_negative() { -size } else { size }
    }

    fn is_negative(self) -> bool {
        self.0[LIMBS - 1] >> 63 == 1
    }

    fn size(self) -> Self {
        if self.is_negative() { -self } else { self }
    }

    fn with_sign(self, negative: bool) -> Self {
        if negative { -self } else { self }
    }
}

/// 2^`exponent`, for a result in the normal range.
fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << MANTISSA_BITS)
}

impl From<f64> for Fixed {
    /// Exact down to the last of the 192 bits, for a size below 2^63.
    fn from(number: f64) -> Self {
        let bits = number.abs().to_bits();
        let mantissa = u128::from((bits & ((1 << MANTISSA_BITS) - 1)) | (1 << MANTISSA_BITS));
        let shift = (bits >> MANTISSA_BITS) as i32 - 1023 - MANTISSA_BITS + FRACTION;
        if shift < -MANTISSA_BITS || shift >= 64 * LIMBS as i32 - MANTISSA_BITS {
            return Self::ZERO;
        }
        let wide = if shift < 0 { mantissa >> -shift } else { mantissa << (shift % 64) };
        let place = (shift.max(0) / 64) as usize;
        let mut limbs = [0; LIMBS + 1];
        limbs[place] = wide as u64;
        limbs[place + 1] = (wide >> 64) as u64;
        let [a, b, c, d, _] = limbs;
        Self([a, b, c, d]).with_sign(number < 0.0)
    }
}

impl From<Dd> for Fixed {
    fn from(number: Dd) -> Self {
        Self::from(number.hi) + Self::from(number.lo)
    }
}

impl Neg for Fixed {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.map(|limb| !limb)) + Self::UNIT
    }
}

impl Add for Fixed {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let mut carry = 0;
        Self(std::array::from_fn(|place| {
            let sum = u128::from(self.0[place]) + u128::from(other.0[place]) + carry;
            carry = sum >> 64;
            sum as u64
        }))
    }
}

impl Sub for Fixed {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for Fixed {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let mut product = [0; 2 * LIMBS];
        for (i, a) in self.size().0.into_iter().enumerate() {
            let mut carry = 0;
            for (j, b) in other.size().0.into_iter().enumerate() {
                let sum = u128::from(a) * u128::from(b) + u128::from(product[i + j]) + carry;
                product[i + j] = sum as u64;
                carry = sum >> 64;
            }
            product[i + LIMBS] = carry as u64;
        }
        let behind_the_point = FRACTION as usize / 64;
        let size = Self(std::array::from_fn(|place| product[place + behind_the_point]));
        size.with_sign(self.is_negative() != other.is_negative())
    }
}

impl Div<u64> for Fixed {
    type Output = Self;

    fn div(self, divisor: u64) -> Self {
        let (mut limbs, mut rest) = (self.size().0, 0);
        for limb in limbs.iter_mut().rev() {
            let dividend = rest << 64 | u128::from(*limb);
            *limb = (dividend / u128::from(divisor)) as u64;
            rest = dividend % u128::from(divisor);
        }
        Self(limbs).with_sign(self.is_negative())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of either sign and of many sizes.
    fn numbers() -> impl Iterator<Item = f64> {
        (-60..60).flat_map(|n: i32| [1.0, -1.3, 1.7].map(|x| x * power_of_two(n)))
    }

    #[test]
    fn a_double_comes_back_as_it_went_in() {
        for number in numbers().chain([0.0, power_of_two(-139), -power_of_two(-192)]) {
            assert_eq!(Fixed::from(number).to_dd(), Dd::from(number), "{number:e}");
        }
        assert_eq!(Fixed::from(power_of_two(-193)), Fixed::ZERO);
    }

    #[test]
    fn a_sum_keeps_what_a_double_double_would_drop() {
        let tiny = Fixed::from(power_of_two(-180));
        assert_eq!((Fixed::from(1e15) + tiny - Fixed::from(1e15)).to_dd(), Dd::from(power_of_two(-180)));
    }

    #[test]
    fn a_product_of_doubles_is_that_of_the_double_double() {
        for (a, b) in numbers().zip(numbers().skip(100)).filter(|(a, b)| (a * b).abs() < 1e15) {
            assert_eq!((Fixed::from(a) * Fixed::from(b)).to_dd(), Dd::product(a, b), "{a} * {b}");
        }
    }

    #[test]
    fn a_quotient_times_its_divisor_is_the_dividend_to_150_bits() {
        for (a, b) in numbers().zip(numbers().skip(37)).filter(|(a, b)| (a / b).abs() < 1e9 && b.abs() < 1e6)
        {
            let quotient = Fixed::quotient(Dd::from(a), b);
            let rest = (quotient * Fixed::from(b) - Fixed::from(a)).to_dd().hi;
            let bound = a.abs() * power_of_two(-150) + (1.0 + b.abs()) * power_of_two(-190);
            assert!(rest.abs() <= bound, "{a} / {b}: {rest:e}");
        }
    }

    #[test]
    fn a_reciprocal_and_a_division_by_a_whole_number_undo_the_product() {
        for n in [1_u64, 3, 17, 1_000_003] {
            let number = Fixed::from(n as f64);
            for inverse in [number.reciprocal(), Fixed::ONE / n] {
                let gap = (number * inverse - Fixed::ONE).to_dd().hi;
                assert!(gap.abs() < power_of_two(-150), "1 / {n}: {gap:e}");
            }
            assert_eq!(-Fixed::from(2.5 * n as f64) / n, -Fixed::from(2.5));
        }
    }
}
