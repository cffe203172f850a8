//! The hyperbolic tangent: the sigmoid, stretched and centred.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "tanh",
    name: "Tanh",
    aliases: &[],
    family: Family::Sigmoidal,
    formula: markup!("tanh"),
    params: &[],
    value: |x, _| kernel::tanh::value(x),
    derivative: |x, _| kernel::tanh::derivative(x),
    second_derivative: |x, _| kernel::tanh::second_derivative(x),
    band: None,
    batch: Kernel::Tanh,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("tanh"),
    references: &[
        Reference {
            source: "LeCun, Bottou, Orr and Müller, 1998",
            title: "Efficient BackProp",
            url: "http://yann.lecun.com/exdb/publis/pdf/lecun-98b.pdf",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Tanh",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Tanh.html",
        },
    ],
};

fn facts(_: &Args) -> Facts {
    let rounded = moments(kernel::tanh::value, kernel::tanh::derivative, &[]);
    // An odd function has mean zero, which quadrature would blur by its last digit.
    Facts {
        range: Interval::open(-1.0, 1.0),
        at_minus_infinity: Limit::new(-1.0, 0.0),
        at_plus_infinity: Limit::new(1.0, 0.0),
        zeros: vec![Place::Point(0.0)],
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: vec![0.0],
        lipschitz: Supremum { value: 1.0, at: Some(Place::Point(0.0)) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::SOFT,
        gaussian: GaussianMoments { mean: 0.0, ..rounded },
    }
}
