//! A smooth maximum, whose slope is softmax.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::logsumexp;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{Shape, Signature};

pub(super) static SIGNATURE: Signature = Signature {
    id: "logsumexp",
    name: "LogSumExp",
    aliases: &["log_sum_exp"],
    params: &[],
    shape: Shape::One,
    picture: &[2.5],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("logsumexp"),
    value: |x, _, out| logsumexp::value(x, out),
    jacobian: |x, _, out| logsumexp::jacobian(x, out),
    snippets: snippets!("logsumexp"),
    references: &[
        Reference {
            source: "PyTorch documentation",
            title: "torch.logsumexp",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html",
        },
        Reference {
            source: "Blanchard, Higham and Higham, 2021",
            title: "Accurately Computing the Log-Sum-Exp and Softmax Functions",
            url: "https://doi.org/10.1093/imanum/draa038",
        },
    ],
};
