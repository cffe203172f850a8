//! The Gaussian moments against closed forms, where there are some.

use activation_lab::activation::rows::by_id;
use activation_lab::activation::{Args, Function};

/// The documented error of the moments is 1e-10; they are better.
const MOMENT: f64 = 1e-13;

/// The density of the standard normal distribution.
fn density(x: f64) -> f64 {
    (-0.5 * x * x).exp() / std::f64::consts::TAU.sqrt()
}

/// The share of the standard normal distribution below -x.
fn tail(x: f64) -> f64 {
    0.5 * libm::erfc(x * std::f64::consts::FRAC_1_SQRT_2)
}

#[test]
fn the_mean_of_gelu_is_steins_closed_form_on_the_whole_of_both_sliders() {
    let row = by_id("gelu_param").expect("a row");
    for mu in [-3.0, -1.3, 0.0, 0.4, 3.0] {
        for sigma in [0.01, 0.02, 0.3, 1.0, 5.0] {
            let function = Function::with_args(row, Args::new(&[mu, sigma]));
            // E Z f(Z) = E f'(Z) for the distribution function makes it the density of N(0, 1 + σ²) at μ.
            let width = (1.0 + sigma * sigma).sqrt();
            let (got, want) = (function.facts().gaussian.mean, density(mu / width) / width);
            assert!((got - want).abs() <= MOMENT, "{function:?}: {got}, not {want}: {:e}", got - want);
        }
    }
}

#[test]
fn the_moments_of_elu_are_their_closed_forms_at_both_ends_of_the_slider() {
    let row = by_id("elu").expect("a row");
    for alpha in [0.0, 0.05, 1.0, 3.0] {
        let got = Function::with_args(row, Args::new(&[alpha])).facts().gaussian;
        // ∫ e^(kz) φ(z) dz over z < 0 is e^(k²/2) Φ(-k).
        let (one, two) = (0.5f64.exp() * tail(1.0), 2f64.exp() * tail(2.0));
        let mean = density(0.0) + alpha * (one - 0.5);
        let second_moment = 0.5 + alpha * alpha * (two - 2.0 * one + 0.5);
        let slope_second_moment = 0.5 + alpha * alpha * two;
        let is_close = |got: f64, want: f64| (got - want).abs() <= MOMENT * want.abs().max(1.0);
        assert!(is_close(got.mean, mean), "α = {alpha}: {got:?}");
        assert!(is_close(got.second_moment, second_moment), "α = {alpha}: {got:?}");
        assert!(is_close(got.slope_second_moment, slope_second_moment), "α = {alpha}: {got:?}");
    }
}

#[test]
fn the_moments_of_softplus_take_its_jump_into_account() {
    let row = by_id("softplus").expect("a row");
    let moments = |threshold: f64| Function::with_args(row, Args::new(&[1.0, threshold])).facts().gaussian;
    // With θ = 0.5 the bent part above 0.5 is replaced by the line: a midpoint sum of the difference.
    let steps = 400_000;
    let width = 8.5 / f64::from(steps);
    let sum: f64 = (0..steps)
        .map(|step| 0.5 + (f64::from(step) + 0.5) * width)
        .map(|x| (-x).exp().ln_1p() * density(x) * width)
        .sum();
    let got = moments(f64::INFINITY).mean - moments(0.5).mean;
    assert!((got - sum).abs() <= 1e-10, "{got}, not {sum}");
}

#[test]
fn selu_keeps_mean_zero_and_variance_one_by_quadrature_too() {
    let function = Function::new(by_id("selu").expect("a row"));
    let got = function.facts().gaussian;
    assert_eq!((got.mean, got.second_moment), (0.0, 1.0));
    // λ and α are chosen so; a midpoint sum of the function itself agrees.
    let (mut mean, mut square) = (0.0, 0.0);
    let width = 1e-4;
    for step in -90_000..90_000 {
        let x = (f64::from(step) + 0.5) * width;
        let (f, weight) = (function.value(x), density(x) * width);
        mean += f * weight;
        square += f * f * weight;
    }
    assert!(mean.abs() < 1e-8 && (square - 1.0).abs() < 1e-8, "{mean} {square}");
}

#[test]
fn the_second_moment_of_squareplus_is_its_closed_form() {
    let row = by_id("squareplus").expect("a row");
    for b in [0.01, 1.0, 4.0, 10.0] {
        let got = Function::with_args(row, Args::new(&[b])).facts().gaussian;
        // (x + r)² / 4 is (2x² + b + 2xr) / 4, and the last term is odd.
        let want = 0.5 + 0.25 * b;
        assert!((got.second_moment - want).abs() <= MOMENT * want, "b = {b}: {got:?}");
    }
}
