//! x times the sigmoid of βx: x/2 at β = 0, ReLU as β → ∞.

use crate::activation::analysis::gaussian::{graded, moments};
use crate::activation::analysis::root::root;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Extremum, Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "swish",
    name: "Swish",
    aliases: &[],
    family: Family::Gated,
    formula: markup!("swish"),
    params: &[Param {
        id: "beta",
        symbol: "β",
        default: 1.0,
        min: -2.0,
        max: 10.0,
        step: 0.1,
        derivative: Some(|x, args| kernel::swish::beta_derivative(x, args[0])),
    }],
    value: |x, args| kernel::swish::value(x, args[0]),
    derivative: |x, args| kernel::swish::derivative(x, args[0]),
    second_derivative: |x, args| kernel::swish::second_derivative(x, args[0]),
    band: None,
    batch: Kernel::Swish,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("swish"),
    references: &[
        Reference {
            source: "Ramachandran, Zoph and Le, 2017",
            title: "Searching for Activation Functions",
            url: "https://arxiv.org/abs/1710.05941",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.SiLU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.SiLU.html",
        },
    ],
};

/// Swish scales: swish_β(x) = silu(βx)/β. So its landmarks are those of SiLU over β, and the line at β = 0.
pub(super) fn facts(args: &Args) -> Facts {
    let beta = args[0];
    if beta == 0.0 {
        return half_line();
    }
    let value = |x| kernel::swish::value(x, beta);
    let derivative = |x| kernel::swish::derivative(x, beta);
    // f'(-x) = 1 - f'(x), so the inflections are mirror images.
    let steepest = root(|x| kernel::swish::second_derivative(x, beta), 2.3 / beta, 2.5 / beta);
    let bend = steepest.abs();
    let turn = root(derivative, -1.2 / beta, -1.3 / beta);
    let (near, far) = (Limit::new(0.0, 0.0), f64::INFINITY.copysign(beta));
    let extremum = Extremum { at: Place::Point(turn), value: value(turn) };
    let rising = beta > 0.0;
    Facts {
        range: if rising { Interval::at_least(extremum.value) } else { Interval::at_most(extremum.value) },
        at_minus_infinity: if rising { near } else { Limit::new(far, 1.0) },
        at_plus_infinity: if rising { Limit::new(far, 1.0) } else { near },
        zeros: vec![Place::Point(0.0)],
        minimum: rising.then_some(extremum),
        maximum: (!rising).then_some(extremum),
        stationary: vec![turn],
        inflections: vec![-bend, bend],
        lipschitz: Supremum { value: derivative(steepest), at: Some(Place::Point(steepest)) },
        monotonicity: Monotonicity::Neither,
        smoothness: Smoothness::Smooth,
        saturation: if rising { Saturation::SOFT_LEFT } else { Saturation::SOFT_RIGHT },
        gaussian: moments(value, derivative, &graded(0.0, 1.0 / beta.abs())),
    }
}

/// At β = 0: x/2.
fn half_line() -> Facts {
    Facts {
        range: Interval::REALS,
        at_minus_infinity: Limit::new(f64::NEG_INFINITY, 0.5),
        at_plus_infinity: Limit::new(f64::INFINITY, 0.5),
        zeros: vec![Place::Point(0.0)],
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 0.5, at: Some(Place::Interval(Interval::REALS)) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::NONE,
        gaussian: GaussianMoments { mean: 0.0, second_moment: 0.25, slope_second_moment: 0.25 },
    }
}
