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
        if (x.hi - high).abs() > RADIUS {
            return None;
        }
        let distance = Dd::from(x.hi - high) + Dd::sum(x.lo, -middle) - low;
        let higher = self.series.iter().rev().fold(0.0, |sum, coefficient| coefficient + distance.hi * sum);
        Some(distance * (self.slope + distance * higher))
    }
}
