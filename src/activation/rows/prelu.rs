//! Leaky ReLU whose left slope is learned; the slope is also f'(0).

use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Family, Reference};

use super::two_slopes;

pub(super) static ROW: Activation = Activation {
    id: "prelu",
    name: "PReLU",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("prelu"),
    params: &[Param {
        id: "alpha",
        symbol: "α",
        default: 0.25,
        min: -1.0,
        max: 2.0,
        step: 0.05,
        derivative: Some(|x, args| kernel::prelu::alpha_derivative(x, args[0])),
    }],
    value: |x, args| kernel::prelu::value(x, args[0]),
    derivative: |x, args| kernel::prelu::derivative(x, args[0]),
    second_derivative: |x, args| kernel::prelu::second_derivative(x, args[0]),
    band: None,
    batch: Kernel::Prelu,
    breaks: |args| two_slopes::breaks(args[0]),
    facts: |args| two_slopes::facts(args[0]),
    snippets: snippets!("prelu"),
    references: &[
        Reference {
            source: "He, Zhang, Ren and Sun, 2015",
            title: "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
            url: "https://arxiv.org/abs/1502.01852",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.PReLU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.PReLU.html",
        },
    ],
};
