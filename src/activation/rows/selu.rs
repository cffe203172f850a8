//! The self-normalising ELU: λ times an ELU, with the λ and α that keep mean 0 and variance 1.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::kernel::selu::{SCALE, SCALE_ALPHA};
use crate::activation::row::{Activation, Break, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "selu",
    name: "SELU",
    aliases: &[],
    family: Family::Exponential,
    formula: markup!("selu"),
    params: &[],
    value: |x, _| kernel::selu::value(x),
    derivative: |x, _| kernel::selu::derivative(x),
    second_derivative: |x, _| kernel::selu::second_derivative(x),
    band: None,
    batch: Kernel::Selu,
    breaks: |_| vec![Break { x: 0.0, order: 1 }],
    facts,
    snippets: snippets!("selu"),
    references: &[
        Reference {
            source: "Klambauer, Unterthiner, Mayr and Hochreiter, 2017",
            title: "Self-Normalizing Neural Networks",
            url: "https://arxiv.org/abs/1706.02515",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.SELU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.SELU.html",
        },
    ],
};

fn facts(_: &Args) -> Facts {
    let rounded = moments(kernel::selu::value, kernel::selu::derivative, &[]);
    Facts {
        range: Interval::open(-SCALE_ALPHA.hi, f64::INFINITY),
        at_minus_infinity: Limit::new(-SCALE_ALPHA.hi, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, SCALE.hi),
        zeros: vec![Place::Point(0.0)],
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: SCALE_ALPHA.hi, at: Some(Place::Point(0.0)) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::C0,
        saturation: Saturation::SOFT_LEFT,
        // What defines λ and α; quadrature would blur it by a last digit.
        gaussian: GaussianMoments { mean: 0.0, second_moment: 1.0, ..rounded },
    }
}
