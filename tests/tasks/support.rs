//! Tasks to test with.

use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::task::{Feature, OwnSamples, Scaling, Source, Task};

pub fn task(source: Source) -> Task {
    Task {
        source,
        samples: 400,
        noise: 0.1,
        test_share: 0.25,
        features: vec![Feature::X1, Feature::X2],
        scaling: Scaling::Standardised,
    }
}

/// Every source but the reader's own.
pub fn sources() -> Vec<Source> {
    let arms = (2..=5).map(|arms| Source::Spiral { arms });
    let others = [
        Source::Circle,
        Source::Moons,
        Source::Xor,
        Source::Gaussians,
        Source::Sine,
        Source::Step,
        Source::Abs,
        Source::XSinX,
        Source::Plane,
        Source::Bumps,
        Source::Digits,
        Source::BreastCancer,
        Source::Iris,
    ];
    others.into_iter().chain(arms).collect()
}

pub fn generated() -> Vec<Source> {
    sources().into_iter().filter(Source::is_generated).collect()
}

/// Train and test samples of a source with this noise.
pub fn raw(source: Source, noise: f64, seed: u32) -> Samples {
    joined(&Dataset::load(&Task { noise, ..task(source) }, seed))
}

/// Train and test samples, unprepared, one after the other.
pub fn joined(data: &Dataset) -> Samples {
    let (train, test) = (&data.raw.train, &data.raw.test);
    let columns = (0..train.inputs).flat_map(|it| [train.input(it), test.input(it)].concat());
    let targets = match (&train.targets, &test.targets) {
        (Targets::Classes { labels, classes }, Targets::Classes { labels: more, .. }) => {
            Targets::Classes { labels: [&labels[..], more].concat(), classes: *classes }
        }
        (Targets::Values(values), Targets::Values(more)) => Targets::Values([&values[..], more].concat()),
        _ => panic!("train and test have one kind of targets"),
    };
    Samples { inputs: train.inputs, features: columns.collect(), targets }
}

pub fn labels(samples: &Samples) -> &[u8] {
    match &samples.targets {
        Targets::Classes { labels, .. } => labels,
        Targets::Values(_) => panic!("these are classes"),
    }
}

pub fn values(samples: &Samples) -> &[f32] {
    match &samples.targets {
        Targets::Values(values) => values,
        Targets::Classes { .. } => panic!("this is a regression"),
    }
}

/// Samples of two inputs: the columns, and a label each.
pub fn own(x: &[f32], y: &[f32], labels: &[u8]) -> OwnSamples {
    let targets = Targets::Classes { labels: labels.to_vec(), classes: 2 };
    OwnSamples {
        samples: Samples { inputs: 2, features: [x, y].concat(), targets },
        input_names: vec!["length".to_owned(), "width".to_owned()],
        class_names: vec!["no".to_owned(), "yes".to_owned()],
    }
}
