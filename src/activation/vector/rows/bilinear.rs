//! The product of the two halves: a gated unit without an activation.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::gated;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{Shape, Signature};

pub(super) static SIGNATURE: Signature = Signature {
    id: "bilinear",
    name: "Bilinear",
    aliases: &[],
    params: &[],
    shape: Shape::Halves,
    picture: &[1.0, -1.0],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("bilinear"),
    value: |x, _, out| gated::value(x, &gated::IDENTITY, out),
    jacobian: |x, _, out| gated::jacobian(x, &gated::IDENTITY, out),
    snippets: snippets!("bilinear"),
    references: &[
        Reference {
            source: "Shazeer, 2020",
            title: "GLU Variants Improve Transformer",
            url: "https://arxiv.org/abs/2002.05202",
        },
    ],
};
