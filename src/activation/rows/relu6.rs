//! ReLU cut off at 6, with f'(0) = f'(6) = 0.

use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

use super::ramp::Ramp;

pub(super) static ROW: Activation = Activation {
    id: "relu6",
    name: "ReLU6",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("relu6"),
    params: &[],
    value: |x, _| kernel::relu6::value(x),
    derivative: |x, _| kernel::relu6::derivative(x),
    second_derivative: |x, _| kernel::relu6::second_derivative(x),
    band: None,
    batch: Kernel::Relu6,
    breaks: |_| RAMP.breaks(),
    facts: |_| RAMP.facts(kernel::relu6::value, kernel::relu6::derivative),
    snippets: snippets!("relu6"),
    references: &[
        Reference {
            source: "Krizhevsky, 2010",
            title: "Convolutional Deep Belief Networks on CIFAR-10",
            url: "https://www.cs.toronto.edu/~kriz/conv-cifar10-aug2010.pdf",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.ReLU6",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU6.html",
        },
    ],
};

const RAMP: Ramp = Ramp { from: 0.0, to: 6.0, low: 0.0, high: 6.0, slope: 1.0 };
