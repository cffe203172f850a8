//! GELU's approximation by a hyperbolic tangent, as in BERT and GPT-2.

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
    id: "gelu_tanh",
    name: "GELU (tanh)",
    aliases: &[],
    family: Family::Gated,
    formula: markup!("gelu_tanh"),
    params: &[],
    value: |x, _| kernel::gelu_tanh::value(x),
    derivative: |x, _| kernel::gelu_tanh::derivative(x),
    second_derivative: |x, _| kernel::gelu_tanh::second_derivative(x),
    band: None,
    batch: Kernel::GeluTanh,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("gelu_tanh"),
    references: &[
        Reference {
            source: "Hendrycks and Gimpel, 2016",
            title: "Gaussian Error Linear Units (GELUs)",
            url: "https://arxiv.org/abs/1606.08415",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.GELU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.GELU.html",
        },
    ],
};

fn facts(_: &Args) -> Facts {
    let derivative = kernel::gelu_tanh::derivative;
    let bottom = root(derivative, -0.8, -0.7);
    let least = kernel::gelu_tanh::value(bottom);
    // f'(-x) = 1 - f'(x), so the inflections are mirror images.
    let steepest = root(kernel::gelu_tanh::second_derivative, 1.3, 1.5);
    Facts {
        range: Interval::at_least(least),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Point(0.0)],
        minimum: Some(Extremum { at: Place::Point(bottom), value: least }),
        maximum: None,
        stationary: vec![bottom],
        inflections: vec![-steepest, steepest],
        lipschitz: Supremum { value: derivative(steepest), at: Some(Place::Point(steepest)) },
        monotonicity: Monotonicity::Neither,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::SOFT_LEFT,
        gaussian: moments(kernel::gelu_tanh::value, derivative, &[]),
    }
}
