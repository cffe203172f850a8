//! How large a difference has to be to be found.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::{ALPHA, POWER};

/// The minimal detectable effect: a mean difference of this size is found in [`POWER`] of all cases by as many pairs with the
/// spread of these, where `comparisons` are made at once. `None` where there are fewer than two differences, or an infinite one.
///
/// (t₁ + t₂)·s·√(π/3)/√n with the quantiles of Student's t at 1 − [`ALPHA`]/(2·comparisons) and at [`POWER`], n − 1 degrees of
/// freedom and the standard deviation s of the differences: Bloom, Evaluation Review 19 (1995) 547. √(π/3) is what the
/// signed-rank test costs where differences are normal (Hodges and Lehmann, Annals of Mathematical Statistics 27 (1956) 324);
/// the correction is that of the strictest of Holm's steps.
pub fn minimal_effect(differences: &[f64], comparisons: usize) -> Option<f64> {
    let n = differences.len() as f64;
    let freedom = StudentsT::new(0.0, 1.0, n - 1.0).ok()?;
    let quantile = |p: f64| freedom.inverse_cdf(p);
    let t = quantile(1.0 - ALPHA / (2.0 * comparisons.max(1) as f64)) + quantile(POWER);
    let mean = differences.iter().sum::<f64>() / n;
    let squares: f64 = differences.iter().map(|it| (it - mean) * (it - mean)).sum();
    let effect = t * (squares / (n - 1.0) * std::f64::consts::PI / 3.0 / n).sqrt();
    effect.is_finite().then_some(effect)
}
