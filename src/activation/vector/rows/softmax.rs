//! Shares that sum to 1, from any numbers.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::softmax;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{ParamKind, Shape, Signature, VectorParam};

pub(super) static SIGNATURE: Signature = Signature {
    id: "softmax",
    name: "Softmax",
    aliases: &[],
    params: &[VectorParam {
        id: "T",
        symbol: "T",
        default: 1.0,
        min: 0.05,
        max: 100.0,
        kind: ParamKind::Factor,
    }],
    shape: Shape::Same,
    picture: &[0.61, 0.22, 0.14, 0.03],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("softmax"),
    value: |x, args, out| softmax::value(x, args[0], out),
    jacobian: |x, args, out| softmax::jacobian(x, args[0], out),
    snippets: snippets!("softmax"),
    references: &[
        Reference {
            source: "Bridle, 1990",
            title: "Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition",
            url: "https://doi.org/10.1007/978-3-642-76153-9_28",
        },
        Reference {
            source: "Hinton, Vinyals and Dean, 2015",
            title: "Distilling the Knowledge in a Neural Network",
            url: "https://arxiv.org/abs/1503.02531",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.functional.softmax",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html",
        },
    ],
};
