//! What cannot be loaded is refused by name; what is let through loads.

use activation_lab::nn::data::check::{OWN_MAGNITUDE, OwnFault, TaskFault};
use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::task::{Feature, OwnSamples, Source, Task};

use crate::support::{own, sources, task};

#[test]
fn every_source_loads_at_the_ends_of_its_limits() {
    for source in sources() {
        for (samples, noise, test_share) in [(20, 0.0, 0.05), (20, 1.0, 0.9), (20_000, 1.0, 0.05)] {
            let task = Task { samples, noise, test_share, ..task(source.clone()) };
            assert_eq!(task.check(), Ok(()));
            let data = Dataset::load(&task, u32::MAX);
            assert!(!data.train.is_empty() && !data.test.is_empty());
            assert_eq!(data.train.inputs, data.input_names.len());
            assert_eq!(source.classes().unwrap_or(0), data.class_names.len());
            assert!(data.train.features.iter().chain(&data.test.features).all(|it| it.is_finite()));
        }
    }
}

#[test]
fn each_fault_of_a_task_has_its_name() {
    let moons = || task(Source::Moons);
    let cases = [
        (Task { samples: 19, ..moons() }, TaskFault::Samples),
        (Task { samples: 20_001, ..moons() }, TaskFault::Samples),
        (Task { noise: -0.1, ..moons() }, TaskFault::Noise),
        (Task { noise: f64::NAN, ..moons() }, TaskFault::Noise),
        (Task { test_share: 0.0, ..moons() }, TaskFault::TestShare),
        (Task { test_share: f64::NAN, ..task(Source::Iris) }, TaskFault::TestShare),
        (Task { features: Vec::new(), ..moons() }, TaskFault::Features),
        (Task { features: vec![Feature::X1, Feature::X1], ..moons() }, TaskFault::Features),
        (task(Source::Spiral { arms: 1 }), TaskFault::Arms),
        (task(Source::Spiral { arms: 6 }), TaskFault::Arms),
    ];
    for (task, fault) in cases {
        assert_eq!(task.check(), Err(fault), "{task:?}");
    }
}

#[test]
fn what_a_source_ignores_is_not_looked_at() {
    let ignored = Task { samples: 0, noise: f64::NAN, features: Vec::new(), ..task(Source::Digits) };
    assert_eq!(ignored.check(), Ok(()));
}

#[test]
fn each_fault_of_own_samples_has_its_name() {
    let fine = || own(&[0.0, 1.0], &[0.0, 1.0], &[0, 1]);
    assert_eq!(fine().check(), Ok(()));
    let with = |change: fn(&mut OwnSamples)| {
        let mut own = fine();
        change(&mut own);
        own.check()
    };
    let classes = |samples: &mut Samples, classes| {
        samples.targets = Targets::Classes { labels: vec![0, 1], classes };
    };
    let mut one_class = fine();
    classes(&mut one_class.samples, 1);
    assert_eq!(one_class.check(), Err(OwnFault::Classes));
    let mut many_classes = fine();
    classes(&mut many_classes.samples, 11);
    assert_eq!(many_classes.check(), Err(OwnFault::Classes));
    assert_eq!(own(&[0.0], &[0.0], &[0]).check(), Err(OwnFault::Count));
    assert_eq!(own(&[0.0, 1.0], &[0.0, 1.0], &[0, 2]).check(), Err(OwnFault::Label));
    assert_eq!(own(&[0.0, f32::NAN], &[0.0, 1.0], &[0, 1]).check(), Err(OwnFault::Number));
    assert_eq!(own(&[0.0, 2.0 * OWN_MAGNITUDE], &[0.0, 1.0], &[0, 1]).check(), Err(OwnFault::Number));
    assert_eq!(own(&[0.0, 1.0], &[0.0, f32::INFINITY], &[0, 1]).check(), Err(OwnFault::Number));
    assert_eq!(own(&[0.0, 1.0], &[0.0], &[0, 1]).check(), Err(OwnFault::Shape));
    assert_eq!(with(|it| it.input_names.truncate(1)), Err(OwnFault::Shape));
    assert_eq!(with(|it| it.class_names.truncate(1)), Err(OwnFault::Shape));
    assert_eq!(with(|it| it.samples.inputs = 0), Err(OwnFault::Inputs));
    assert_eq!(with(|it| it.samples.inputs = 257), Err(OwnFault::Inputs));
    assert_eq!(with(|it| it.samples.targets = Targets::Values(vec![1.0, 2.0])), Err(OwnFault::Shape));
    let infinite = with(|it| {
        it.class_names.clear();
        it.samples.targets = Targets::Values(vec![1.0, f32::NEG_INFINITY]);
    });
    assert_eq!(infinite, Err(OwnFault::Number));
    let faulty = own(&[0.0], &[0.0], &[0]);
    assert_eq!(task(Source::Own(faulty)).check(), Err(TaskFault::Own(OwnFault::Count)));
}

#[test]
fn too_many_numbers_are_refused_even_where_rows_and_columns_are_not() {
    let (n, inputs) = (20_000, 256);
    let own = OwnSamples {
        samples: Samples { inputs, features: vec![0.0; n * inputs], targets: Targets::Values(vec![0.0; n]) },
        input_names: vec![String::new(); inputs],
        class_names: Vec::new(),
    };
    assert_eq!(own.check(), Err(OwnFault::Count));
}
