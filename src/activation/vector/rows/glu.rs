//! One half of the inputs, gated by the sigmoid of the other.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::gated;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{Shape, Signature};

pub(super) static SIGNATURE: Signature = Signature {
    id: "glu",
    name: "GLU",
    aliases: &[],
    params: &[],
    shape: Shape::Halves,
    picture: &[1.24, 0.27],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("glu"),
    value: |x, _, out| gated::value(x, &gated::SIGMOID, out),
    jacobian: |x, _, out| gated::jacobian(x, &gated::SIGMOID, out),
    snippets: snippets!("glu"),
    references: &[
        Reference {
            source: "Dauphin, Fan, Auli and Grangier, 2017",
            title: "Language Modeling with Gated Convolutional Networks",
            url: "https://arxiv.org/abs/1612.08083",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.functional.glu",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html",
        },
    ],
};
