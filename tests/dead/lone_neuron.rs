//! One neuron on a plane of samples.

use activation_lab::activation::{Formula, Function};
use activation_lab::experiment::lone_neuron::course::{Lesson, train};
use activation_lab::experiment::lone_neuron::crowd::{Gathering, SAMPLES};
use activation_lab::experiment::lone_neuron::neuron::Neuron;
use activation_lab::experiment::lone_neuron::pull::look;

use crate::support::function;

const GATHERINGS: [Gathering; 4] = [Gathering::Clouds, Gathering::Moons, Gathering::Ring, Gathering::Squares];
/// Its boundary lies beyond all samples of every gathering, which are on the side without a slope.
const FAR: (f64, f64, f64) = (45.0, 1.0, -5.0);

fn far() -> Neuron {
    Neuron::polar(FAR.0, FAR.1, FAR.2)
}

fn lesson(id: &str, neuron: Neuron) -> Lesson {
    Lesson { function: function(id), neuron, gathering: Gathering::Clouds, seed: 1, rate: 1.0, steps: 2000 }
}

#[test]
fn gradients_are_those_of_the_mean_loss() {
    let crowd = Gathering::Moons.crowd(3);
    for id in ["relu", "gelu", "tanh", "swish", "leaky_relu", "elu"] {
        let function = function(id);
        let neuron = Neuron { weights: [0.8, -0.5], bias: 0.3 };
        let scene = look(&function, neuron, &crowd);
        let by = |index: usize, change: f32| {
            let mut moved = neuron;
            match index {
                2 => moved.bias += change,
                index => moved.weights[index] += change,
            }
            look(&function, moved, &crowd).loss
        };
        for index in 0..3 {
            let h = 1e-2;
            let difference = (by(index, h) - by(index, -h)) / f64::from(2.0 * h);
            let gradient = f64::from(scene.gradient[index]);
            assert!((difference - gradient).abs() < 2e-3, "{id}, {index}: {difference} and {gradient}");
        }
    }
}

#[test]
fn samples_are_the_same_for_a_seed_and_as_many_of_either_class() {
    for gathering in GATHERINGS {
        let crowd = gathering.crowd(7);
        assert_eq!(crowd, gathering.crowd(7));
        assert_ne!(crowd, gathering.crowd(8));
        assert_eq!(crowd.points.len(), SAMPLES);
        assert_eq!(crowd.labels.iter().filter(|it| **it == 1).count(), SAMPLES / 2);
    }
}

#[test]
fn an_inactive_neuron_is_not_dead_until_the_last_sample_has_no_slope() {
    let crowd = Gathering::Clouds.crowd(1);
    let relu = function("relu");
    let mut counts = Vec::new();
    for step in 0..=60 {
        let scene = look(&relu, Neuron::polar(45.0, 1.0, -0.1 * f64::from(step)), &crowd);
        assert_eq!(scene.is_dead(), scene.pulls.iter().all(|it| it.pre_activation <= 0.0));
        assert_eq!(scene.is_dead(), scene.gradient == [0.0; 3]);
        counts.push(scene.n_sloped());
    }
    assert!(counts.is_sorted_by(|a, b| a >= b), "{counts:?}");
    assert!(counts.iter().any(|it| (1..10).contains(it)), "a neuron of few samples is alive: {counts:?}");
    assert_eq!(counts.last(), Some(&0));
}

#[test]
fn training_cannot_move_a_dead_neuron() {
    for gathering in GATHERINGS {
        let course = train(&Lesson { gathering, ..lesson("relu", far()) });
        assert_eq!((course.steps, course.has_moved()), (2000, false));
        let first = course.moments[0];
        assert!(course.moments.iter().all(|it| (it.loss, it.n_sloped) == (first.loss, 0)));
        assert_eq!(first.neuron, far());
    }
}

#[test]
fn another_function_at_the_same_weights_brings_the_gradients_back() {
    let crowd = Gathering::Clouds.crowd(1);
    let formula = Function::from(Formula::parse("max(0.05x, x)").expect("a formula"));
    let functions = ["leaky_relu", "elu", "gelu", "swish", "softplus", "tanh"].map(function);
    for function in functions.into_iter().chain([formula]) {
        let scene = look(&function, far(), &crowd);
        assert_eq!(scene.n_sloped(), SAMPLES, "{function:?}");
        assert!(scene.gradient_norm() > 0.0, "{function:?}");
        assert_eq!(scene.revival(&function), None, "{function:?}");
    }
}

#[test]
fn a_leaky_neuron_comes_back_far_enough_for_a_relu_to_live() {
    let course = train(&Lesson { steps: 5000, ..lesson("leaky_relu", far()) });
    let (first, last) = (course.moments[0], course.end().expect("an end"));
    assert!(last.loss < 0.5 * first.loss, "{} from {}", last.loss, first.loss);
    let crowd = Gathering::Clouds.crowd(1);
    assert!(look(&function("relu"), first.neuron, &crowd).is_dead());
    assert!(!look(&function("relu"), last.neuron, &crowd).is_dead());
}

#[test]
fn the_smallest_change_of_the_bias_is_the_distance_of_the_nearest_sample() {
    let crowd = Gathering::Clouds.crowd(1);
    let relu = function("relu");
    let scene = look(&relu, far(), &crowd);
    let nearest = scene.pulls.iter().map(|it| it.pre_activation).fold(f32::MIN, f32::max);
    let found = scene.revival(&relu).expect("a revival");
    assert!((found.least + f64::from(nearest)).abs() < 1e-6, "{found:?}, {nearest}");
    let moved = |change: f64| look(&relu, Neuron::polar(FAR.0, FAR.1, FAR.2 + change), &crowd).n_sloped();
    assert_eq!(moved(found.least - 1e-3), 0);
    assert_eq!(moved(found.shift), found.sloped);
    assert!(found.sloped > 0);
}

#[test]
fn gelu_dies_too_where_its_slope_is_no_number_of_f32() {
    let crowd = Gathering::Clouds.crowd(1);
    let at = |bias: f64| look(&function("gelu"), Neuron::polar(45.0, 1.0, bias), &crowd);
    assert!(!at(-10.0).is_dead());
    assert!(at(-40.0).is_dead());
}

#[test]
fn a_course_that_leaves_the_finite_numbers_ends_at_the_last_finite_ones() {
    let neuron = Neuron::polar(0.0, 1.0, 0.0);
    let function = Function::from(Formula::parse("exp(x^2)").expect("a formula"));
    let course = train(&Lesson { function, rate: 100.0, ..lesson("relu", neuron) });
    assert!(course.steps < 2000, "{}", course.steps);
    assert!(course.end().is_some_and(|it| it.neuron.is_finite()));
}

#[test]
fn polar_form_reads_back() {
    for (angle, length, bias) in [(30.0, 2.0, -1.0), (-135.0, 0.5, 3.0), (180.0, 1.0, 0.0)] {
        let neuron = Neuron::polar(angle, length, bias);
        assert!((neuron.angle() - angle).abs() < 1e-4, "{}", neuron.angle());
        assert!((neuron.length() - length).abs() < 1e-6);
    }
}
