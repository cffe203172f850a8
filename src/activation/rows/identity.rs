//! The straight line f(x) = x: a network of it is one linear map.

use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "identity",
    name: "Identity",
    aliases: &["linear"],
    family: Family::Linear,
    formula: markup!("identity"),
    params: &[],
    value: |x, _| kernel::identity::value(x),
    derivative: |x, _| kernel::identity::derivative(x),
    second_derivative: |x, _| kernel::identity::second_derivative(x),
    band: None,
    batch: Kernel::Identity,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("identity"),
    references: &[Reference {
        source: "PyTorch documentation",
        title: "torch.nn.Identity",
        url: "https://docs.pytorch.org/docs/stable/generated/torch.nn.Identity.html",
    }],
};

fn facts(_: &Args) -> Facts {
    Facts {
        range: Interval::REALS,
        at_minus_infinity: Limit::new(f64::NEG_INFINITY, 1.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Point(0.0)],
        minimum: None,
        maximum: None,
        stationary: Vec::new(),
        inflections: Vec::new(),
        lipschitz: Supremum { value: 1.0, at: Some(Place::Interval(Interval::REALS)) },
        monotonicity: Monotonicity::Increasing,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::NONE,
        gaussian: GaussianMoments { mean: 0.0, second_moment: 1.0, slope_second_moment: 1.0 },
    }
}
