//! The square root in double-double.

use super::dd::Dd;

/// √x for x >= 0: the f64 root and one Newton step, which doubles its digits.
pub fn sqrt(x: Dd) -> Dd {
    let guess = x.hi.sqrt();
    if guess == 0.0 {
        return Dd::from(guess);
    }
    let rest = x - Dd::product(guess, guess);
    Dd::from(guess) + rest / (2.0 * guess)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_square_of_a_root_is_the_number_to_102_bits() {
        for n in 1..2000 {
            let x = Dd::sum(f64::from(n) * 0.0173, f64::from(n) * 1e-19);
            let rest = sqrt(x) * sqrt(x) - x;
            assert!(rest.hi.abs() <= x.hi * 2.0_f64.powi(-102), "√{x:?} is off by {rest:?}");
        }
    }

    #[test]
    fn the_root_of_two_has_its_known_digits_and_zero_stays() {
        let root = sqrt(Dd::from(2.0));
        assert_eq!(root.hi, std::f64::consts::SQRT_2);
        assert!((root.lo + 9.667293313452913e-17).abs() < 1e-31, "{root:?}");
        assert_eq!(sqrt(Dd::from(0.0)), Dd::from(0.0));
    }
}
