//! The exponential linear unit: the identity on the right, α(eˣ - 1) on the left, with f'(0) = α.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Break, Family, Reference};

use super::two_slopes;

pub(super) static ROW: Activation = Activation {
    id: "elu",
    name: "ELU",
    aliases: &[],
    family: Family::Exponential,
    formula: markup!("elu"),
    params: &[Param {
        id: "alpha",
        symbol: "α",
        default: 1.0,
        min: 0.0,
        max: 3.0,
        step: 0.05,
        derivative: Some(|x, args| kernel::elu::alpha_derivative(x, args[0])),
    }],
    value: |x, args| kernel::elu::value(x, args[0]),
    derivative: |x, args| kernel::elu::derivative(x, args[0]),
    second_derivative: |x, args| kernel::elu::second_derivative(x, args[0]),
    band: None,
    batch: Kernel::Elu,
    breaks,
    facts,
    snippets: snippets!("elu"),
    references: &[
        Reference {
            source: "Clevert, Unterthiner and Hochreiter, 2015",
            title: "Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)",
            url: "https://arxiv.org/abs/1511.07289",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.ELU",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.ELU.html",
        },
    ],
};

/// A kink at 0, unless the slopes meet; then f'' jumps from 1 to 0.
fn breaks(args: &Args) -> Vec<Break> {
    vec![Break { x: 0.0, order: if args[0] == 1.0 { 2 } else { 1 } }]
}

fn facts(args: &Args) -> Facts {
    let alpha = args[0];
    if alpha == 0.0 {
        return two_slopes::facts(0.0);
    }
    // Below 0 the exponential part lies above the axis, and 0 is the minimum.
    let bottom = (alpha < 0.0).then_some(Extremum { at: Place::Point(0.0), value: 0.0 });
    Facts {
        range: if alpha > 0.0 { Interval::open(-alpha, f64::INFINITY) } else { Interval::at_least(0.0) },
        at_minus_infinity: Limit::new(-alpha, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Point(0.0)],
        minimum: bottom,
        maximum: None,
        stationary: bottom.map(|_| 0.0).into_iter().collect(),
        inflections: Vec::new(),
        lipschitz: steepest(alpha),
        monotonicity: if alpha < 0.0 { Monotonicity::Neither } else { Monotonicity::Increasing },
        smoothness: if alpha == 1.0 { Smoothness::C1 } else { Smoothness::C0 },
        saturation: Saturation::SOFT_LEFT,
        gaussian: moments(|x| kernel::elu::value(x, alpha), |x| kernel::elu::derivative(x, alpha), &[]),
    }
}

/// The right part has slope 1, the left part slopes up to α, which is reached at 0.
fn steepest(alpha: f64) -> Supremum {
    let right = Interval::open(0.0, f64::INFINITY);
    let at = match alpha.abs() {
        1.0 => Place::Interval(Interval::at_least(0.0)),
        slope if slope < 1.0 => Place::Interval(right),
        _ => Place::Point(0.0),
    };
    Supremum { value: alpha.abs().max(1.0), at: Some(at) }
}
