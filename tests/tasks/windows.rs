//! The part of the plane that a picture shows.

use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::task::{OwnSamples, Source, Task};

use crate::support::{joined, own, sources, task, values};

#[test]
fn a_window_holds_every_sample_and_tables_have_none() {
    for source in sources() {
        for noise in [0.0, 0.5, 1.0] {
            let data = Dataset::load(&Task { noise, ..task(source.clone()) }, 1);
            let all = joined(&data);
            assert_eq!(data.window.is_none(), source.inputs() > 2, "{source:?}");
            let Some([x, y]) = data.window else { continue };
            let holds = |(low, high): (f64, f64), column: &[f32]| {
                column.iter().all(|&it| (low..=high).contains(&f64::from(it)))
            };
            assert!(holds(x, all.input(0)), "{source:?}");
            let second = if all.inputs == 2 { all.input(1) } else { values(&all) };
            assert!(holds(y, second), "{source:?}");
        }
    }
}

#[test]
fn points_drawn_on_the_plane_are_seen_where_they_were_drawn() {
    let source = Source::Own(own(&[-1.0, 1.0, 0.5], &[-0.5, 0.6, 0.0], &[0, 1, 1]));
    assert_eq!(Dataset::load(&task(source), 1).window, Some([(-2.0, 2.0); 2]));
}

#[test]
fn a_table_of_two_columns_fills_its_window() {
    let source = Source::Own(own(&[100.0, 200.0, 150.0], &[0.01, 0.02, 0.03], &[0, 1, 1]));
    let Some([x, y]) = Dataset::load(&task(source), 1).window else { panic!("a plane has a window") };
    assert_eq!(x, (87.5, 212.5));
    assert!((y.0 - 0.0075).abs() < 1e-6 && (y.1 - 0.0325).abs() < 1e-6, "{y:?}");
}

#[test]
fn equal_numbers_have_a_window_around_them() {
    let own = OwnSamples {
        samples: Samples { inputs: 1, features: vec![1e9; 4], targets: Targets::Values(vec![0.0; 4]) },
        input_names: vec!["x".to_owned()],
        class_names: Vec::new(),
    };
    let Some([x, y]) = Dataset::load(&task(Source::Own(own)), 1).window else {
        panic!("a line has a window")
    };
    assert!(x.0 < 1e9 && x.1 > 1e9 && y == (-1.0, 1.0), "{x:?} {y:?}");
}
