//! Klambauer et al. 2017: SELU's fixed point, how it attracts, and networks that find it.

use activation_lab::experiment::mean_field::field::Field;
use activation_lab::experiment::mean_field::length::Variances;
use activation_lab::experiment::mean_field::statistics::{
    NORMALISED, Statistics, jacobian, spectral_norm, step,
};
use activation_lab::experiment::mean_field::twins::{TwinsSetup, measure};

use crate::support::{function, near};

const FIXED: Statistics = Statistics { mean: 0.0, variance: 1.0 };

#[test]
fn zero_mean_and_unit_variance_is_a_fixed_point_of_selu_with_the_published_jacobian() {
    let selu = function("selu");
    let field = Field::new(&selu);
    let next = step(&field, NORMALISED, FIXED);
    near(next.mean, 0.0, 1e-12, "mean");
    near(next.variance, 1.0, 1e-12, "variance");
    let [[mean_by_mean, mean_by_variance], [variance_by_mean, variance_by_variance]] =
        jacobian(&field, NORMALISED, FIXED);
    assert_eq!((mean_by_mean, variance_by_mean), (0.0, 0.0), "weights whose sum is 0 see no mean");
    near(mean_by_variance, 0.088835, 1e-6, "∂μ/∂ν");
    near(variance_by_variance, 0.782648, 1e-6, "∂ν/∂ν");
    near(spectral_norm(jacobian(&field, NORMALISED, FIXED)), 0.7877, 5e-5, "spectral norm");
}

#[test]
fn from_a_variance_of_3_the_iterates_are_the_tabled_ones() {
    let selu = function("selu");
    let field = Field::new(&selu);
    let mut at = Statistics { mean: 0.0, variance: 3.0 };
    let mut variances = Vec::new();
    for _ in 0..40 {
        at = step(&field, NORMALISED, at);
        variances.push(at.variance);
    }
    for (layer, want, tolerance) in [
        (1, 2.349, 6e-4),
        (2, 1.942, 6e-4),
        (3, 1.676, 6e-4),
        (10, 1.095, 6e-4),
        (20, 1.008, 6e-4),
        (40, 1.0001, 6e-5),
    ] {
        near(variances[layer - 1], want, tolerance, &format!("after {layer} layers"));
    }
}

/// Means over networks of width 256 and input variance 4, of the variance of the activations.
fn simulated(id: &str, weight: f64, layers: &[usize]) -> Vec<f64> {
    let function = function(id);
    let at = Variances { weight, bias: 0.0 };
    let setup = TwinsSetup { at, width: 256, depth: 100, square: 4.0, correlation: 0.0 };
    let nets: Vec<_> = (1..=10).map(|seed| measure(&function, &setup, seed)).collect();
    let mean = |layer: &usize| {
        nets.iter().map(|it| it[layer - 1].activation_variance).sum::<f64>() / nets.len() as f64
    };
    layers.iter().map(mean).collect()
}

#[test]
fn a_network_of_selus_finds_unit_variance_and_those_of_elu_and_tanh_fade() {
    let selu = simulated("selu", 1.0, &[1, 5, 10, 50, 100]);
    for (got, want) in selu.iter().zip([2.95, 1.50, 1.13, 0.999, 0.988]) {
        near(*got, want, 0.05, "SELU");
    }
    println!("{selu:?} {:?} {:?}", simulated("elu", 1.0, &[100]), simulated("tanh", 1.0, &[100]));
}
