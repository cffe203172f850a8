//! Real data are the published tables.

use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::data::real::RealSet;
use activation_lab::nn::samples::Samples;
use activation_lab::nn::task::{Source, Task};

use crate::support::{joined, labels, task};

fn row(samples: &Samples, index: usize) -> Vec<f32> {
    (0..samples.inputs).map(|it| samples.input(it)[index]).collect()
}

fn count(samples: &Samples, classes: usize) -> Vec<usize> {
    (0..classes).map(|it| labels(samples).iter().filter(|label| usize::from(**label) == it).count()).collect()
}

#[test]
fn shapes_and_class_counts_are_those_of_the_published_tables() {
    let digits = RealSet::Digits.samples();
    assert_eq!((digits.len(), digits.inputs, digits.features.len()), (1797, 64, 115_008));
    assert_eq!(count(&digits, 10), [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
    let cells = RealSet::BreastCancer.samples();
    assert_eq!((cells.len(), cells.inputs, cells.features.len()), (569, 30, 17_070));
    assert_eq!(count(&cells, 2), [357, 212]);
    let iris = RealSet::Iris.samples();
    assert_eq!((iris.len(), iris.inputs, iris.features.len()), (150, 4, 600));
    assert_eq!(count(&iris, 3), [50, 50, 50]);
}

#[test]
fn known_rows_have_their_published_values() {
    let iris = RealSet::Iris.samples();
    assert_eq!(row(&iris, 0), [5.1, 3.5, 1.4, 0.2]);
    assert_eq!(row(&iris, 149), [5.9, 3.0, 5.1, 1.8]);
    let digits = RealSet::Digits.samples();
    assert_eq!(row(&digits, 0)[..8], [0.0, 0.0, 5.0, 13.0, 9.0, 1.0, 0.0, 0.0]);
    assert_eq!(row(&digits, 1)[24..32], [0.0, 7.0, 15.0, 16.0, 16.0, 2.0, 0.0, 0.0]);
    assert_eq!(labels(&digits)[..11], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
    assert!(digits.features.iter().all(|it| (0.0..=16.0).contains(it) && it.fract() == 0.0));
}

/// The first sample of the table is malignant, the last benign. A measure is kept to a 130,000th of its range.
#[test]
fn measures_of_cells_are_the_published_ones_to_four_digits() {
    let cells = RealSet::BreastCancer.samples();
    let first = [17.99, 10.38, 122.8, 1001.0, 0.1184, 0.2776, 0.3001, 0.1471, 0.2419, 0.07871];
    let last = [7.76, 24.54, 47.92, 181.0, 0.05263, 0.04362, 0.0, 0.0, 0.1587, 0.05884];
    for (index, published) in [(0, first), (568, last)] {
        for (input, expected) in published.into_iter().enumerate() {
            let column = cells.input(input);
            let range = column.iter().fold(0.0, |most: f32, it| most.max(*it))
                - column.iter().fold(f32::INFINITY, |least, it| least.min(*it));
            let found = row(&cells, index)[input];
            assert!((found - expected).abs() <= range / 125_000.0, "{found}, not {expected}");
        }
    }
    assert_eq!((labels(&cells)[0], labels(&cells)[568]), (1, 0));
}

/// FNV-1a over the values, which are whole or tenths or measures: a changed byte changes it.
#[test]
fn the_embedded_bytes_are_the_ones_that_were_made() {
    let digest = |set: RealSet| {
        let samples = set.samples();
        let labels = labels(&samples).iter().map(|&it| u32::from(it));
        let numbers = samples.features.iter().map(|it| it.to_bits());
        numbers
            .chain(labels)
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, it| (hash ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3))
    };
    let digests = [RealSet::Digits, RealSet::BreastCancer, RealSet::Iris].map(digest);
    assert_eq!(digests, GOLDEN, "{digests:#x?}");
}

#[test]
fn real_data_are_split_as_usual_unless_another_share_is_asked_for() {
    let sets = [(Source::Digits, 1297, 500), (Source::BreastCancer, 400, 169), (Source::Iris, 100, 50)];
    for (source, train, test) in sets {
        let data = Dataset::load(&task(source.clone()), 1);
        assert_eq!((data.train.len(), data.test.len()), (train, test));
        let half = Dataset::load(&Task { test_share: 0.5, ..task(source) }, 1);
        assert_eq!(half.test.len(), (train + test) / 2);
    }
}

#[test]
fn a_split_is_a_seeded_permutation_of_the_table() {
    for (source, set) in [
        (Source::Digits, RealSet::Digits),
        (Source::BreastCancer, RealSet::BreastCancer),
        (Source::Iris, RealSet::Iris),
    ] {
        let rows = |samples: &Samples| -> Vec<Vec<u32>> {
            let of = |index| {
                let label = u32::from(labels(samples)[index]);
                row(samples, index).iter().map(|it| it.to_bits()).chain([label]).collect()
            };
            (0..samples.len()).map(of).collect()
        };
        let sorted = |mut rows: Vec<Vec<u32>>| {
            rows.sort();
            rows
        };
        let [one, two] = [1, 2].map(|seed| rows(&joined(&Dataset::load(&task(source.clone()), seed))));
        assert_ne!(one, two, "{source:?}: another seed, another order");
        let table = sorted(rows(&set.samples()));
        assert_eq!(sorted(one), table, "{source:?}: nothing is lost and nothing is there twice");
        assert_eq!(sorted(two), table);
    }
}

#[test]
fn real_data_ignore_noise_and_number_of_samples() {
    for source in [Source::Digits, Source::BreastCancer, Source::Iris] {
        let other = Task { noise: 0.7, samples: 77, ..task(source.clone()) };
        assert_eq!(Dataset::load(&other, 4), Dataset::load(&task(source), 4));
    }
}

const GOLDEN: [u64; 3] = [0x0439_c497_cb88_6285, 0x99ba_1071_e402_53bd, 0xcb38_296a_537e_0195];
