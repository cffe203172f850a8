//! The identity, cut off at min_val and max_val, where f' is 0. From 0 to 6 it is ReLU6.
//!
//! The sliders keep min_val <= 0 < max_val, so that the lower end is always below the upper one.

use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::Facts;
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Family, Reference};

use super::ramp::Ramp;

pub(super) static ROW: Activation = Activation {
    id: "hard_tanh",
    name: "Hard Tanh",
    aliases: &["hardtanh"],
    family: Family::Sigmoidal,
    formula: markup!("hard_tanh"),
    params: &[
        Param { id: "min_val", symbol: "a", default: -1.0, min: -6.0, max: 0.0, step: 0.1, derivative: None },
        Param { id: "max_val", symbol: "b", default: 1.0, min: 0.1, max: 6.0, step: 0.1, derivative: None },
    ],
    value: |x, args| kernel::hard_tanh::value(x, args[0], args[1]),
    derivative: |x, args| kernel::hard_tanh::derivative(x, args[0], args[1]),
    second_derivative: |x, _| kernel::hard_tanh::second_derivative(x),
    band: None,
    batch: Kernel::HardTanh,
    breaks: |args| ramp(args).breaks(),
    facts,
    snippets: snippets!("hard_tanh"),
    references: &[
        Reference {
            source: "Collobert et al., 2011",
            title: "Natural Language Processing (Almost) from Scratch",
            url: "https://www.jmlr.org/papers/v12/collobert11a.html",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Hardtanh",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardtanh.html",
        },
    ],
};

fn ramp(args: &Args) -> Ramp {
    Ramp { from: args[0], to: args[1], low: args[0], high: args[1], slope: 1.0 }
}

/// For min_val < max_val.
fn facts(args: &Args) -> Facts {
    let (low, high) = (args[0], args[1]);
    ramp(args)
        .facts(|x| kernel::hard_tanh::value(x, low, high), |x| kernel::hard_tanh::derivative(x, low, high))
}
