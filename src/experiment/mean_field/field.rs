//! Moments of a function of normal pre-activations.

use serde::{Deserialize, Serialize};

use super::rule::{NARROW, Node, WIDE, extend, nodes};
use crate::activation::Function;
use crate::activation::facts::GaussianMoments;

/// The least variance that is looked at: it stands for the limit at 0.
const LEAST: f64 = 1e-24;
/// Nodes with a smaller share of the distribution are left out of double integrals.
const SMALL: f64 = 1e-13;
/// Half the distance over which the slope of the correlation map is taken where f jumps.
const DIFFERENCE: f64 = 1e-4;

/// A function with the places where integrals over it are cut. Formulas take time to find them, so that this is made once.
///
/// ```
/// use activation_lab::activation::{Function, rows};
/// use activation_lab::experiment::mean_field::field::Field;
///
/// let relu = Function::new(rows::by_id("relu").expect("a row"));
/// let moments = Field::new(&relu).moments(4.0);
/// assert!((moments.second_moment - 2.0).abs() < 1e-12, "half of the variance");
/// assert!((moments.slope_second_moment - 0.5).abs() < 1e-12);
/// ```
#[derive(Clone, Debug)]
pub struct Field<'a> {
    function: &'a Function,
    splits: Vec<f64>,
    /// Whether f itself jumps: then two inputs that are ever so close are torn apart somewhere.
    pub jumps: bool,
}

/// Two inputs at one layer: the variance of the pre-activations of either, and their correlation.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Twins {
    pub variance: f64,
    pub correlation: f64,
}

impl<'a> Field<'a> {
    pub fn new(function: &'a Function) -> Self {
        let breaks = function.breaks();
        let mut splits: Vec<f64> = breaks.iter().map(|it| it.x).collect();
        splits.extend(function.gaps().iter().flat_map(|it| [it.low.value, it.high.value]));
        splits.retain(|it| it.is_finite());
        splits.sort_by(f64::total_cmp);
        Self { function, splits, jumps: breaks.iter().any(|it| it.order == 0) }
    }

    /// E f, E f² and E f'² of pre-activations z ~ N(0, `variance`); f' as back-propagation takes it, without what a jump adds.
    /// Not a number where f is not defined on a part of the axis.
    pub fn moments(&self, variance: f64) -> GaussianMoments {
        let mut moments = GaussianMoments { mean: 0.0, second_moment: 0.0, slope_second_moment: 0.0 };
        for Node { x, weight, .. } in self.nodes(0.0, variance) {
            let (value, slope) = (self.function.value(x), self.function.derivative(x));
            moments.mean += weight * value;
            moments.second_moment += weight * value * value;
            moments.slope_second_moment += weight * slope * slope;
        }
        moments
    }

    /// The nodes of N(mean, variance); those of mean 0 reach as far as f asks for.
    pub(super) fn nodes(&self, mean: f64, variance: f64) -> Vec<Node> {
        let deviation = variance.max(LEAST).sqrt();
        let mut nodes = nodes(mean, deviation, &self.splits, WIDE);
        if mean == 0.0 {
            extend(&mut nodes, self.function, deviation);
        }
        nodes
    }

    /// f at a node.
    pub(super) fn value(&self, x: f64) -> f64 {
        self.function.value(x)
    }

    /// E f(u) f(v) of two pre-activations with a common variance and a correlation within -1..=1.
    pub fn product(&self, at: Twins) -> f64 {
        self.joint(at, |x| self.function.value(x))
    }

    /// The derivative of [`Self::product`] by the covariance of u and v, which is E f'(u) f'(v) where f does not jump.
    pub fn slope_product(&self, at: Twins) -> f64 {
        if !self.jumps {
            return self.joint(at, |x| self.function.derivative(x));
        }
        let step = DIFFERENCE.min(0.5 * (1.0 - at.correlation.abs()));
        let [below, above] =
            [-step, step].map(|it| self.product(Twins { correlation: at.correlation + it, ..at }));
        (above - below) / (2.0 * step * at.variance)
    }

    /// E g(u) g(v): for each u the mean of g over what v may be.
    fn joint(&self, at: Twins, g: impl Fn(f64) -> f64) -> f64 {
        let variance = at.variance.max(LEAST);
        let rest = variance * (1.0 - at.correlation * at.correlation);
        let outer = self.nodes(0.0, variance).into_iter().filter(|it| it.weight > SMALL);
        if rest <= LEAST {
            return outer.map(|it| it.weight * g(it.x) * g(at.correlation * it.x)).sum();
        }
        let inner = |mean: f64| -> f64 {
            nodes(mean, rest.sqrt(), &self.splits, NARROW).iter().map(|it| it.weight * g(it.x)).sum()
        };
        outer.map(|it| it.weight * g(it.x) * inner(at.correlation * it.x)).sum()
    }
}
