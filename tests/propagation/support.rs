//! What the tests share.

use activation_lab::activation::formula::Formula;
use activation_lab::activation::{Function, rows};
use activation_lab::experiment::depth::measure::{Passage, measure};
use activation_lab::experiment::depth::setup::DepthSetup;
use activation_lab::experiment::depth::spread::Spread;
use activation_lab::nn::initialisation::{Distribution, Initialisation};

pub const XAVIER: Initialisation = Initialisation::Glorot(Distribution::Normal);
pub const HE: Initialisation = Initialisation::He(Distribution::Normal);

pub fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

pub fn formula(source: &str) -> Function {
    Function::from(Formula::parse(source).expect("a formula"))
}

pub fn setup(id: &str, initialisation: Initialisation, width: usize, depth: usize) -> DepthSetup {
    DepthSetup { function: function(id), initialisation, gain: 1.0, width, depth, epsilon: 0.01 }
}

/// The networks of the seeds from 1 on.
pub fn passages(setup: &DepthSetup, nets: u32) -> Vec<Passage> {
    (1..=nets).map(|seed| measure(setup, seed)).collect()
}

pub fn spread(passages: &[Passage], of: impl Fn(&Passage) -> f64) -> Spread {
    Spread::of(passages.iter().map(of)).expect("numbers")
}

#[track_caller]
pub fn near(got: f64, want: f64, tolerance: f64, what: &str) {
    assert!((got - want).abs() <= tolerance, "{what}: {got}, not {want} ± {tolerance}");
}
