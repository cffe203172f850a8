//! One half of the inputs, gated by the GELU of the other.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::gated;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{Shape, Signature};

pub(super) static SIGNATURE: Signature = Signature {
    id: "geglu",
    name: "GEGLU",
    aliases: &[],
    params: &[],
    shape: Shape::Halves,
    picture: &[0.69, -0.16],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("geglu"),
    value: |x, _, out| gated::value(x, &gated::GELU, out),
    jacobian: |x, _, out| gated::jacobian(x, &gated::GELU, out),
    snippets: snippets!("geglu"),
    references: &[
        Reference {
            source: "Shazeer, 2020",
            title: "GLU Variants Improve Transformer",
            url: "https://arxiv.org/abs/2002.05202",
        },
    ],
};
