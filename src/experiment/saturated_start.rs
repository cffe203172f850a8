//! One output neuron that starts saturated on the wrong side, and how long each loss takes to bring it back.
//!
//! The demonstration is that of M. Nielsen, "Neural Networks and Deep Learning" (2015), chapter 3, with the start as a
//! variable; X. Glorot and Y. Bengio (2010) compare the two losses in section 4.1.

use serde::{Deserialize, Serialize};

use crate::activation::analysis::root::root;
use crate::activation::facts::{Facts, Monotonicity};
use crate::activation::{Function, rows};

/// Starts that are compared: z₀ = 0, 1, …, 10.
pub const STARTS: usize = 11;
/// Steps of gradient descent after which a start is given up.
pub const PATIENCE: u32 = 20_000;
/// Points of a trajectory at most.
const KEPT: u32 = 200;
/// Panels of the integral, even in number.
const PANELS: u32 = 400;
/// The boundary is looked for up to this far from 0.
const REACH: f64 = 1e3;

/// The two losses for a target of 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StartLoss {
    /// p².
    SquaredError,
    /// -log(1 - p).
    CrossEntropy,
}

/// How a function becomes a probability p(z): its range is stretched to (0, 1), and its direction is turned so that p
/// rises to the right.
#[derive(Clone, Debug, PartialEq)]
pub struct Probability {
    function: Function,
    low: f64,
    high: f64,
    /// -1 where f falls.
    direction: f64,
    /// Where p = ½.
    boundary: f64,
}

/// What is run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Start<F> {
    pub function: F,
    pub learning_rate: f64,
}

/// What came of all starts, for one loss.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recovery {
    pub loss: StartLoss,
    /// `[start]`: the number of steps after which p < ½; `None` where it was not by [`PATIENCE`].
    pub steps: Vec<Option<u32>>,
    /// `[start]`: the same by integration: (1/η) ∫ dz / (∂loss/∂z) from z₀ down to where p = ½; infinite where the gradient is 0
    /// on the way.
    pub theory: Vec<f64>,
}

/// One point of a trajectory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    pub step: u32,
    /// How far z lies beyond the boundary p = ½, on the wrong side of it.
    pub z: f64,
    pub p: f64,
}

impl Probability {
    /// `None` unless f is monotone and bounded on both sides, as a probability has to be.
    ///
    /// ```
    /// use activation_lab::activation::{Function, rows};
    /// use activation_lab::experiment::saturated_start::Probability;
    ///
    /// let function = |id| Function::new(rows::by_id(id).expect("a row"));
    /// let tanh = Probability::of(&function("tanh"), &function("tanh").facts()).expect("bounded");
    /// // (tanh z + 1) / 2 = σ(2z)
    /// assert!((tanh.at(1.0) - function("sigmoid").value(2.0)).abs() < 1e-15);
    /// assert_eq!(Probability::of(&function("relu"), &function("relu").facts()), None);
    /// ```
    pub fn of(function: &Function, facts: &Facts) -> Option<Self> {
        let (low, high) = (facts.range.low.value, facts.range.high.value);
        let direction = match facts.monotonicity {
            Monotonicity::Increasing => 1.0,
            Monotonicity::Decreasing => -1.0,
            Monotonicity::Neither => return None,
        };
        let bounded = low.is_finite() && high.is_finite() && low < high;
        if !bounded || !facts.gaussian.mean.is_finite() {
            return None;
        }
        let mut it = Self { function: function.clone(), low, high, direction, boundary: 0.0 };
        it.boundary = root(|z| it.at(z) - 0.5, -REACH, REACH);
        Some(it)
    }

    /// The output neuron of a page on `function`: itself, or a sigmoid where it is no probability.
    pub fn behind(function: &Function) -> Self {
        let sigmoid = || Function::new(rows::by_id("sigmoid").expect("a row"));
        let of = |function: &Function| Self::of(function, &function.facts());
        of(function).or_else(|| of(&sigmoid())).expect("sigmoid is a probability")
    }

    /// What is stretched.
    pub fn function(&self) -> &Function {
        &self.function
    }

    /// p at z beyond the boundary.
    pub fn at(&self, z: f64) -> f64 {
        let value = self.function.value(self.input(z));
        (if self.direction < 0.0 { self.high - value } else { value - self.low }) / (self.high - self.low)
    }

    /// 1 - p, which has more digits than p where p is near 1.
    fn rest(&self, z: f64) -> f64 {
        let value = self.function.value(self.input(z));
        (if self.direction < 0.0 { value - self.low } else { self.high - value }) / (self.high - self.low)
    }

    /// ∂loss/∂z for the target 0. Where p is 1 to the last bit of f64, cross-entropy is infinite and its gradient counts as
    /// 0, as in frameworks that clamp the logarithm.
    pub fn gradient(&self, loss: StartLoss, z: f64) -> f64 {
        let slope = self.direction * self.function.derivative(self.input(z)) / (self.high - self.low);
        match loss {
            StartLoss::SquaredError => 2.0 * self.at(z) * slope,
            StartLoss::CrossEntropy => {
                let rest = self.rest(z);
                if rest > 0.0 { slope / rest } else { 0.0 }
            }
        }
    }

    fn input(&self, z: f64) -> f64 {
        self.direction * (self.boundary + z)
    }

    /// Gradient descent on z from `start`, step by step for `steps` steps, evenly thinned.
    pub fn trajectory(&self, loss: StartLoss, learning_rate: f64, start: f64, steps: u32) -> Vec<Moment> {
        let every = steps.div_ceil(KEPT).max(1);
        let mut z = start;
        let mut moments = Vec::new();
        for step in 0..=steps {
            if step % every == 0 {
                moments.push(Moment { step, z, p: self.at(z) });
            }
            z -= learning_rate * self.gradient(loss, z);
        }
        moments
    }

    /// The number of steps from `start` until p < ½, if at most [`PATIENCE`].
    pub fn steps(&self, loss: StartLoss, learning_rate: f64, start: f64) -> Option<u32> {
        let mut z = start;
        for step in 0..=PATIENCE {
            if z < 0.0 {
                return Some(step);
            }
            let gradient = self.gradient(loss, z);
            if gradient == 0.0 || gradient.is_nan() {
                return None;
            }
            z -= learning_rate * gradient;
        }
        None
    }

    /// The number of steps of a vanishing size, from `start` to the boundary, by Simpson's rule.
    pub fn theory(&self, loss: StartLoss, learning_rate: f64, start: f64) -> f64 {
        let width = start / f64::from(PANELS);
        let term = |index: u32| {
            let weight = match index {
                0 | PANELS => 1.0,
                _ if index % 2 == 1 => 4.0,
                _ => 2.0,
            };
            // A gradient of 0 is a wall, of a negative one no way leads out.
            let gradient = self.gradient(loss, width * f64::from(index));
            weight / if gradient > 0.0 { gradient } else { 0.0 }
        };
        let sum: f64 = (0..=PANELS).map(term).sum();
        width * sum / 3.0 / learning_rate
    }
}

/// All starts with both losses.
pub fn recoveries(probability: &Probability, learning_rate: f64) -> [Recovery; 2] {
    [StartLoss::SquaredError, StartLoss::CrossEntropy].map(|loss| {
        let starts = || (0..STARTS).map(|it| it as f64);
        Recovery {
            loss,
            steps: starts().map(|z| probability.steps(loss, learning_rate, z)).collect(),
            theory: starts().map(|z| probability.theory(loss, learning_rate, z)).collect(),
        }
    })
}
