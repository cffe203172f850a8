//! What the network sees.

use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::samples::Samples;
use activation_lab::nn::task::{Feature, Scaling, Source, Task};

use crate::support::{sources, task};

fn moments(numbers: &[f32]) -> (f64, f64) {
    let n = numbers.len() as f64;
    let mean = numbers.iter().map(|it| f64::from(*it)).sum::<f64>() / n;
    (mean, (numbers.iter().map(|it| (f64::from(*it) - mean).powi(2)).sum::<f64>() / n).sqrt())
}

#[test]
fn standardised_inputs_have_mean_0_and_deviation_1_over_the_training_samples() {
    for source in sources().into_iter().filter(|it| *it != Source::Digits) {
        let features = Feature::ALL.into_iter().filter(|it| source.inputs() > 1 || it.is_of_one()).collect();
        let data = Dataset::load(&Task { features, ..task(source.clone()) }, 3);
        for input in 0..data.train.inputs {
            let (mean, deviation) = moments(data.train.input(input));
            assert!(mean.abs() < 1e-6 && (deviation - 1.0).abs() < 1e-6, "{source:?}: {mean} ± {deviation}");
        }
    }
}

#[test]
fn digits_have_one_mean_and_one_deviation_over_all_pixels() {
    let data = Dataset::load(&task(Source::Digits), 3);
    let (mean, deviation) = moments(&data.train.features);
    assert!(mean.abs() < 1e-6 && (deviation - 1.0).abs() < 1e-6);
    let (shift, scale) = data.preparation.shift_and_scale();
    assert!(shift.iter().all(|it| *it == shift[0]) && scale.iter().all(|it| *it == scale[0]));
}

#[test]
fn the_test_samples_are_scaled_by_what_the_training_samples_taught() {
    let data = Dataset::load(&task(Source::BreastCancer), 1);
    let (shift, scale) = data.preparation.shift_and_scale();
    let expected = ((f64::from(data.raw.test.input(3)[5]) - shift[3]) * scale[3]) as f32;
    assert_eq!(data.test.input(3)[5], expected);
    let (mean, _) = moments(data.test.input(3));
    assert!(mean.abs() > 1e-4, "nobody looked at the test samples: {mean}");
}

#[test]
fn raw_inputs_stay_as_they_are_measured() {
    for source in sources() {
        let data = Dataset::load(&Task { scaling: Scaling::Raw, ..task(source.clone()) }, 3);
        if source.inputs() > 1 {
            assert_eq!((&data.train, &data.test), (&data.raw.train, &data.raw.test), "{source:?}");
        }
    }
}

#[test]
fn features_are_those_that_the_task_names_in_its_order() {
    let features = vec![
        Feature::SinX2,
        Feature::X1,
        Feature::Product,
        Feature::X2Squared,
        Feature::SinX1,
        Feature::X1Squared,
        Feature::X2,
    ];
    let data =
        Dataset::load(&Task { features: features.clone(), scaling: Scaling::Raw, ..task(Source::Moons) }, 1);
    assert_eq!(data.input_names, ["sin x₂", "x₁", "x₁·x₂", "x₂²", "sin x₁", "x₁²", "x₂"]);
    for sample in [0, 100] {
        let at = |input| f64::from(data.raw.train.input(input)[sample]);
        let (x, y) = (at(0), at(1));
        let expected = [y.sin(), x, x * y, y * y, x.sin(), x * x, y];
        for (input, expected) in expected.into_iter().enumerate() {
            let found = f64::from(data.train.input(input)[sample]);
            assert!((found - expected).abs() < 1e-6, "{:?}: {found}, not {expected}", features[input]);
        }
    }
}

#[test]
fn of_a_single_number_three_features_speak_and_the_others_are_silent() {
    let data = Dataset::load(&Task { features: Feature::ALL.to_vec(), ..task(Source::Sine) }, 1);
    for (input, feature) in Feature::ALL.into_iter().enumerate() {
        let is_silent = data.train.input(input).iter().all(|it| *it == 0.0);
        assert_eq!(is_silent, !feature.is_of_one(), "{feature:?}");
    }
}

#[test]
fn one_sample_is_prepared_as_all_are() {
    for source in sources() {
        for scaling in [Scaling::Raw, Scaling::Standardised] {
            let data = Dataset::load(&Task { scaling, ..task(source.clone()) }, 6);
            let column = |of: &Samples| (0..of.inputs).map(|it| of.input(it)[11]).collect::<Vec<f32>>();
            assert_eq!(data.preparation.apply_one(&column(&data.raw.test)), column(&data.test), "{source:?}");
        }
    }
}

#[test]
fn a_short_sample_is_filled_with_zeros() {
    let data = Dataset::load(&task(Source::Iris), 6);
    assert_eq!(data.preparation.apply_one(&[5.0]), data.preparation.apply_one(&[5.0, 0.0, 0.0, 0.0]));
}
