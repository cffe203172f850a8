//! x times the hyperbolic tangent of softplus.

use crate::activation::analysis::gaussian::moments;
use crate::activation::analysis::root::root;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "mish",
    name: "Mish",
    aliases: &[],
    family: Family::Gated,
    formula: markup!("mish"),
    params: &[],
    value: |x, _| kernel::mish::value(x),
    derivative: |x, _| kernel::mish::derivative(x),
    second_derivative: |x, _| kernel::mish::second_derivative(x),
    band: None,
    batch: Kernel::Mish,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("mish"),
    references: &[
        Reference {
            source: "Misra, 2019",
            title: "Mish: A Self Regularized Non-Monotonic Activation Function",
            url: "https://arxiv.org/abs/1908.08681",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Mish",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Mish.html",
        },
    ],
};

fn facts(_: &Args) -> Facts {
    let derivative = kernel::mish::derivative;
    let bottom = root(derivative, -1.2, -1.1);
    let least = kernel::mish::value(bottom);
    let steepest = root(kernel::mish::second_derivative, 1.4, 1.6);
    Facts {
        range: Interval::at_least(least),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Point(0.0)],
        minimum: Some(Extremum { at: Place::Point(bottom), value: least }),
        maximum: None,
        stationary: vec![bottom],
        inflections: vec![root(kernel::mish::second_derivative, -2.4, -2.1), steepest],
        lipschitz: Supremum { value: derivative(steepest), at: Some(Place::Point(steepest)) },
        monotonicity: Monotonicity::Neither,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::SOFT_LEFT,
        gaussian: moments(kernel::mish::value, derivative, &[]),
    }
}
