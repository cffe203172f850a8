//! Vector functions by name, and inputs to try them on.

use activation_lab::activation::Args;
use activation_lab::activation::vector::{VectorFunction, rows};

/// The function with these parameters, within the sliders or beyond.
pub fn function(id: &str, args: &[f64]) -> VectorFunction {
    VectorFunction::with_args(rows::by_id(id).expect("a vector function"), Args::new(args))
}

/// Every function at its defaults.
pub fn all() -> impl Iterator<Item = VectorFunction> {
    rows::SIGNATURES.iter().map(|it| VectorFunction::new(it))
}

/// Moderate inputs without ties, the number of which suits every function at its defaults.
pub fn moderate() -> Vec<Vec<f64>> {
    vec![
        vec![2.0, 1.25, 0.1, -1.0],
        vec![0.3, -0.2],
        vec![-1.3, 0.9, 0.45, 2.2, -0.7, 1.1],
        vec![0.05, 0.4, -0.35, 0.6, 0.25, -0.15, 0.5, 0.1],
    ]
}
