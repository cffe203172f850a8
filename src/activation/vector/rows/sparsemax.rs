//! Shares that sum to 1, of which some are exactly 0.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::sparsemax;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{Shape, Signature};

pub(super) static SIGNATURE: Signature = Signature {
    id: "sparsemax",
    name: "Sparsemax",
    aliases: &[],
    params: &[],
    shape: Shape::Same,
    picture: &[1.0, 0.0, 0.0, 0.0],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("sparsemax"),
    value: |x, _, out| sparsemax::value(x, out),
    jacobian: |x, _, out| sparsemax::jacobian(x, out),
    snippets: snippets!("sparsemax"),
    references: &[
        Reference {
            source: "Martins and Astudillo, 2016",
            title: "From Softmax to Sparsemax: A Sparse Model of Attention and Multi-Label Classification",
            url: "https://arxiv.org/abs/1602.02068",
        },
        Reference {
            source: "Keras documentation",
            title: "keras.activations.sparsemax",
            url: "https://keras.io/api/layers/activations/",
        },
    ],
};
