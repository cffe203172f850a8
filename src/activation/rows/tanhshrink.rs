//! x - tanh x: a cubic near zero, and the identity moved by 1 toward zero far out.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "tanhshrink",
    name: "Tanhshrink",
    aliases: &[],
    family: Family::Shrinkage,
    formula: markup!("tanhshrink"),
    params: &[],
    value: |x, _| kernel::tanhshrink::value(x),
    derivative: |x, _| kernel::tanhshrink::derivative(x),
    second_derivative: |x, _| kernel::tanhshrink::second_derivative(x),
    band: None,
    batch: Kernel::Tanhshrink,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("tanhshrink"),
    references: &[Reference {
        source: "PyTorch documentation",
        title: "torch.nn.Tanhshrink",
        url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Tanhshrink.html",
    }],
};

fn facts(_: &Args) -> Facts {
    let rounded = moments(kernel::tanhshrink::value, kernel::tanhshrink::derivative, &[]);
    // An odd function has mean zero, which quadrature would blur by its last digit.
    Facts {
        range: Interval::REALS,
        at_minus_infinity: Limit::new(f64::NEG_INFINITY, 1.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Point(0.0)],
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: vec![0.0],
        lipschitz: Supremum { value: 1.0, at: None },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::NONE,
        gaussian: GaussianMoments { mean: 0.0, ..rounded },
    }
}
