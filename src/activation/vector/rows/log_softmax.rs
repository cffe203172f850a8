//! The logarithm of softmax, without the detour through numbers near 0.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::log_softmax;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{ParamKind, Shape, Signature, VectorParam};

pub(super) static SIGNATURE: Signature = Signature {
    id: "log_softmax",
    name: "LogSoftmax",
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
    picture: &[-0.5, -1.5, -2.0, -3.5],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("log_softmax"),
    value: |x, args, out| log_softmax::value(x, args[0], out),
    jacobian: |x, args, out| log_softmax::jacobian(x, args[0], out),
    snippets: snippets!("log_softmax"),
    references: &[
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.functional.log_softmax",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html",
        },
        Reference {
            source: "Blanchard, Higham and Higham, 2021",
            title: "Accurately Computing the Log-Sum-Exp and Softmax Functions",
            url: "https://doi.org/10.1093/imanum/draa038",
        },
    ],
};
