//! The units of a network as lights.

use activation_lab::experiment::lights::cure::Cure;
use activation_lab::experiment::lights::film::{DEAD, FULL, Film, film};
use activation_lab::experiment::lights::inquest::inquest;
use activation_lab::experiment::lights::setup::LightsSetup;
use activation_lab::experiment::lights::tally::tally;
use activation_lab::nn::initialisation::Initialisation;
use activation_lab::nn::observation::view::UnitId;
use activation_lab::nn::optimiser::Optimiser;

use crate::support::{function, moons};

const SGD: Optimiser = Optimiser::Sgd;

/// 2-12-1 at a rate that kills some.
fn deadly() -> LightsSetup {
    moons("relu", &[12], SGD, 10.0, 2)
}

fn dead_units(film: &Film) -> Vec<UnitId> {
    film.units.iter().filter(|it| it.dead_since.is_some()).map(|it| it.unit).collect()
}

#[test]
fn a_light_is_out_exactly_where_a_unit_is_dead() {
    let film = film(&deadly());
    let last = film.frames.last().expect("a frame");
    assert_eq!((film.frames.len(), last.step), (301, 300));
    assert!((1..12).contains(&film.n_dead()), "{} of 12", film.n_dead());
    for (story, lit) in film.units.iter().zip(&last.lit) {
        assert_eq!(story.dead_since.is_some(), *lit == DEAD, "{story:?}");
        let Some(since) = story.dead_since else { continue };
        let at = story.unit.unit;
        assert!(film.frames[since as usize..].iter().all(|it| it.lit[at] == DEAD));
        assert!(since == 0 || film.frames[since as usize - 1].lit[at] != DEAD, "{story:?}");
    }
}

#[test]
fn a_unit_of_the_first_layer_never_comes_back_by_plain_descent() {
    for seed in 1..=4 {
        for rate in [3.0, 10.0, 30.0] {
            let film = film(&moons("relu", &[16, 16], SGD, rate, seed));
            assert_eq!(film.revivals(0), 0, "seed {seed}, rate {rate}");
        }
    }
}

#[test]
fn a_unit_of_a_deeper_layer_may_come_back_when_the_layer_below_moves() {
    let revivals: u32 = (1..=6).map(|it| film(&moons("relu", &[16, 16], SGD, 3.0, it)).revivals(1)).sum();
    assert!(revivals > 0);
}

#[test]
fn a_function_with_a_slope_everywhere_keeps_every_light_full() {
    let film = film(&moons("leaky_relu", &[12], SGD, 10.0, 2));
    assert!(film.frames.iter().all(|it| it.lit.iter().all(|it| *it == FULL)));
    assert_eq!(film.n_dead(), 0);
}

#[test]
fn zeros_and_deeply_negative_biases_are_born_dead() {
    for (initialisation, bias) in [(Initialisation::Zeros, 0.0), (deadly().recipe.initialisation, -10.0)] {
        let mut setup = deadly();
        setup.recipe.initialisation = initialisation;
        setup.recipe.bias = bias;
        let film = film(&setup);
        assert_eq!((film.n_dead(), film.frames[0].lit.as_slice()), (12, [DEAD; 12].as_slice()));
        assert!(film.units.iter().all(|it| it.dead_since == Some(0)));
        let verdict = inquest(&setup, film.units[3].unit).expect("a death");
        assert_eq!((verdict.step, verdict.death.map(|it| it.step)), (0, Some(0)));
    }
}

#[test]
fn the_update_that_killed_a_unit_is_found() {
    let setup = deadly();
    let film = film(&setup);
    for unit in dead_units(&film) {
        let verdict = inquest(&setup, unit).expect("a death");
        let death = verdict.death.expect("an update");
        assert_eq!(Some(verdict.step), film.units[unit.unit].dead_since);
        assert_eq!(death.step, verdict.step);
        assert!(death.nearest.0 > 0.0 && death.nearest.1 <= 0.0, "{death:?}");
        assert!(death.gradient_norm > 0.0);
        let revival = verdict.revival.expect("a change of the bias");
        assert!(revival.least >= 0.0 && revival.sloped > 0, "{revival:?}");
    }
    assert_eq!(inquest(&setup, UnitId { layer: 3, unit: 0 }), None);
}

#[test]
fn another_function_cures_and_a_smaller_rate_does_not() {
    let setup = deadly();
    let uncured = film(&setup);
    let with = |cure: Cure| film(&LightsSetup { cure: Some(cure), ..setup.clone() });

    let slower = with(Cure::Rate(0.1));
    assert_eq!(dead_units(&slower), dead_units(&uncured));
    assert!(slower.units.iter().all(|it| !it.is_cured && it.revivals == 0));

    let swapped = with(Cure::Swap(function("leaky_relu")));
    assert_eq!((swapped.n_dead(), swapped.frames.last().map(|it| it.step)), (0, Some(600)));
    let cured = swapped.units.iter().filter(|it| it.is_cured).map(|it| it.unit);
    assert_eq!(cured.collect::<Vec<_>>(), dead_units(&uncured));

    let nudged = with(Cure::Nudge);
    let at = nudged.cured_at.expect("a cure") as usize;
    assert_eq!(nudged.frames[at].step, nudged.frames[at - 1].step);
    assert!(nudged.frames[at].lit.iter().all(|it| *it != DEAD), "{:?}", nudged.frames[at]);
}

#[test]
fn a_cure_leaves_the_weights_as_they_are() {
    let with = LightsSetup { cure: Some(Cure::Swap(function("elu"))), ..deadly() };
    let (cured, uncured) = (film(&with), film(&deadly()));
    let at = cured.cured_at.expect("a cure") as usize;
    let last = uncured.frames.last().expect("a frame");
    assert_eq!((last.step, cured.frames[at].step), (300, 300));
    let before = cured.frames[..at].last().expect("a frame before it");
    assert_eq!(before.lit, last.lit);
}

#[test]
fn a_death_after_the_cure_is_found_in_its_half() {
    let setup = LightsSetup { cure: Some(Cure::Rate(30.0)), ..moons("relu", &[12], SGD, 1.0, 2) };
    let film = film(&setup);
    let late = film.units.iter().find(|it| it.dead_since.is_some_and(|it| it > 300)).expect("a late death");
    let verdict = inquest(&setup, late.unit).expect("a verdict");
    assert_eq!(Some(verdict.step), late.dead_since);
    assert!(verdict.death.is_some_and(|it| it.step == verdict.step && it.nearest.1 <= 0.0));
}

#[test]
fn a_long_film_is_thinned_and_keeps_its_ends() {
    let mut setup = deadly();
    setup.steps = 999;
    setup.cure = Some(Cure::Nudge);
    let film = film(&setup);
    assert!(film.frames.len() <= 405, "{}", film.frames.len());
    assert_eq!(film.frames.last().map(|it| it.step), Some(1998));
    assert!(film.frames.is_sorted_by_key(|it| it.step));
    assert_eq!(film.train.iter().map(|it| it.step).collect::<Vec<_>>(), [0, 999, 999, 1998]);
}

/// Function, widths, optimiser and rate; dead share and test accuracy.
type Row = (&'static str, &'static [usize], Optimiser, f32, f64, f64);

/// What learning rates kill, and what they do not: dead share and test accuracy after 300 full-batch steps on moons. Truth
/// and ours are both means over seeds, so they may differ by three standard errors of a difference, and by rounding.
#[test]
fn learning_rates_kill_as_many_units_as_the_reference_says() {
    const ADAM: Optimiser = Optimiser::Adam { beta1: 0.9, beta2: 0.999 };
    const SEEDS: u32 = 12;
    let rows: [Row; 11] = [
        ("relu", &[32], SGD, 1.0, 0.0, 0.966),
        ("relu", &[32], SGD, 3.0, 0.0, 0.965),
        ("relu", &[32], SGD, 10.0, 0.64, 0.937),
        ("relu", &[32], SGD, 30.0, 0.85, 0.662),
        ("relu", &[16, 16], SGD, 3.0, 0.10, 0.955),
        ("relu", &[16, 16], SGD, 10.0, 0.85, 0.541),
        ("relu", &[32], ADAM, 0.01, 0.0, 0.963),
        ("relu", &[32], ADAM, 0.1, 0.11, 0.963),
        ("relu", &[32], ADAM, 0.3, 0.24, 0.963),
        ("relu", &[32], ADAM, 1.0, 0.51, 0.963),
        ("leaky_relu", &[32], SGD, 10.0, 0.0, 0.962),
    ];
    let mut told = String::new();
    let mut outside = 0;
    for (id, widths, optimiser, rate, dead, accuracy) in rows {
        let all: Vec<_> = (1..=SEEDS).map(|it| tally(&moons(id, widths, optimiser, rate, it))).collect();
        let mut compare = |name: &str, truth: f64, ours: Vec<f64>, rounding: f64| {
            let n = f64::from(SEEDS);
            let mean = ours.iter().sum::<f64>() / n;
            let variance = ours.iter().map(|it| (it - mean) * (it - mean)).sum::<f64>() / (n - 1.0);
            let allowed = 3.0 * (2.0 * variance / n).sqrt() + rounding;
            let is_in = (mean - truth).abs() <= allowed;
            outside += u32::from(!is_in);
            told += &format!(
                "{is_in} {id} {widths:?} {optimiser:?} {rate}: {name} {mean:.3}, {truth} ± {allowed:.3}\n"
            );
        };
        compare("dead", dead, all.iter().map(|it| it.dead).collect(), 0.005);
        compare("accuracy", accuracy, all.iter().map(|it| it.accuracy).collect(), 0.0005);
    }
    assert_eq!(outside, 0, "{told}");
}
