//! x moved by λ toward zero, and zero for |x| <= λ, with f'(-λ) = f'(λ) = 0.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Break, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "softshrink",
    name: "Softshrink",
    aliases: &[],
    family: Family::Shrinkage,
    formula: markup!("softshrink"),
    params: &[Param {
        id: "lambd",
        symbol: "λ",
        default: 0.5,
        min: 0.05,
        max: 3.0,
        step: 0.05,
        derivative: None,
    }],
    value: |x, args| kernel::softshrink::value(x, args[0]),
    derivative: |x, args| kernel::softshrink::derivative(x, args[0]),
    second_derivative: |x, _| kernel::softshrink::second_derivative(x),
    band: None,
    batch: Kernel::Softshrink,
    breaks: |args| vec![Break { x: -args[0], order: 1 }, Break { x: args[0], order: 1 }],
    facts,
    snippets: snippets!("softshrink"),
    references: &[
        Reference {
            source: "Donoho, 1995",
            title: "De-noising by Soft-Thresholding",
            url: "https://doi.org/10.1109/18.382009",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Softshrink",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Softshrink.html",
        },
    ],
};

/// For λ > 0.
fn facts(args: &Args) -> Facts {
    let lambd = args[0];
    Facts {
        range: Interval::REALS,
        at_minus_infinity: Limit::new(f64::NEG_INFINITY, 1.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Interval(Interval::closed(-lambd, lambd))],
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 1.0, at: Some(Place::Interval(Interval::open(lambd, f64::INFINITY))) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::C0,
        saturation: Saturation::NONE,
        gaussian: gaussian(|x| kernel::softshrink::value(x, lambd), lambd),
    }
}

/// Moments of an odd function with f' = 0 for |x| <= λ and 1 beyond: its mean is zero, which quadrature would blur.
pub(super) fn gaussian(value: impl Fn(f64) -> f64, lambd: f64) -> GaussianMoments {
    let derivative = |x| kernel::softshrink::derivative(x, lambd);
    GaussianMoments { mean: 0.0, ..moments(value, derivative, &[-lambd, lambd]) }
}
