//! The update of a program that works on arrays: NumPy and JAX.

use super::blocks::number;
use super::{Language, fill};
use crate::activation::Function;
use crate::nn::optimiser::Optimiser;
use crate::nn::recipe::Recipe;

/// One step of training.
pub fn update(language: Language, recipe: &Recipe<Function>) -> String {
    let np = if language == Language::Jax { "jnp" } else { "np" };
    let own = [
        ("move", fill(rule(recipe.optimiser), &constants(recipe.optimiser)).trim_end().to_owned()),
        ("penalty", penalty(recipe, np)),
        ("clip", clip(recipe, np)),
        ("index", if language == Language::Jax { "jnp.array(batch)" } else { "batch" }.to_owned()),
        ("numbers", if language == Language::Jax { "NUMBERS, " } else { "" }.to_owned()),
        ("np", np.to_owned()),
    ];
    fill(include_str!("python/update/arrays.py"), &own)
}

fn rule(optimiser: Optimiser) -> &'static str {
    match optimiser {
        Optimiser::Sgd => include_str!("python/update/sgd.py"),
        Optimiser::Momentum { .. } => include_str!("python/update/momentum.py"),
        Optimiser::Nesterov { .. } => include_str!("python/update/nesterov.py"),
        Optimiser::RmsProp { .. } => include_str!("python/update/rms_prop.py"),
        Optimiser::Adam { .. } => include_str!("python/update/adam.py"),
        Optimiser::AdamW { .. } => include_str!("python/update/adam_w.py"),
    }
}

fn constants(optimiser: Optimiser) -> Vec<(&'static str, String)> {
    match optimiser {
        Optimiser::Sgd => Vec::new(),
        Optimiser::Momentum { momentum } | Optimiser::Nesterov { momentum } => {
            vec![("momentum", number(momentum))]
        }
        Optimiser::RmsProp { decay } => vec![("decay", number(decay))],
        Optimiser::Adam { beta1, beta2 } => vec![("beta1", number(beta1)), ("beta2", number(beta2))],
        Optimiser::AdamW { beta1, beta2, weight_decay } => {
            vec![("beta1", number(beta1)), ("beta2", number(beta2)), ("weight_decay", number(weight_decay))]
        }
    }
}

/// The pull of the penalty on weights.
fn penalty(recipe: &Recipe<Function>, np: &str) -> String {
    let mut terms = String::new();
    if recipe.l2 > 0.0 {
        terms.push_str(&format!(" + {} * layer[0]", number(recipe.l2)));
    }
    if recipe.l1 > 0.0 {
        terms.push_str(&format!(" + {} * {np}.sign(layer[0])", number(recipe.l1)));
    }
    if terms.is_empty() {
        return terms;
    }
    format!("    for layer, pull in zip(NUMBERS, pulls):\n        pull[0] = pull[0]{terms}\n")
}

fn clip(recipe: &Recipe<Function>, np: &str) -> String {
    let Some(most) = recipe.clip.map(number) else { return String::new() };
    format!(
        "    norm = math.sqrt(sum(float({np}.sum(it * it)) for pull in pulls for it in pull))\n    \
         if norm > {most}:\n        pulls = [[it * ({most} / norm) for it in pull] for pull in pulls]\n"
    )
}
