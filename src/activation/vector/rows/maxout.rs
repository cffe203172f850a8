//! The greatest of each group of k inputs.

use crate::activation::row::Reference;
use crate::activation::vector::kernel::maxout;
use crate::activation::vector::row::VectorActivation;
use crate::activation::vector::signature::{ParamKind, Shape, Signature, VectorParam};

pub(super) static SIGNATURE: Signature = Signature {
    id: "maxout",
    name: "Maxout",
    aliases: &[],
    params: &[VectorParam {
        id: "k",
        symbol: "k",
        default: 2.0,
        min: 2.0,
        max: 4.0,
        kind: ParamKind::Count,
    }],
    shape: Shape::Groups,
    picture: &[2.0, 0.5],
};

pub(super) static ROW: VectorActivation = VectorActivation {
    signature: &SIGNATURE,
    formula: formula!("maxout"),
    value: |x, args, out| maxout::value(x, args[0] as usize, out),
    jacobian: |x, args, out| maxout::jacobian(x, args[0] as usize, out),
    snippets: snippets!("maxout"),
    references: &[
        Reference {
            source: "Goodfellow, Warde-Farley, Mirza, Courville and Bengio, 2013",
            title: "Maxout Networks",
            url: "https://arxiv.org/abs/1302.4389",
        },
    ],
};
