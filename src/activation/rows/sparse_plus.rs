//! A softplus that is exactly zero up to -1 and exactly x from 1 on, with a parabola between.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Break, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "sparse_plus",
    name: "Sparse Plus",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("sparse_plus"),
    params: &[],
    value: |x, _| kernel::sparse_plus::value(x),
    derivative: |x, _| kernel::sparse_plus::derivative(x),
    second_derivative: |x, _| kernel::sparse_plus::second_derivative(x),
    band: None,
    batch: Kernel::SparsePlus,
    breaks: |_| vec![Break { x: -END, order: 2 }, Break { x: END, order: 2 }],
    facts,
    snippets: snippets!("sparse_plus"),
    references: &[
        Reference {
            source: "JAX documentation",
            title: "jax.nn.sparse_plus",
            url: "https://docs.jax.dev/en/latest/_autosummary/jax.nn.sparse_plus.html",
        },
        Reference {
            source: "Blondel, Martins and Niculae, 2019",
            title: "Learning with Fenchel-Young Losses",
            url: "https://arxiv.org/abs/1901.02324",
        },
    ],
};

/// Where the parabola ends, and begins on the other side of 0.
const END: f64 = 1.0;

fn facts(_: &Args) -> Facts {
    let bottom = Place::Interval(Interval::at_most(-END));
    Facts {
        range: Interval::at_least(0.0),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![bottom],
        minimum: Some(Extremum { at: bottom, value: 0.0 }),
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 1.0, at: Some(Place::Interval(Interval::at_least(END))) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::C1,
        saturation: Saturation::HARD_LEFT,
        gaussian: moments(kernel::sparse_plus::value, kernel::sparse_plus::derivative, &[-END, END]),
    }
}
