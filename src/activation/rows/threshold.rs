//! x above a threshold, a constant up to it, with f' = 0 at the threshold.
//!
//! PyTorch has no defaults; these are those of the thresholded ReLU of Keras. Where the constant is the threshold, f is
//! max(x, threshold) and does not jump.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Break, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "threshold",
    name: "Threshold",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("threshold"),
    params: &[
        Param {
            id: "threshold",
            symbol: "θ",
            default: 1.0,
            min: -3.0,
            max: 3.0,
            step: 0.1,
            derivative: None,
        },
        Param { id: "value", symbol: "v", default: 0.0, min: -20.0, max: 20.0, step: 0.1, derivative: None },
    ],
    value: |x, args| kernel::threshold::value(x, args[0], args[1]),
    derivative: |x, args| kernel::threshold::derivative(x, args[0]),
    second_derivative: |x, _| kernel::threshold::second_derivative(x),
    band: None,
    batch: Kernel::Threshold,
    breaks,
    facts,
    snippets: snippets!("threshold"),
    references: &[
        Reference {
            source: "Konda, Memisevic and Krueger, 2014",
            title: "Zero-bias autoencoders and the benefits of co-adapting features",
            url: "https://arxiv.org/abs/1402.3337",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Threshold",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Threshold.html",
        },
    ],
};

/// A jump, or a kink where the constant is the threshold.
fn breaks(args: &Args) -> Vec<Break> {
    vec![Break { x: args[0], order: u8::from(args[0] == args[1]) }]
}

fn facts(args: &Args) -> Facts {
    let (threshold, constant) = (args[0], args[1]);
    let (left, right) = (Interval::at_most(threshold), Interval::open(threshold, f64::INFINITY));
    let (jumps, falls) = (constant != threshold, constant > threshold);
    let flat_zeros = (constant == 0.0).then_some(Place::Interval(left));
    let rising_zero = right.contains(0.0).then_some(Place::Point(0.0));
    let steepest = if jumps { Place::Point(threshold) } else { Place::Interval(right) };
    Facts {
        range: if falls { right } else { Interval::at_least(constant) },
        at_minus_infinity: Limit::new(constant, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: flat_zeros.into_iter().chain(rising_zero).collect(),
        minimum: (!falls).then_some(Extremum { at: Place::Interval(left), value: constant }),
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: if jumps { f64::INFINITY } else { 1.0 }, at: Some(steepest) },
        monotonicity: if falls { Monotonicity::Neither } else { Monotonicity::Increasing },
        smoothness: if jumps { Smoothness::Discontinuous } else { Smoothness::C0 },
        saturation: Saturation::HARD_LEFT,
        gaussian: moments(
            |x| kernel::threshold::value(x, threshold, constant),
            |x| kernel::threshold::derivative(x, threshold),
            &[threshold],
        ),
    }
}
