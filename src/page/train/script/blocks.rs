//! The parts of a program that differ by loss, schedule and dropout.

use super::Language;
use crate::activation::Function;
use crate::nn::output::Output;
use crate::nn::recipe::Recipe;
use crate::nn::schedule::Schedule;

/// The type of the targets.
pub fn target(language: Language, output: Output) -> &'static str {
    let is_class = matches!(output, Output::Softmax | Output::LogSigmoidNll);
    match (language, is_class) {
        (Language::NumPy, true) => "np.int64",
        (Language::NumPy, false) => "np.float32",
        (Language::PyTorch, true) => "torch.int64",
        (Language::PyTorch, false) => "torch.float32",
        (Language::Jax, true) => "jnp.int32",
        (Language::Jax, false) => "jnp.float32",
    }
}

/// The body of the loss.
pub fn loss(language: Language, output: Output) -> &'static str {
    match (language, output) {
        (Language::NumPy, Output::Linear) => include_str!("python/loss/linear_numpy.py"),
        (Language::NumPy, Output::Sigmoid) => include_str!("python/loss/sigmoid_numpy.py"),
        (Language::NumPy, Output::Softmax) => include_str!("python/loss/softmax_numpy.py"),
        (Language::NumPy, Output::LogSigmoidNll) => include_str!("python/loss/log_sigmoid_nll_numpy.py"),
        (Language::NumPy, Output::SigmoidSquaredError) => {
            include_str!("python/loss/squared_sigmoid_numpy.py")
        }
        (Language::PyTorch, Output::Linear) => "    return torch.nn.functional.mse_loss(z[:, 0], t)",
        (Language::PyTorch, Output::Sigmoid) => {
            "    return torch.nn.functional.binary_cross_entropy_with_logits(z[:, 0], t)"
        }
        (Language::PyTorch, Output::Softmax) => "    return torch.nn.functional.cross_entropy(z, t)",
        (Language::PyTorch, Output::LogSigmoidNll) => {
            "    return torch.nn.functional.nll_loss(torch.nn.functional.logsigmoid(z), t)"
        }
        (Language::PyTorch, Output::SigmoidSquaredError) => {
            "    return torch.nn.functional.mse_loss(torch.sigmoid(z[:, 0]), t)"
        }
        (Language::Jax, Output::Linear) => "    return jnp.mean((z[0] - t) ** 2)",
        (Language::Jax, Output::Sigmoid) => {
            "    return jnp.mean(jnp.logaddexp(0.0, jnp.where(t == 1, -z[0], z[0])))"
        }
        (Language::Jax, Output::Softmax) => {
            "    return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(z, axis=0), t[None], axis=0))"
        }
        (Language::Jax, Output::LogSigmoidNll) => {
            "    return -jnp.mean(jnp.take_along_axis(jax.nn.log_sigmoid(z), t[None], axis=0))"
        }
        (Language::Jax, Output::SigmoidSquaredError) => {
            "    return jnp.mean((jax.nn.sigmoid(z[0]) - t) ** 2)"
        }
    }
}

/// The texts of the loop over the epochs.
pub fn schedule(recipe: &Recipe<Function>, epochs: u32) -> Vec<(&'static str, String)> {
    let rate = number(recipe.learning_rate);
    let rate = match recipe.schedule {
        Schedule::Constant => rate,
        Schedule::Step { every, factor } => {
            format!("{rate} * {} ** (epoch // {every})", number(factor))
        }
        Schedule::Cosine { epochs } => {
            format!("{rate} * (1 + math.cos(math.pi * min(epoch, {epochs}) / {epochs})) / 2")
        }
    };
    vec![
        ("seed", recipe.seed.to_string()),
        ("epochs", epochs.to_string()),
        ("batch", recipe.batch_size.to_string()),
        ("rate", rate),
    ]
}

/// A number in the fewest digits that give it back.
pub fn number(value: f32) -> String {
    format!("{value:?}")
}
