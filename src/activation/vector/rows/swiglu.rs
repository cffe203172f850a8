//! One half of the inputs, gated by the SiLU of the other.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::gated;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{Shape, Signature};

pub(super) static SIGNATURE: Signature = Signature {
    id: "swiglu",
    name: "SwiGLU",
    aliases: &[],
    params: &[],
    shape: Shape::Halves,
    picture: &[0.62, -0.27],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("swiglu"),
    value: |x, _, out| gated::value(x, &gated::SILU, out),
    jacobian: |x, _, out| gated::jacobian(x, &gated::SILU, out),
    snippets: snippets!("swiglu"),
    references: &[
        Reference {
            source: "Shazeer, 2020",
            title: "GLU Variants Improve Transformer",
            url: "https://arxiv.org/abs/2002.05202",
        },
    ],
};
