//! ReLU with the three arguments of Keras: a slope on the left, a cap, and a threshold at which f jumps.
//!
//! The sliders keep 0 <= threshold < max_value: that of the threshold ends below where that of the cap begins. The slope at
//! the threshold is that of the left side, and 0 at the cap. The defaults are an example; without arguments it is ReLU.

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
    id: "relu_keras",
    name: "ReLU (Keras)",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("relu_keras"),
    params: &[
        Param {
            id: "negative_slope",
            symbol: "α",
            default: 0.1,
            min: 0.0,
            max: 1.0,
            step: 0.01,
            derivative: None,
        },
        Param {
            id: "max_value",
            symbol: "M",
            default: 6.0,
            min: 4.0,
            max: 10.0,
            step: 0.1,
            derivative: None,
        },
        Param {
            id: "threshold", symbol: "θ", default: 1.0, min: 0.0, max: 3.0, step: 0.1, derivative: None
        },
    ],
    value: |x, args| kernel::relu_keras::value(x, args[0], args[1], args[2]),
    derivative: |x, args| kernel::relu_keras::derivative(x, args[0], args[1], args[2]),
    second_derivative: |x, _| kernel::relu_keras::second_derivative(x),
    band: None,
    batch: Kernel::ReluKeras,
    breaks,
    facts,
    snippets: snippets!("relu_keras"),
    references: &[Reference {
        source: "Keras documentation",
        title: "keras.activations.relu",
        url: "https://keras.io/api/layers/activations/",
    }],
};

/// A jump at the threshold if that is not 0, there a kink unless both slopes are 1, and the kink at the cap.
fn breaks(args: &Args) -> Vec<Break> {
    let (slope, cap, threshold) = (args[0], args[1], args[2]);
    let first = match (threshold == 0.0, slope == 1.0) {
        (false, _) => Some(Break { x: threshold, order: 0 }),
        (true, false) => Some(Break { x: threshold, order: 1 }),
        (true, true) => None,
    };
    first.into_iter().chain([Break { x: cap, order: 1 }]).collect()
}

/// For negative_slope >= 0 and 0 <= threshold < max_value.
fn facts(args: &Args) -> Facts {
    let (slope, cap, threshold) = (args[0], args[1], args[2]);
    let is_flat = slope == 0.0;
    let left = Place::Interval(Interval::at_most(threshold));
    Facts {
        range: if is_flat { Interval::closed(0.0, cap) } else { Interval::at_most(cap) },
        at_minus_infinity: Limit::new(if is_flat { 0.0 } else { f64::NEG_INFINITY }, slope),
        at_plus_infinity: Limit::new(cap, 0.0),
        zeros: vec![if is_flat { left } else { Place::Point(threshold) }],
        minimum: is_flat.then_some(Extremum { at: left, value: 0.0 }),
        maximum: Some(Extremum { at: Place::Interval(Interval::at_least(cap)), value: cap }),
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: steepest(slope, cap, threshold),
        monotonicity: Monotonicity::Increasing,
        smoothness: if threshold == 0.0 { Smoothness::C0 } else { Smoothness::Discontinuous },
        saturation: if is_flat { Saturation::HARD } else { Saturation::HARD_RIGHT },
        gaussian: moments(
            |x| kernel::relu_keras::value(x, slope, cap, threshold),
            |x| kernel::relu_keras::derivative(x, slope, cap, threshold),
            &[threshold, cap],
        ),
    }
}

fn steepest(slope: f64, cap: f64, threshold: f64) -> Supremum {
    if threshold != 0.0 {
        return Supremum { value: f64::INFINITY, at: Some(Place::Point(threshold)) };
    }
    let at = if slope > 1.0 {
        Interval::at_most(0.0)
    } else {
        Interval::open(if slope == 1.0 { f64::NEG_INFINITY } else { 0.0 }, cap)
    };
    Supremum { value: slope.max(1.0), at: Some(Place::Interval(at)) }
}
