//! One half of the inputs, gated by the ReLU of the other.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::gated;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{Shape, Signature};

pub(super) static SIGNATURE: Signature = Signature {
    id: "reglu",
    name: "ReGLU",
    aliases: &[],
    params: &[],
    shape: Shape::Halves,
    picture: &[1.0, 0.0],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("reglu"),
    value: |x, _, out| gated::value(x, &gated::RELU, out),
    jacobian: |x, _, out| gated::jacobian(x, &gated::RELU, out),
    snippets: snippets!("reglu"),
    references: &[
        Reference {
            source: "Shazeer, 2020",
            title: "GLU Variants Improve Transformer",
            url: "https://arxiv.org/abs/2002.05202",
        },
    ],
};
