//! The hyperbolic tangent in double-double.

use super::dd::Dd;
use super::exp::expm1;

/// Below it tanh x is x to 72 bits, and the parts of a double-double would begin to underflow.
const IDENTITY_BELOW: f64 = 1.0 / (1u64 << 36) as f64;

/// tanh x = -m / (2 + m) with m = e^(-2|x|) - 1, signed: small relative to the result everywhere.
pub fn tanh(x: f64) -> Dd {
    if x.abs() < IDENTITY_BELOW {
        return Dd::from(x);
    }
    let fall = expm1(Dd::from(-2.0 * x.abs()));
    let size = -fall / (fall + 2.0);
    if x < 0.0 { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tangent_of_a_doubled_argument_follows_from_the_tangent() {
        for n in 1..400 {
            let x = f64::from(n) * 0.0137;
            let t = tanh(x);
            let doubled = t * 2.0 / (t * t + 1.0);
            let gap = (doubled - tanh(2.0 * x)).hi.abs();
            assert!(gap <= doubled.hi * 2.0_f64.powi(-96), "x = {x}: {gap:e}");
        }
    }
}
