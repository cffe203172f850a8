//! One neuron before a normal input: where its pre-activations lie, and how much of a gradient gets through it.

use super::push_forward::Normal;
use crate::activation::Function;
use crate::activation::analysis::gaussian::moments;
use crate::activation::facts::Facts;
use crate::activation::saturation::FlatInterval;

/// The narrowest spread of pre-activations that is weighed: a weight of 0 leaves a single point.
const NARROWEST: f64 = 1e-6;

/// A neuron f(w x + b) with an input x that is normally distributed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neuron {
    pub weight: f64,
    pub bias: f64,
    pub input: Normal,
}

/// What becomes of a gradient at the neuron's output.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Passage {
    /// The probability that |f'| < ε.
    pub share_saturated: f64,
    /// E |f'|: what is left on average at the pre-activation.
    pub mean_slope: f64,
    /// E |∂output/∂input| = |w| E |f'|: what is left on average for the layer below.
    pub to_input: f64,
    /// E |∂output/∂w| = E |x f'|: what the weight learns from.
    pub to_weight: f64,
}

impl Neuron {
    /// The distribution of w x + b.
    pub fn pre_activations(&self) -> Normal {
        Normal {
            mean: self.weight * self.input.mean + self.bias,
            spread: (self.weight.abs() * self.input.spread).max(NARROWEST),
        }
    }

    /// The expectations are integrals, accurate to 1e-10, not samples. `facts` and `flat` are those of `function`.
    ///
    /// ```
    /// use activation_lab::activation::{Function, rows};
    /// use activation_lab::experiment::neuron::Neuron;
    /// use activation_lab::experiment::push_forward::Normal;
    ///
    /// let relu = Function::new(rows::by_id("relu").expect("a row"));
    /// let neuron = Neuron { weight: -3.0, bias: 0.0, input: Normal { mean: 0.0, spread: 1.0 } };
    /// let passage = neuron.passage(&relu, &relu.facts(), &[]);
    /// assert!((passage.mean_slope - 0.5).abs() < 1e-9, "half of the pre-activations are positive");
    /// assert!((passage.to_input - 1.5).abs() < 1e-9);
    /// ```
    pub fn passage(&self, function: &Function, facts: &Facts, flat: &[FlatInterval]) -> Passage {
        let z = self.pre_activations();
        let splits: Vec<f64> = function
            .breaks()
            .iter()
            .map(|it| it.x)
            .chain(facts.stationary.iter().copied())
            .chain(facts.inflections.iter().copied())
            .map(|at| (at - z.mean) / z.spread)
            .filter(|it| it.is_finite())
            .collect();
        let slope = |t: f64| function.derivative(z.mean + z.spread * t).abs();
        let sign = if self.weight < 0.0 { -1.0 } else { 1.0 };
        let input = |t: f64| self.input.mean + self.input.spread * sign * t;
        let expect = |of: &dyn Fn(f64) -> f64| moments(of, |_| 0.0, &splits).mean;
        let mean_slope = expect(&slope);
        let share = |it: &FlatInterval| z.share(it.interval.low.value, it.interval.high.value);
        Passage {
            share_saturated: flat.iter().map(share).sum(),
            mean_slope,
            to_input: self.weight.abs() * mean_slope,
            to_weight: expect(&|t| input(t).abs() * slope(t)),
        }
    }
}
