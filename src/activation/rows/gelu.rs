//! x times the normal distribution function, exactly.

use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

use super::gelu_param;

pub(super) static ROW: Activation = Activation {
    id: "gelu",
    name: "GELU",
    aliases: &[],
    family: Family::Gated,
    formula: markup!("gelu"),
    params: &[],
    value: |x, _| kernel::gelu::value(x),
    derivative: |x, _| kernel::gelu::derivative(x),
    second_derivative: |x, _| kernel::gelu::second_derivative(x),
    band: None,
    batch: Kernel::Gelu,
    breaks: |_| Vec::new(),
    facts: |_| gelu_param::facts(&Args::new(&[0.0, 1.0])),
    snippets: snippets!("gelu"),
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
