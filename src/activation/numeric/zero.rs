//! A Taylor series about a simple zero, for the digits that cancel next to it.

use super::dd::Dd;

/// How far from the zero the series is used; its first neglected term is below 2^-53 of the sum there.
const RADIUS: f64 = 1.0 / 16.0;

/// A zero of a function and the function's Taylor series about it.
///
/// Next to a zero the terms of any closed form cancel, to the last bit at the nearest double. The series has nothing to
/// cancel but x - zero, which is exact to 106 bits because the zero is known to 159.
pub struct Zero {
    /// The zero as a sum of three.
    pub at: [f64; 3],
    /// The coefficient of the first power.
    pub slope: Dd,
    /// The coefficients of the second and higher powers.
    pub series: [f64; 11],
}

impl Zero {
    /// The function at `x`, if `x` is close enough.
    pub fn near(&self, x: Dd) -> Option<Dd> {
        let [high, middle, low] = self.at;
        self.is_near(x.hi).then(|| self.at_distance(Dd::from(x.hi - high) + Dd::sum(x.lo, -middle) - low))
    }

    /// The function at `x / divisor`, if that is close enough. The quotient has no end of digits, so that the distance is
    /// taken before the division: x - divisor · zero.
    pub fn near_quotient(&self, x: f64, divisor: f64) -> Option<Dd> {
        let [high, middle, low] = self.at;
        if !self.is_near(x / divisor) {
            return None;
        }
        let nearest = Dd::product(divisor, high);
        let distance = Dd::sum(x - nearest.hi, -nearest.lo) - Dd::product(divisor, middle) - divisor * low;
        Some(self.at_distance(distance / divisor))
    }

    fn is_near(&self, x: f64) -> bool {
        (x - self.at[0]).abs() <= RADIUS
    }

    fn at_distance(&self, distance: Dd) -> Dd {
        let higher = self.series.iter().rev().fold(0.0, |sum, coefficient| coefficient + distance.hi * sum);
        distance * (self.slope + distance * higher)
    }
}
