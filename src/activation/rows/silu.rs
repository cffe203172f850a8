//! x times the sigmoid of x: Swish at β = 1.

use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

use super::swish;

pub(super) static ROW: Activation = Activation {
    id: "silu",
    name: "SiLU",
    aliases: &[],
    family: Family::Gated,
    formula: markup!("silu"),
    params: &[],
    value: |x, _| kernel::silu::value(x),
    derivative: |x, _| kernel::silu::derivative(x),
    second_derivative: |x, _| kernel::silu::second_derivative(x),
    band: None,
    batch: Kernel::Silu,
    breaks: |_| Vec::new(),
    facts: |_| swish::facts(&Args::new(&[1.0])),
    snippets: snippets!("silu"),
    references: &[
        Reference {
            source: "Elfwing, Uchibe and Doya, 2017",
            title: "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning",
            url: "https://arxiv.org/abs/1702.03118",
        },
        Reference {
            source: "Hendrycks and Gimpel, 2016",
            title: "Gaussian Error Linear Units (GELUs)",
            url: "https://arxiv.org/abs/1606.08415",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.SiLU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.SiLU.html",
        },
    ],
};
