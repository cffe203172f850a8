//! The logistic function with its complement, each with full relative precision in its own tail.

use super::dd::Dd;
use super::exp::{EXTREME, exp};
use super::scaled::Scaled;

/// s(u) = 1 / (1 + e^-u) and all that is made from the one exponential e^-|u|.
///
/// 1 - s is never computed: where s is near 1 the difference would have no digit left.
#[derive(Clone, Copy, Debug)]
pub struct Logistic {
    /// s(-|u|) = e^-|u| / (1 + e^-|u|).
    lesser: Scaled,
    /// s(|u|) = 1 / (1 + e^-|u|).
    greater: Dd,
    /// tanh(|u| / 2), with an absolute error only.
    half_tanh: Dd,
    negative: bool,
}

impl Logistic {
    /// At any `u`, infinite included.
    pub fn new(u: Dd) -> Self {
        let decay = exp(-u.abs());
        let greater = Dd::ONE / (decay.to_dd() + 1.0);
        let half_tanh = (Dd::ONE - decay.to_dd()) * greater;
        Self { lesser: decay * greater, greater, half_tanh, negative: u.hi < 0.0 }
    }

    /// s(u).
    pub fn value(&self) -> Scaled {
        if self.negative { self.lesser } else { Scaled::from(self.greater) }
    }

    /// 1 - s(u) = s(-u).
    pub fn complement(&self) -> Scaled {
        if self.negative { Scaled::from(self.greater) } else { self.lesser }
    }

    /// s'(u) = s(u) s(-u).
    pub fn slope(&self) -> Scaled {
        self.lesser * self.greater
    }

    /// tanh(u / 2) = s(u) - s(-u), for use in sums: next to zero only the absolute error is small.
    pub fn tanh_of_half(&self) -> Dd {
        if self.negative { -self.half_tanh } else { self.half_tanh }
    }
}

/// β x, exactly, cut off at ±[`EXTREME`]; 0 for β = 0, at infinite x too.
pub fn argument(beta: f64, x: f64) -> Dd {
    let rough = beta * x;
    if rough.abs() >= EXTREME {
        return Dd::from(EXTREME.copysign(rough));
    }
    if beta == 0.0 && !x.is_nan() {
        return Dd::from(0.0);
    }
    (Scaled::from(beta) * x).to_dd()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_function_and_its_complement_add_to_one() {
        for n in -400..400 {
            let logistic = Logistic::new(Dd::from(f64::from(n) * 0.11));
            let sum = (logistic.value() + logistic.complement()).to_dd();
            assert!((sum - 1.0).hi.abs() < 2.0_f64.powi(-100), "n = {n}: {sum:?}");
        }
    }
}
