//! Softmax of the opposite inputs.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::softmin;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{Shape, Signature};

pub(super) static SIGNATURE: Signature = Signature {
    id: "softmin",
    name: "Softmin",
    aliases: &[],
    params: &[],
    shape: Shape::Same,
    picture: &[0.04, 0.1, 0.16, 0.71],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("softmin"),
    value: |x, _, out| softmin::value(x, out),
    jacobian: |x, _, out| softmin::jacobian(x, out),
    snippets: snippets!("softmin"),
    references: &[
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.functional.softmin",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html",
        },
    ],
};
