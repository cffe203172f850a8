//! Random networks of one kind.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::input::Input;
use super::newborn::{Criterion, Newborn, newborn};
use super::start::Start;
use crate::activation::Function;
use crate::experiment::look::Look;
use crate::nn::network::Network;
use crate::nn::rng::{Rng, Stream};

/// Units of a hidden layer, hidden layers, and networks, within which a cohort takes about a second at most.
pub const WIDTH: RangeInclusive<usize> = 1..=16;
pub const HIDDEN: RangeInclusive<usize> = 1..=100;
pub const COUNT: RangeInclusive<u32> = 1..=200;

/// So many random networks, each from a seed of its own. `F` is how an activation is named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cohort<F = Function> {
    pub function: F,
    /// Units of each hidden layer.
    pub width: usize,
    pub hidden: usize,
    pub start: Start,
    pub input: Input,
    /// Of the first network; the next ones follow.
    pub seed: u32,
    pub count: u32,
}

impl<F> Cohort<F> {
    /// The seeds of the networks, in order.
    pub fn seeds(&self) -> impl Iterator<Item = u32> + use<F> {
        let first = self.seed;
        (0..self.count).map(move |it| first.wrapping_add(it))
    }

    /// The same cohort with its activation named in another way, or the first failure.
    pub fn rename<G, E>(self, rename: impl FnOnce(F) -> Result<G, E>) -> Result<Cohort<G>, E> {
        let Self { function, width, hidden, start, input, seed, count } = self;
        Ok(Cohort { function: rename(function)?, width, hidden, start, input, seed, count })
    }
}

impl Cohort {
    /// The network of a seed.
    pub fn network(&self, seed: u32) -> Network {
        let inputs = match self.input {
            Input::Line => 1,
            Input::Moons => 2,
        };
        let mut rng = Rng::new(seed, Stream::Weights);
        self.start.network(inputs, self.width, self.hidden, &self.function, &mut rng)
    }

    /// Every network, looked at before training.
    ///
    /// ```
    /// use activation_lab::activation::{Function, rows};
    /// use activation_lab::experiment::born_dead::cohort::Cohort;
    /// use activation_lab::experiment::born_dead::input::Input;
    /// use activation_lab::experiment::born_dead::newborn::Fate;
    /// use activation_lab::experiment::born_dead::start::Start;
    ///
    /// let function = Function::new(rows::by_id("relu").expect("a row"));
    /// let cohort =
    ///     Cohort { function, width: 2, hidden: 9, start: Start::He, input: Input::Line, seed: 1, count: 200 };
    /// let constant = cohort.born().iter().filter(|it| it.fate == Fate::Constant).count();
    /// assert!((160..=190).contains(&constant), "about 88 of 100 know nothing of their input: {constant}");
    /// ```
    pub fn born(&self) -> Vec<Newborn> {
        let samples = self.input.samples();
        let criterion = Criterion::of(&self.function);
        let mut workspace = None;
        self.seeds()
            .map(|seed| {
                let network = self.network(seed);
                let workspace = workspace.get_or_insert_with(|| Look::workspace(&network));
                newborn(&Look::at(&network, &samples, workspace), criterion)
            })
            .collect()
    }
}
