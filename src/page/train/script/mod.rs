//! A run as a program elsewhere: the same data, initial weights, order of samples, losses and updates.

pub mod activations;
pub mod arrays;
pub mod blocks;
pub mod dropout;
pub mod numbers;
pub mod torch;

use crate::activation::Function;
use crate::nn::recipe::Recipe;

/// Where the program is to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    NumPy,
    PyTorch,
    Jax,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::NumPy, Self::PyTorch, Self::Jax];

    pub fn name(self) -> &'static str {
        match self {
            Self::NumPy => "NumPy",
            Self::PyTorch => "PyTorch",
            Self::Jax => "JAX",
        }
    }
}

/// Where the program takes its numbers from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source<'a> {
    /// From `run.json` beside it.
    File,
    /// From a literal of this text.
    Inline(&'a str),
}

/// The program for `recipe` that trains for `epochs` epochs.
pub fn script(language: Language, recipe: &Recipe<Function>, epochs: u32, source: Source) -> String {
    let run = match source {
        Source::File => "with open(\"run.json\") as file:\n    RUN = json.load(file)".to_owned(),
        Source::Inline(numbers) => format!("RUN = json.loads(\"\"\"{numbers}\"\"\")"),
    };
    let update = match language {
        Language::NumPy | Language::Jax => arrays::update(language, recipe),
        Language::PyTorch => torch::update(recipe),
    };
    let parts = [
        ("update", update),
        ("loop", fill(include_str!("python/loop.py"), &blocks::schedule(recipe, epochs))),
        ("random", include_str!("python/random.py").to_owned()),
        ("activations", activations::definitions(language, recipe)),
        ("layers", activations::list(language, recipe)),
        ("bounds", activations::bounds(recipe)),
        ("target", blocks::target(language, recipe.output).to_owned()),
        ("loss", blocks::loss(language, recipe.output).to_owned()),
    ];
    let template = match language {
        Language::NumPy => include_str!("python/numpy.py"),
        Language::Jax => include_str!("python/jax.py"),
        Language::PyTorch => include_str!("python/pytorch.py"),
    };
    let program = fill(template, &parts.map(|(name, text)| (name, text.trim_end().to_owned())));
    // Last, because it is the longest and the reader's own.
    fill(&fill(&program, &dropout::texts(language, recipe)), &[("run", run)])
}

/// `template` with every `@name@` replaced by its text.
fn fill(template: &str, texts: &[(&'static str, String)]) -> String {
    texts.iter().fold(template.to_owned(), |code, (name, text)| code.replace(&format!("@{name}@"), text))
}
