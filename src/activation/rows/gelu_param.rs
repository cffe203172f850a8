//! x times the distribution function of a normal distribution with mean μ and standard deviation σ.

use crate::activation::analysis::gaussian::{graded, moments};
use crate::activation::analysis::root::root;
use crate::activation::args::Args;
use crate::activation::batch::Kernel;
use crate::activation::facts::{
    Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::kernel;
use crate::activation::param::Param;
use crate::activation::row::{Activation, Family, Reference};

pub(super) static ROW: Activation = Activation {
    id: "gelu_param",
    name: "GELU N(μ, σ)",
    aliases: &[],
    family: Family::Gated,
    formula: markup!("gelu_param"),
    params: &[
        Param {
            id: "mu",
            symbol: "μ",
            default: 0.0,
            min: -3.0,
            max: 3.0,
            step: 0.1,
            derivative: Some(|x, args| kernel::gelu_param::mu_derivative(x, args[0], args[1])),
        },
        Param {
            id: "sigma",
            symbol: "σ",
            default: 1.0,
            min: 0.01,
            max: 5.0,
            step: 0.01,
            derivative: Some(|x, args| kernel::gelu_param::sigma_derivative(x, args[0], args[1])),
        },
    ],
    value: |x, args| kernel::gelu_param::value(x, args[0], args[1]),
    derivative: |x, args| kernel::gelu_param::derivative(x, args[0], args[1]),
    second_derivative: |x, args| kernel::gelu_param::second_derivative(x, args[0], args[1]),
    band: None,
    batch: Kernel::GeluParam,
    breaks: |_| Vec::new(),
    facts,
    snippets: snippets!("gelu_param"),
    references: &[Reference {
        source: "Hendrycks and Gimpel, 2016",
        title: "Gaussian Error Linear Units (GELUs)",
        url: "https://arxiv.org/abs/1606.08415",
    }],
};

/// For σ > 0. f'' vanishes where x(x - μ) = 2σ², f' once between the left inflection and 0.
pub(super) fn facts(args: &Args) -> Facts {
    let (mu, sigma) = (args[0], args[1]);
    let value = |x| kernel::gelu_param::value(x, mu, sigma);
    let derivative = |x| kernel::gelu_param::derivative(x, mu, sigma);
    let [left, right] = inflections(mu, sigma);
    let bottom = root(|x| slope_sign(x, mu, sigma), left, 0.0);
    // Far right of 0 the dip is below every double; adding 0 turns its -0 into 0.
    let least = value(bottom) + 0.0;
    let steepest = if derivative(left).abs() > derivative(right) { left } else { right };
    Facts {
        range: Interval::at_least(least),
        at_minus_infinity: Limit::new(0.0, 0.0),
        at_plus_infinity: Limit::new(f64::INFINITY, 1.0),
        zeros: vec![Place::Point(0.0)],
        minimum: Some(Extremum { at: Place::Point(bottom), value: least }),
        maximum: None,
        stationary: vec![bottom],
        inflections: vec![left, right],
        lipschitz: Supremum { value: derivative(steepest).abs(), at: Some(Place::Point(steepest)) },
        monotonicity: Monotonicity::Neither,
        smoothness: Smoothness::Smooth,
        saturation: Saturation::SOFT_LEFT,
        gaussian: moments(value, derivative, &graded(mu, sigma)),
    }
}

/// The roots of x² - μx - 2σ², neither by a difference of like numbers.
fn inflections(mu: f64, sigma: f64) -> [f64; 2] {
    let far = 0.5 * (mu + libm::sqrt(mu * mu + 8.0 * sigma * sigma).copysign(mu));
    let near = -2.0 * sigma * sigma / far;
    [far.min(near), far.max(near)]
}

/// A number of the sign of f'(x) for x < 0. Where f' is below every double, f'/φ = M(-t) + x/σ still is not.
fn slope_sign(x: f64, mu: f64, sigma: f64) -> f64 {
    let slope = kernel::gelu_param::derivative(x, mu, sigma);
    if slope == 0.0 { tail_ratio((mu - x) / sigma) + x / sigma } else { slope }
}

/// Mills' ratio (1 - Φ(s))/φ(s) by its continued fraction 1/(s + 1/(s + 2/(s + ...))), for s > 30.
fn tail_ratio(s: f64) -> f64 {
    let tail = (1..=8).rev().fold(s, |tail, term| s + f64::from(term) / tail);
    1.0 / tail
}
