//! (x + 3) / 6, cut off at 0 and 1, with f'(-3) = f'(3) = 0: the hard sigmoid of PyTorch, JAX and Keras 3.

use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

use super::ramp::Ramp;

pub(super) static ROW: Activation = Activation {
    id: "hard_sigmoid",
    name: "Hard Sigmoid",
    aliases: &["hardsigmoid"],
    family: Family::Sigmoidal,
    formula: markup!("hard_sigmoid"),
    params: &[],
    value: |x, _| kernel::hard_sigmoid::value(x),
    derivative: |x, _| kernel::hard_sigmoid::derivative(x),
    second_derivative: |x, _| kernel::hard_sigmoid::second_derivative(x),
    band: None,
    batch: Kernel::HardSigmoid,
    breaks: |_| RAMP.breaks(),
    facts: |_| RAMP.facts(kernel::hard_sigmoid::value, kernel::hard_sigmoid::derivative),
    snippets: snippets!("hard_sigmoid"),
    references: &[
        Reference {
            source: "Howard et al., 2019",
            title: "Searching for MobileNetV3",
            url: "https://arxiv.org/abs/1905.02244",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Hardsigmoid",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardsigmoid.html",
        },
    ],
};

const RAMP: Ramp = Ramp { from: -3.0, to: 3.0, low: 0.0, high: 1.0, slope: 1.0 / 6.0 };
