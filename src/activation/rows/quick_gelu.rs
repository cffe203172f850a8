//! x times the sigmoid of 1.702x: GELU's cheapest approximation, and Swish at one β.

use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

use super::swish;

pub(super) static ROW: Activation = Activation {
    id: "quick_gelu",
    name: "QuickGELU",
    aliases: &[],
    family: Family::Gated,
    formula: markup!("quick_gelu"),
    params: &[],
    value: |x, _| kernel::quick_gelu::value(x),
    derivative: |x, _| kernel::quick_gelu::derivative(x),
    second_derivative: |x, _| kernel::quick_gelu::second_derivative(x),
    band: None,
    batch: Kernel::QuickGelu,
    breaks: |_| Vec::new(),
    facts: |_| swish::facts(&Args::new(&[kernel::quick_gelu::BETA])),
    snippets: snippets!("quick_gelu"),
    references: &[
        Reference {
            source: "Hendrycks and Gimpel, 2016",
            title: "Gaussian Error Linear Units (GELUs)",
            url: "https://arxiv.org/abs/1606.08415",
        },
        Reference {
            source: "Radford et al., 2021",
            title: "Learning Transferable Visual Models From Natural Language Supervision",
            url: "https://arxiv.org/abs/2103.00020",
        },
    ],
};
