//! The logarithm of the sigmoid, -ln(1 + e⁻ˣ).

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{Facts, Interval, Limit, Monotonicity, Saturation, Smoothness, Supremum};
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "log_sigmoid",
    name: "LogSigmoid",
    aliases: &[],
    family: Family::Sigmoidal,
    formula: markup!("log_sigmoid"),
    params: &[],
    value: |x, _| kernel::log_sigmoid::value(x),
    derivative: |x, _| kernel::log_sigmoid::derivative(x),
    second_derivative: |x, _| kernel::log_sigmoid::second_derivative(x),
    band: None,
    batch: Kernel::LogSigmoid,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("log_sigmoid"),
    references: &[Reference {
        source: "PyTorch documentation",
        title: "torch.nn.LogSigmoid",
        url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.LogSigmoid.html",
    }],
};

fn facts(_: &Args) -> Facts {
    Facts {
        range: Interval::open(f64::NEG_INFINITY, 0.0),
        at_minus_infinity: Limit::new(f64::NEG_INFINITY, 1.0),
        at_plus_infinity: Limit::new(0.0, 0.0),
        zeros: Vec::new(),
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 1.0, at: None },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::SOFT_RIGHT,
        gaussian: moments(kernel::log_sigmoid::value, kernel::log_sigmoid::derivative, &[]),
    }
}
