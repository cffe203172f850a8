//! The parts of a program that leave hidden units out of a step.

use super::blocks::number;
use super::{Language, fill};
use crate::activation::Function;
use crate::nn::recipe::Recipe;

/// All texts that dropout adds; empty without it.
pub fn texts(language: Language, recipe: &Recipe<Function>) -> Vec<(&'static str, String)> {
    let names = ["mask_functions", "masks", "dropout", "keep_parameter", "keep_argument"];
    let texts = if recipe.dropout > 0.0 {
        [
            masks(language, recipe),
            "    keep = masks(step, len(batch))\n".to_owned(),
            applied(language).to_owned(),
            ", keep=None".to_owned(),
            ", keep".to_owned(),
        ]
    } else {
        Default::default()
    };
    names.into_iter().zip(texts).collect()
}

/// How the masks are drawn.
fn masks(language: Language, recipe: &Recipe<Function>) -> String {
    let (array, float) = match language {
        Language::NumPy => ("np.array", ", np.float32"),
        Language::PyTorch => ("torch.tensor", ""),
        Language::Jax => ("jnp.array", ", jnp.float32"),
    };
    let widths: Vec<usize> = recipe.layers.iter().map(|it| it.width).collect();
    let widths = format!("{widths:?}");
    let texts = [
        ("widths", widths[1..widths.len() - 1].to_owned()),
        ("seed", recipe.seed.to_string()),
        // The numbers that are drawn are doubles here: the share in all its digits.
        ("share", format!("{:?}", f64::from(recipe.dropout))),
        ("kept", number(1.0 / (1.0 - recipe.dropout))),
        ("array", array.to_owned()),
        ("float", float.to_owned()),
    ];
    fill(include_str!("python/masks.py"), &texts)
}

/// How a mask is applied to what a layer gives on.
fn applied(language: Language) -> &'static str {
    match language {
        Language::NumPy => {
            "        if keep:\n            mask, *keep = keep\n            \
             value, slopes = value * mask, [it * mask for it in slopes]\n"
        }
        Language::PyTorch => "        if keep:\n            mask, *keep = keep\n            x = x * mask.T\n",
        Language::Jax => "        if keep:\n            mask, *keep = keep\n            x = x * mask\n",
    }
}
