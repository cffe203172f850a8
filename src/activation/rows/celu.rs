//! The continuously differentiable ELU: α(e^(x/α) - 1) on the left, so that f'(0) = 1 for every α.

use crate::activation::analysis::gaussian::{graded, moments};
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Break, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "celu",
    name: "CELU",
    aliases: &[],
    family: Family::Exponential,
    formula: markup!("celu"),
    params: &[Param {
        id: "alpha",
        symbol: "α",
        default: 1.0,
        min: 0.1,
        max: 3.0,
        step: 0.1,
        derivative: Some(|x, args| kernel::celu::alpha_derivative(x, args[0])),
    }],
    value: |x, args| kernel::celu::value(x, args[0]),
    derivative: |x, args| kernel::celu::derivative(x, args[0]),
    second_derivative: |x, args| kernel::celu::second_derivative(x, args[0]),
    band: None,
    batch: Kernel::Celu,
    breaks: |_| vec![Break { x: 0.0, order: 2 }],
    facts,
    snippets: snippets!("celu"),
    references: &[
        Reference {
            source: "Barron, 2017",
            title: "Continuously Differentiable Exponential Linear Units",
            url: "https://arxiv.org/abs/1704.07483",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.CELU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.CELU.html",
        },
    ],
};

/// For α > 0.
fn facts(args: &Args) -> Facts {
    let alpha = args[0];
    Facts {
        range: Interval::open(-alpha, f64::INFINITY),
        at_minus_infinity: Limit::new(-alpha, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Point(0.0)],
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 1.0, at: Some(Place::Interval(Interval::at_least(0.0))) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::C1,
        saturation: Saturation::SOFT_LEFT,
        gaussian: moments(
            |x| kernel::celu::value(x, alpha),
            |x| kernel::celu::derivative(x, alpha),
            &graded(0.0, alpha),
        ),
    }
}
