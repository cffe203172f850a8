//! The exponential function: its own derivative, with a slope that grows without bound.

use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, GaussianMoments, Interval, Limit, Monotonicity, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "exponential",
    name: "Exponential",
    aliases: &[],
    family: Family::Exponential,
    formula: markup!("exponential"),
    params: &[],
    value: |x, _| kernel::exponential::value(x),
    derivative: |x, _| kernel::exponential::value(x),
    second_derivative: |x, _| kernel::exponential::value(x),
    band: None,
    batch: Kernel::Exponential,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("exponential"),
    references: &[
        Reference {
            source: "Keras documentation",
            title: "keras.activations.exponential",
            url: "https://keras.io/api/layers/activations/",
        },
        Reference {
            source: "Nelder and Wedderburn, 1972",
            title: "Generalized Linear Models",
            url: "https://doi.org/10.2307/2344614",
        },
    ],
};

/// E e^Z = e^(1/2) and E e^(2Z) = e².
fn facts(_: &Args) -> Facts {
    let square = kernel::exponential::value(2.0);
    Facts {
        range: Interval::open(0.0, f64::INFINITY),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, f64::INFINITY),
        zeros: Vec::new(),
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: f64::INFINITY, at: None },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::SOFT_LEFT,
        gaussian: GaussianMoments {
            mean: kernel::exponential::value(0.5),
            second_moment: square,
            slope_second_moment: square,
        },
    }
}
