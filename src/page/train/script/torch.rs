//! The update of a program in PyTorch, with its own optimisers.

use super::blocks::number;
use super::fill;
use crate::activation::Function;
use crate::nn::optimiser::Optimiser;
use crate::nn::recipe::Recipe;

/// One step of training.
pub fn update(recipe: &Recipe<Function>) -> String {
    let own = [("optimiser", optimiser(recipe)), ("penalty", penalty(recipe)), ("clip", clip(recipe))];
    fill(include_str!("python/update/torch.py"), &own)
}

fn optimiser(recipe: &Recipe<Function>) -> String {
    let (name, options) = match recipe.optimiser {
        Optimiser::Sgd => ("SGD", String::new()),
        Optimiser::Momentum { momentum } => ("SGD", format!(", momentum={}", number(momentum))),
        Optimiser::Nesterov { momentum } => {
            ("SGD", format!(", momentum={}, nesterov=True", number(momentum)))
        }
        Optimiser::RmsProp { decay } => ("RMSprop", format!(", alpha={}", number(decay))),
        Optimiser::Adam { beta1, beta2 } => ("Adam", betas(beta1, beta2)),
        Optimiser::AdamW { beta1, beta2, weight_decay } => {
            ("AdamW", betas(beta1, beta2) + &format!(", weight_decay={}", number(weight_decay)))
        }
    };
    let numbers = "[it for layer in NUMBERS for it in layer if it.numel()]";
    format!("{name}({numbers}, lr={}{options})", number(recipe.learning_rate))
}

fn betas(beta1: f32, beta2: f32) -> String {
    format!(", betas=({}, {})", number(beta1), number(beta2))
}

fn penalty(recipe: &Recipe<Function>) -> String {
    let mut lines = String::new();
    if recipe.l2 > 0.0 {
        lines.push_str(&format!(
            "    total = total + {} / 2 * sum((layer[0] ** 2).sum() for layer in NUMBERS)\n",
            number(recipe.l2)
        ));
    }
    if recipe.l1 > 0.0 {
        lines.push_str(&format!(
            "    total = total + {} * sum(layer[0].abs().sum() for layer in NUMBERS)\n",
            number(recipe.l1)
        ));
    }
    lines
}

fn clip(recipe: &Recipe<Function>) -> String {
    let Some(most) = recipe.clip.map(number) else { return String::new() };
    format!(
        "    torch.nn.utils.clip_grad_norm_([it for layer in NUMBERS for it in layer if it.numel()], {most})\n"
    )
}
