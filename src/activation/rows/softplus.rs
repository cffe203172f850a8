//! The smooth ReLU ln(1 + e^(βx))/β. Above βx = threshold it is the identity, as in PyTorch, so it jumps there.

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
    id: "softplus",
    name: "Softplus",
    aliases: &[],
    family: Family::Exponential,
    formula: markup!("softplus"),
    params: &[
        Param {
            id: "beta",
            symbol: "β",
            default: 1.0,
            min: 0.1,
            max: 10.0,
            step: 0.1,
            derivative: Some(|x, args| kernel::softplus::beta_derivative(x, args[0], args[1])),
        },
        Param {
            id: "threshold",
            symbol: "θ",
            default: 20.0,
            min: 0.5,
            max: 40.0,
            step: 0.5,
            derivative: None,
        },
    ],
    value: |x, args| kernel::softplus::value(x, args[0], args[1]),
    derivative: |x, args| kernel::softplus::derivative(x, args[0], args[1]),
    second_derivative: |x, args| kernel::softplus::second_derivative(x, args[0], args[1]),
    band: None,
    batch: Kernel::Softplus,
    breaks,
    facts,
    snippets: snippets!("softplus"),
    references: &[
        Reference {
            source: "Dugas, Bengio, Bélisle, Nadeau and Garcia, 2000",
            title: "Incorporating Second-Order Functional Knowledge for Better Option Pricing",
            url: "https://papers.nips.cc/paper/1920-incorporating-second-order-functional-knowledge-for-better-option-pricing",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Softplus",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Softplus.html",
        },
    ],
};

/// The jump from ln(1 + e^(βx))/β down to x, while it is not below every double.
fn breaks(args: &Args) -> Vec<Break> {
    let (beta, threshold) = (args[0], args[1]);
    let height = libm::log1p(libm::exp(-threshold)) / beta;
    if height > 0.0 { vec![Break { x: last_bent(beta, threshold), order: 0 }] } else { Vec::new() }
}

/// The last x on the bent side. The rounded product decides, so the quotient may be one double off.
fn last_bent(beta: f64, threshold: f64) -> f64 {
    let x = threshold / beta;
    if beta * x.next_up() <= threshold {
        x.next_up()
    } else if beta * x <= threshold {
        x
    } else {
        x.next_down()
    }
}

/// For β > 0 and threshold >= 0.
fn facts(args: &Args) -> Facts {
    let (beta, threshold) = (args[0], args[1]);
    let jump = breaks(args).first().map(|it| it.x);
    let splits: Vec<f64> = graded(0.0, 1.0 / beta).into_iter().chain(jump).collect();
    Facts {
        range: Interval::open(0.0, f64::INFINITY),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: Vec::new(),
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: steepest(jump),
        monotonicity: if jump.is_some() { Monotonicity::Neither } else { Monotonicity::Increasing },
        smoothness: if jump.is_some() { Smoothness::Discontinuous } else { Smoothness::Smooth },
        saturation: Saturation::SOFT_LEFT,
        gaussian: moments(
            |x| kernel::softplus::value(x, beta, threshold),
            |x| kernel::softplus::derivative(x, beta, threshold),
            &splits,
        ),
    }
}

fn steepest(jump: Option<f64>) -> Supremum {
    match jump {
        Some(x) => Supremum { value: f64::INFINITY, at: Some(Place::Point(x)) },
        None => Supremum { value: 1.0, at: None },
    }
}
