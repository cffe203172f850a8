//! (x + 1) / 2, cut off at 0 and 1, with f'(-1) = f'(1) = 0: the derivative of sparse_plus.

use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

use super::ramp::Ramp;

pub(super) static ROW: Activation = Activation {
    id: "sparse_sigmoid",
    name: "Sparse Sigmoid",
    aliases: &[],
    family: Family::Sigmoidal,
    formula: markup!("sparse_sigmoid"),
    params: &[],
    value: |x, _| kernel::sparse_sigmoid::value(x),
    derivative: |x, _| kernel::sparse_sigmoid::derivative(x),
    second_derivative: |x, _| kernel::sparse_sigmoid::second_derivative(x),
    band: None,
    batch: Kernel::SparseSigmoid,
    breaks: |_| RAMP.breaks(),
    facts: |_| RAMP.facts(kernel::sparse_sigmoid::value, kernel::sparse_sigmoid::derivative),
    snippets: snippets!("sparse_sigmoid"),
    references: &[
        Reference {
            source: "JAX documentation",
            title: "jax.nn.sparse_sigmoid",
            url: "https://docs.jax.dev/en/latest/_autosummary/jax.nn.sparse_sigmoid.html",
        },
        Reference {
            source: "Blondel, Martins and Niculae, 2019",
            title: "Learning with Fenchel-Young Losses",
            url: "https://arxiv.org/abs/1901.02324",
        },
    ],
};

const RAMP: Ramp = Ramp { from: -1.0, to: 1.0, low: 0.0, high: 1.0, slope: 0.5 };
