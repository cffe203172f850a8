//! x, and zero for |x| <= λ: f jumps at both ends, where f' is 0.

use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{Facts, Place, Smoothness, Supremum};
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Break, Family, Reference};

use super::softshrink;

pub(super) static ROW: Activation = Activation {
    id: "hardshrink",
    name: "Hardshrink",
    aliases: &[],
    family: Family::Shrinkage,
    formula: markup!("hardshrink"),
    params: &[Param {
        id: "lambd",
        symbol: "λ",
        default: 0.5,
        min: 0.05,
        max: 3.0,
        step: 0.05,
        derivative: None,
    }],
    value: |x, args| kernel::hardshrink::value(x, args[0]),
    derivative: |x, args| kernel::hardshrink::derivative(x, args[0]),
    second_derivative: |x, _| kernel::hardshrink::second_derivative(x),
    band: None,
    batch: Kernel::Hardshrink,
    breaks: |args| vec![Break { x: -args[0], order: 0 }, Break { x: args[0], order: 0 }],
    facts,
    snippets: snippets!("hardshrink"),
    references: &[
        Reference {
            source: "Donoho and Johnstone, 1994",
            title: "Ideal Spatial Adaptation by Wavelet Shrinkage",
            url: "https://doi.org/10.1093/biomet/81.3.425",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Hardshrink",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardshrink.html",
        },
    ],
};

/// For λ > 0: as for the soft shrinkage, but for the jumps.
fn facts(args: &Args) -> Facts {
    let lambd = args[0];
    Facts {
        lipschitz: Supremum { value: f64::INFINITY, at: Some(Place::Point(lambd)) },
        smoothness: Smoothness::Discontinuous,
        gaussian: softshrink::gaussian(|x| kernel::hardshrink::value(x, lambd), lambd),
        ..(softshrink::ROW.facts)(args)
    }
}
