//! The rectified linear unit max(0, x), with f'(0) = 0.

use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

use super::two_slopes;

pub(super) static ROW: Activation = Activation {
    id: "relu",
    name: "ReLU",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("relu"),
    params: &[],
    value: |x, _| kernel::relu::value(x),
    derivative: |x, _| kernel::relu::derivative(x),
    second_derivative: |x, _| kernel::relu::second_derivative(x),
    band: None,
    batch: Kernel::Relu,
    breaks: |_| two_slopes::breaks(0.0),
    facts: |_| two_slopes::facts(0.0),
    snippets: snippets!("relu"),
    references: &[
        Reference {
            source: "Nair and Hinton, 2010",
            title: "Rectified Linear Units Improve Restricted Boltzmann Machines",
            url: "https://icml.cc/Conferences/2010/papers/432.pdf",
        },
        Reference {
            source: "Glorot, Bordes and Bengio, 2011",
            title: "Deep Sparse Rectifier Neural Networks",
            url: "https://proceedings.mlr.press/v15/glorot11a.html",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.ReLU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html",
        },
    ],
};
