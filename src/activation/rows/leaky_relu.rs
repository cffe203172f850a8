//! ReLU with a small fixed slope on the left, which is also f'(0).

use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Family, Reference};

use super::two_slopes;

pub(super) static ROW: Activation = Activation {
    id: "leaky_relu",
    name: "Leaky ReLU",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("leaky_relu"),
    params: &[Param {
        id: "negative_slope",
        symbol: "α",
        default: 0.01,
        min: 0.0,
        max: 1.0,
        step: 0.01,
        derivative: None,
    }],
    value: |x, args| kernel::leaky_relu::value(x, args[0]),
    derivative: |x, args| kernel::leaky_relu::derivative(x, args[0]),
    second_derivative: |x, args| kernel::leaky_relu::second_derivative(x, args[0]),
    band: None,
    batch: Kernel::LeakyRelu,
    breaks: |args| two_slopes::breaks(args[0]),
    facts: |args| two_slopes::facts(args[0]),
    snippets: snippets!("leaky_relu"),
    references: &[
        Reference {
            source: "Maas, Hannun and Ng, 2013",
            title: "Rectifier Nonlinearities Improve Neural Network Acoustic Models",
            url: "https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.LeakyReLU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html",
        },
    ],
};
