//! W3: many functions from the same starts.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::recipe::Recipe;
use activation_lab::nn::samples::Samples;

use crate::work::{Work, trainer};

const FUNCTIONS: [&str; 12] = [
    "relu",
    "leaky_relu",
    "elu",
    "selu",
    "sigmoid",
    "tanh",
    "softsign",
    "softplus",
    "silu",
    "hard_swish",
    "gelu",
    "mish",
];
const SEEDS: u32 = 8;
const EPOCHS: u32 = 100;

/// Twelve functions, each from the same eight starts, for a hundred epochs of W1.
pub struct Race {
    recipes: Vec<Recipe>,
    samples: Samples,
}

impl Race {
    pub fn new() -> Self {
        let recipes = FUNCTIONS.iter().flat_map(|id| {
            let function = Function::new(rows::by_id(id).expect("a row of the table"));
            (1..=SEEDS).map(move |seed| {
                let mut recipe = Recipe { seed, ..Work::Small.recipe() };
                recipe.layers.iter_mut().for_each(|it| it.function = function.clone());
                recipe
            })
        });
        Self { recipes: recipes.collect(), samples: Work::Small.samples() }
    }

    /// How many runs the race has.
    pub fn runs(&self) -> usize {
        self.recipes.len()
    }

    /// Trains all runs, each from its start, and returns the loss that each has come to.
    pub fn run(&self) -> Vec<f64> {
        let run = |recipe: &Recipe| {
            let mut trainer = trainer(recipe.clone(), self.samples.clone());
            (0..EPOCHS).for_each(|_| {
                trainer.train_epoch();
            });
            trainer.train_score().loss
        };
        self.recipes.iter().map(run).collect()
    }
}

impl Default for Race {
    fn default() -> Self {
        Self::new()
    }
}
