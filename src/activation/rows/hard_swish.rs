//! x times the hard sigmoid: a parabola between -3 and 3, with f'(-3) = 0 and f'(3) = 1.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Break, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "hard_swish",
    name: "Hard Swish",
    aliases: &["hardswish", "hard_silu"],
    family: Family::Gated,
    formula: markup!("hard_swish"),
    params: &[],
    value: |x, _| kernel::hard_swish::value(x),
    derivative: |x, _| kernel::hard_swish::derivative(x),
    second_derivative: |x, _| kernel::hard_swish::second_derivative(x),
    band: None,
    batch: Kernel::HardSwish,
    breaks: |_| vec![Break { x: -END, order: 1 }, Break { x: END, order: 1 }],
    facts,
    snippets: snippets!("hard_swish"),
    references: &[
        Reference {
            source: "Howard et al., 2019",
            title: "Searching for MobileNetV3",
            url: "https://arxiv.org/abs/1905.02244",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Hardswish",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardswish.html",
        },
    ],
};

/// Where the parabola ends, and begins on the other side of 0.
const END: f64 = 3.0;

fn facts(_: &Args) -> Facts {
    let bottom = Extremum { at: Place::Point(-1.5), value: -0.375 };
    Facts {
        range: Interval::at_least(bottom.value),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Interval(Interval::at_most(-END)), Place::Point(0.0)],
        minimum: Some(bottom),
        maximum: None,
        stationary: vec![-1.5],
        inflections: Vec::new(),
        // The slope of the parabola at its right end, where f' already is 1.
        lipschitz: Supremum { value: 1.5, at: None },
        monotonicity: Monotonicity::Neither,
        smoothness: Smoothness::C0,
        saturation: Saturation::HARD_LEFT,
        gaussian: moments(kernel::hard_swish::value, kernel::hard_swish::derivative, &[-END, END]),
    }
}
