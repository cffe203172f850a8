//! What is filmed.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::cure::Cure;
use crate::activation::Function;
use crate::nn::recipe::Recipe;

/// Steps before the cure, and as many after it.
pub const STEPS: RangeInclusive<u32> = 1..=2000;

/// A run, and what is done about the dead half-way. `F` is how an activation is named, as in [`Recipe`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LightsSetup<F = Function> {
    pub recipe: Recipe<F>,
    /// Training steps, see [`STEPS`].
    pub steps: u32,
    /// What is done after these steps; as many steps follow.
    pub cure: Option<Cure<F>>,
}

impl<F> LightsSetup<F> {
    /// The same run with its activations named in another way, or the first failure.
    pub fn rename<G, E>(self, mut rename: impl FnMut(F) -> Result<G, E>) -> Result<LightsSetup<G>, E> {
        let Self { recipe, steps, cure } = self;
        let recipe = recipe.rename(&mut rename)?;
        let cure = cure.map(|it| it.rename(rename)).transpose()?;
        Ok(LightsSetup { recipe, steps, cure })
    }

    /// Steps of the whole run.
    pub fn all_steps(&self) -> u32 {
        if self.cure.is_some() { 2 * self.steps } else { self.steps }
    }
}
