//! Sums of doubles without any rounding, for decisions that one rounding error would turn round.

use super::dd::Dd;

/// A sum as non-overlapping parts in ascending order: J. R. Shewchuk, "Adaptive precision floating-point arithmetic and
/// fast robust geometric predicates" (1997), grow-expansion. Exact as long as no partial sum overflows.
#[derive(Clone, Debug, Default)]
pub struct ExactSum {
    parts: Vec<f64>,
}

impl ExactSum {
    pub fn add(&mut self, term: f64) {
        let mut carry = term;
        self.parts.retain_mut(|part| {
            let sum = Dd::sum(carry, *part);
            carry = sum.hi;
            *part = sum.lo;
            sum.lo != 0.0
        });
        if carry != 0.0 {
            self.parts.push(carry);
        }
    }

    /// The sum to 106 bits. Its sign is that of the exact sum.
    pub fn to_dd(&self) -> Dd {
        self.parts.iter().rev().fold(Dd::from(0.0), |sum, part| sum + *part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(terms: &[f64]) -> Dd {
        let mut sum = ExactSum::default();
        terms.iter().for_each(|it| sum.add(*it));
        sum.to_dd()
    }

    #[test]
    fn what_cancels_leaves_the_rest_whatever_its_size() {
        assert_eq!(sum(&[1.0, 1e-40, -1.0]).hi, 1e-40);
        assert_eq!(sum(&[1e300, 1.0, -1e300, 5e-324, -1.0]).hi, 5e-324);
        assert_eq!(sum(&[0.1, 0.2, -0.1, -0.2]).hi, 0.0);
        assert_eq!(sum(&[]).hi, 0.0);
    }

    #[test]
    fn the_order_of_the_terms_does_not_matter() {
        let terms = [0.1, -3.7e10, 2e-20, 3.7e10, -0.3, 1e5];
        let mut reversed = terms;
        reversed.reverse();
        assert_eq!(sum(&terms), sum(&reversed));
    }
}
