//! x/(1 + |x|): a sigmoid shape whose tails fade like 1/x² and not exponentially.

use crate::activation::analysis::gaussian::moments;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Break, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "softsign",
    name: "Softsign",
    aliases: &[],
    family: Family::Sigmoidal,
    formula: markup!("softsign"),
    params: &[],
    value: |x, _| kernel::softsign::value(x),
    derivative: |x, _| kernel::softsign::derivative(x),
    second_derivative: |x, _| kernel::softsign::second_derivative(x),
    band: None,
    batch: Kernel::Softsign,
    breaks: |_| vec![Break { x: 0.0, order: 2 }],
    facts,
    snippets: snippets!("softsign"),
    references: &[
        Reference {
            source: "Glorot and Bengio, 2010",
            title: "Understanding the difficulty of training deep feedforward neural networks",
            url: "https://proceedings.mlr.press/v9/glorot10a.html",
        },
        Reference {
            source: "PyTorch documentation",
            title: "torch.nn.Softsign",
            url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Softsign.html",
        },
    ],
};

fn facts(_: &Args) -> Facts {
    let rounded = moments(kernel::softsign::value, kernel::softsign::derivative, &[]);
    // An odd function has mean zero, which quadrature would blur by its last digit.
    Facts {
        range: Interval::open(-1.0, 1.0),
        at_minus_infinity: Limit::new(-1.0, 0.0),
        at_plus_infinity: Limit::new(1.0, 0.0),
        zeros: vec![Place::Point(0.0)],
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 1.0, at: Some(Place::Point(0.0)) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::C1,
        saturation: Saturation::SOFT,
        gaussian: GaussianMoments { mean: 0.0, ..rounded },
    }
}
