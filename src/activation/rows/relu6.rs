//! ReLU cut off at 6, with f'(0) = f'(6) = 0.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch;
use crate::activation::facts::{
    Bound, Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Break, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "relu6",
    name: "ReLU6",
    aliases: &[],
    family: Family::Rectifier,
    formula: markup!("relu6"),
    params: &[],
    value: |x, _| kernel::relu6::value(x),
    derivative: |x, _| kernel::relu6::derivative(x),
    second_derivative: |x, _| kernel::relu6::second_derivative(x),
    batch: batch::rectifier::relu6,
    breaks: |_| vec![Break { x: 0.0, order: 1 }, Break { x: TOP, order: 1 }],
    facts,
    snippets: snippets!("relu6"),
    references: &[
        Reference {
            source: "Krizhevsky, 2010",
            title: "Convolutional Deep Belief Networks on CIFAR-10",
            url: "https://www.cs.toronto.edu/~kriz/conv-cifar10-aug2010.pdf",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.ReLU6",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU6.html",
        },
    ],
};

/// Where the ramp ends.
const TOP: f64 = 6.0;

fn facts(_: &Args) -> Facts {
    Facts {
        range: Interval { low: Bound::closed(0.0), high: Bound::closed(TOP) },
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(TOP, 0.0),
        zeros: vec![Place::Interval(Interval::at_most(0.0))],
        minimum: Some(Extremum { at: Place::Interval(Interval::at_most(0.0)), value: 0.0 }),
        maximum: Some(Extremum { at: Place::Interval(Interval::at_least(TOP)), value: TOP }),
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 1.0, at: Some(Place::Interval(Interval::open(0.0, TOP))) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::C0,
        saturation: Saturation::HARD,
        gaussian: moments(kernel::relu6::value, kernel::relu6::derivative, &[TOP]),
    }
}
