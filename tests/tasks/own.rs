//! The reader's own samples.

use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::task::{Feature, OwnSamples, Scaling, Source, Task};

use crate::support::{joined, labels, own, task};

#[test]
fn own_samples_are_shuffled_and_split_and_nothing_is_lost() {
    let x: Vec<f32> = (0..40).map(|it| it as f32).collect();
    let labels_of: Vec<u8> = (0..40).map(|it| it % 2).collect();
    let source = Source::Own(own(&x, &x, &labels_of));
    let data = Dataset::load(&task(source), 5);
    assert_eq!((data.train.len(), data.test.len()), (30, 10));
    let all = joined(&data);
    assert_ne!(all.input(0), &x[..], "the order is random");
    for (&x, &label) in all.input(0).iter().zip(labels(&all)) {
        assert_eq!(x as u8 % 2, label, "each keeps its label");
    }
    let mut sorted = all.input(0).to_vec();
    sorted.sort_by(f32::total_cmp);
    assert_eq!(sorted, x);
}

#[test]
fn two_samples_are_enough_for_one_on_either_side() {
    for test_share in [0.05, 0.5, 0.9] {
        let source = Source::Own(own(&[0.0, 1.0], &[0.0, 1.0], &[0, 1]));
        let data = Dataset::load(&Task { test_share, ..task(source) }, 1);
        assert_eq!((data.train.len(), data.test.len()), (1, 1));
        assert!(data.train.features.iter().all(|it| it.is_finite()));
    }
}

#[test]
fn names_are_the_readers_and_features_are_named_after_them() {
    let source = Source::Own(own(&[0.0, 1.0], &[0.0, 1.0], &[0, 1]));
    let features = vec![Feature::X1Squared, Feature::SinX2, Feature::Product];
    let data = Dataset::load(&Task { features, ..task(source) }, 1);
    assert_eq!(data.input_names, ["length²", "sin width", "length·width"]);
    assert_eq!(data.class_names, ["no", "yes"]);
}

#[test]
fn an_input_that_never_varies_stays_finite() {
    let source =
        Source::Own(own(&[3.0; 8], &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], &[0, 1, 0, 1, 0, 1, 0, 1]));
    let data = Dataset::load(&task(source), 1);
    assert!(data.train.input(0).iter().all(|it| *it == 0.0));
}

#[test]
fn a_wide_table_is_taken_as_it_is_whatever_the_features() {
    let samples = Samples {
        inputs: 3,
        features: (0..30).map(|it| it as f32).collect(),
        targets: Targets::Values((0..10).map(|it| it as f32).collect()),
    };
    let names = ["a", "b", "c"].map(str::to_owned).to_vec();
    let own = OwnSamples { samples, input_names: names.clone(), class_names: Vec::new() };
    let task = Task { features: Vec::new(), scaling: Scaling::Raw, ..task(Source::Own(own)) };
    assert_eq!(task.check(), Ok(()));
    let data = Dataset::load(&task, 1);
    assert_eq!(data.input_names, names);
    assert_eq!(data.train, data.raw.train);
    assert_eq!(data.window, None);
}
