//! The algebraic softplus (x + √(x² + b))/2: a hyperbola instead of an exponential.

use crate::activation::analysis::gaussian::{graded, moments};
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{Facts, Interval, Limit, Monotonicity, Saturation, Smoothness, Supremum};
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "squareplus",
    name: "Squareplus",
    aliases: &[],
    family: Family::Exponential,
    formula: markup!("squareplus"),
    params: &[Param {
        id: "b",
        symbol: "b",
        default: 4.0,
        min: 0.01,
        max: 10.0,
        step: 0.01,
        derivative: Some(|x, args| kernel::squareplus::b_derivative(x, args[0])),
    }],
    value: |x, args| kernel::squareplus::value(x, args[0]),
    derivative: |x, args| kernel::squareplus::derivative(x, args[0]),
    second_derivative: |x, args| kernel::squareplus::second_derivative(x, args[0]),
    band: None,
    batch: Kernel::Squareplus,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("squareplus"),
    references: &[
        Reference {
            source: "Barron, 2021",
            title: "Squareplus: A Softplus-Like Algebraic Rectifier",
            url: "https://arxiv.org/abs/2112.11687",
        },
        Reference {
            source: "JAX documentation",
            title: "jax.nn.squareplus",
            url: "https://docs.jax.dev/en/latest/_autosummary/jax.nn.squareplus.html",
        },
    ],
};

/// For b > 0.
fn facts(args: &Args) -> Facts {
    let b = args[0];
    Facts {
        range: Interval::open(0.0, f64::INFINITY),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: Vec::new(),
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 1.0, at: None },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::SOFT_LEFT,
        gaussian: moments(
            |x| kernel::squareplus::value(x, b),
            |x| kernel::squareplus::derivative(x, b),
            &graded(0.0, b.sqrt()),
        ),
    }
}
