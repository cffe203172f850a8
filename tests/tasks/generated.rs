//! What generated samples are.

use std::f64::consts::TAU;

use activation_lab::nn::data::curve::Curve;
use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::data::relief::{BUMPS, Relief};
use activation_lab::nn::samples::Samples;
use activation_lab::nn::task::{Source, Task};

use crate::support::{generated, joined, labels, raw, task, values};

#[test]
fn the_same_seed_gives_the_same_samples_and_another_seed_others() {
    for source in generated() {
        assert_eq!(raw(source.clone(), 0.2, 5), raw(source.clone(), 0.2, 5));
        assert_ne!(raw(source.clone(), 0.2, 5), raw(source, 0.2, 6));
    }
}

#[test]
fn classes_differ_by_one_sample_at_most() {
    for source in generated() {
        let Some(classes) = source.classes() else { continue };
        for samples in [20, 101, 300] {
            let all = joined(&Dataset::load(&Task { samples, ..task(source.clone()) }, 3));
            let mut counts = vec![0_usize; classes];
            labels(&all).iter().for_each(|&it| counts[usize::from(it)] += 1);
            let (least, most) = (counts.iter().min(), counts.iter().max());
            assert!(least.zip(most).is_some_and(|(least, most)| most - least <= 1), "{source:?}: {counts:?}");
        }
    }
}

#[test]
fn noise_moves_each_sample_along_its_own_direction_and_changes_nothing_else() {
    for source in generated() {
        let [still, once, twice] = [0.0, 0.1, 0.2].map(|noise| raw(source.clone(), noise, 9));
        let moved = match source.classes() {
            Some(_) => {
                assert_eq!(still.targets, twice.targets, "{source:?} keeps its labels");
                moves(&still.features, &once.features, &twice.features)
            }
            None => {
                assert_eq!(still.features, twice.features, "{source:?} keeps its places");
                moves(values(&still), values(&once), values(&twice))
            }
        };
        let deviation = (moved.iter().map(|it| it * it).sum::<f64>() / moved.len() as f64).sqrt();
        assert!((deviation / 0.1 - 1.0).abs() < 0.1, "{source:?}: {deviation}");
    }
}

/// How far noise of 0.1 moves each number; noise of 0.2 moves it twice as far.
fn moves(still: &[f32], once: &[f32], twice: &[f32]) -> Vec<f64> {
    let wide = |it: &f32| f64::from(*it);
    let triples = still.iter().map(wide).zip(once.iter().map(wide)).zip(twice.iter().map(wide));
    triples
        .map(|((still, once), twice)| {
            assert!((twice - still - 2.0 * (once - still)).abs() < 1e-5);
            once - still
        })
        .collect()
}

fn points(samples: &Samples) -> impl Iterator<Item = (f64, f64)> {
    samples.input(0).iter().zip(samples.input(1)).map(|(&x, &y)| (f64::from(x), f64::from(y)))
}

#[test]
fn xor_is_the_sign_of_a_product_with_a_clear_strip_along_the_axes() {
    let all = raw(Source::Xor, 0.0, 2);
    for ((x, y), &label) in points(&all).zip(labels(&all)) {
        assert_eq!(label == 1, x * y < 0.0, "({x}, {y})");
        assert!(x.abs().min(y.abs()) >= 0.0999 && x.abs().max(y.abs()) <= 1.5);
    }
    for quadrant in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        let inside = points(&all).filter(|(x, y)| x * quadrant.0 > 0.0 && y * quadrant.1 > 0.0).count();
        assert!((70..130).contains(&inside), "{inside} of 400 in {quadrant:?}");
    }
}

#[test]
fn gaussians_stand_around_their_centres() {
    let all = raw(Source::Gaussians, 0.0, 2);
    for label in [0, 1] {
        let centre = if label == 0 { -0.75 } else { 0.75 };
        let mine: Vec<(f64, f64)> =
            points(&all).zip(labels(&all)).filter(|it| *it.1 == label).map(|it| it.0).collect();
        let mean = mine.iter().fold((0.0, 0.0), |sum, it| (sum.0 + it.0 / 200.0, sum.1 + it.1 / 200.0));
        assert!((mean.0 - centre).abs() < 0.1 && (mean.1 - centre).abs() < 0.1, "{mean:?}");
        let variance = mine.iter().map(|it| (it.0 - mean.0).powi(2)).sum::<f64>() / 200.0;
        assert!((variance.sqrt() / 0.35 - 1.0).abs() < 0.15, "{variance}");
    }
}

#[test]
fn the_arms_of_a_spiral_are_one_arm_turned() {
    for arms in 2..=5_u8 {
        let all = raw(Source::Spiral { arms }, 0.0, 4);
        for ((x, y), &label) in points(&all).zip(labels(&all)) {
            let radius = x.hypot(y);
            let turns = 3.5 / f64::from(arms) * radius / 1.5 + f64::from(label) / f64::from(arms);
            let (sine, cosine) = (TAU * turns).sin_cos();
            assert!((x - radius * cosine).abs() < 1e-5 && (y - radius * sine).abs() < 1e-5, "{arms} arms");
        }
    }
}

#[test]
fn without_noise_a_target_is_the_value_of_its_function() {
    let curves = [
        (Source::Sine, Curve::Sine),
        (Source::Step, Curve::Step),
        (Source::Abs, Curve::Abs),
        (Source::XSinX, Curve::XSinX),
    ];
    for (source, curve) in curves {
        let all = raw(source, 0.0, 1);
        for (&x, &target) in all.input(0).iter().zip(values(&all)) {
            assert!(f64::from(x).abs() <= curve.reach() + 1e-6);
            assert!((curve.value(f64::from(x)) - f64::from(target)).abs() < 1e-5, "{curve:?} at {x}");
        }
    }
    for (source, relief) in [(Source::Plane, Relief::Plane), (Source::Bumps, Relief::Bumps)] {
        let all = raw(source, 0.0, 1);
        for ((x, y), &target) in points(&all).zip(values(&all)) {
            assert!((relief.value(x, y) - f64::from(target)).abs() < 1e-5, "{relief:?} at ({x}, {y})");
        }
    }
}

#[test]
fn functions_have_the_values_of_their_formulas() {
    let at = |curve: Curve, x: f64| curve.value(x);
    assert!((at(Curve::Sine, 1.0) - 0.841_470_984_807_896_5).abs() < 1e-15);
    assert_eq!([-1e-9, 0.0, 2.0].map(|it| at(Curve::Step, it)), [0.0, 1.0, 1.0]);
    assert_eq!(at(Curve::Abs, -1.5), 1.5);
    assert!((at(Curve::XSinX, 2.0) - 1.818_594_853_651_363_4).abs() < 1e-15);
    assert_eq!(Relief::Plane.value(1.0, -1.0), 0.75);
    for (x, y, height) in BUMPS {
        assert!((Relief::Bumps.value(x, y) - height).abs() < 0.2, "the others are far from ({x}, {y})");
    }
}

#[test]
fn targets_are_of_order_one() {
    for source in generated().into_iter().filter(|it| it.classes().is_none()) {
        let all = raw(source.clone(), 0.0, 3);
        let largest = values(&all).iter().fold(0.0_f32, |largest, it| largest.max(it.abs()));
        assert!((0.5..3.5).contains(&largest), "{source:?}: {largest}");
    }
}
