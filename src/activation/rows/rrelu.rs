//! Leaky ReLU whose left slope is drawn at random while it is trained; f is its mean, which evaluation takes.
//!
//! The sliders keep lower <= upper: that of the lower end stops where that of the upper end starts. The slope at 0 is the
//! mean slope.

use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Family, Reference};

use super::two_slopes;

pub(super) static ROW: Activation = Activation {
    id: "rrelu",
    name: "RReLU",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("rrelu"),
    params: &[
        Param { id: "lower", symbol: "l", default: 0.125, min: 0.0, max: 0.3, step: 0.005, derivative: None },
        Param {
            id: "upper",
            symbol: "u",
            default: 1.0 / 3.0,
            min: 0.3,
            max: 1.0,
            step: 0.005,
            derivative: None,
        },
    ],
    value: |x, args| kernel::rrelu::value(x, args[0], args[1]),
    derivative: |x, args| kernel::rrelu::derivative(x, args[0], args[1]),
    second_derivative: |x, _| kernel::rrelu::second_derivative(x),
    band: Some(|x, args| kernel::rrelu::extremes(x, args[0], args[1])),
    batch: Kernel::Rrelu,
    breaks: |args| two_slopes::breaks(mean_slope(args)),
    facts: |args| two_slopes::facts(mean_slope(args)),
    snippets: snippets!("rrelu"),
    references: &[
        Reference {
            source: "Xu, Wang, Chen and Li, 2015",
            title: "Empirical Evaluation of Rectified Activations in Convolutional Network",
            url: "https://arxiv.org/abs/1505.00853",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.RReLU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.RReLU.html",
        },
    ],
};

fn mean_slope(args: &Args) -> f64 {
    kernel::rrelu::mean_slope(args[0], args[1])
}
