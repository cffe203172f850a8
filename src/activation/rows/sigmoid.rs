//! The logistic function 1/(1 + e⁻ˣ).

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "sigmoid",
    name: "Sigmoid",
    aliases: &["logistic"],
    family: Family::Sigmoidal,
    formula: markup!("sigmoid"),
    params: &[],
    value: |x, _| kernel::sigmoid::value(x),
    derivative: |x, _| kernel::sigmoid::derivative(x),
    second_derivative: |x, _| kernel::sigmoid::second_derivative(x),
    band: None,
    batch: Kernel::Sigmoid,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("sigmoid"),
    references: &[
        Reference {
            source: "Glorot and Bengio, 2010",
            title: "Understanding the difficulty of training deep feedforward neural networks",
            url: "https://proceedings.mlr.press/v9/glorot10a.html",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Sigmoid",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html",
        },
    ],
};

fn facts(_: &Args) -> Facts {
    Facts {
        range: Interval::open(0.0, 1.0),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(1.0, 0.0),
        zeros: Vec::new(),
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: vec![0.0],
        lipschitz: Supremum { value: 0.25, at: Some(Place::Point(0.0)) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::SOFT,
        gaussian: moments(kernel::sigmoid::value, kernel::sigmoid::derivative, &[]),
    }
}
