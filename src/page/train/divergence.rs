//! Why a run broke, and what to try.

use super::setting::Setting;
use super::state::Train;
use crate::activation::Function;
use crate::decimal;
use crate::page::number::{exact, readable};
use crate::text::Texts;
use crate::worker::message::snapshot::{Divergence, Quantity};

/// What happened and what to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DivergenceWords {
    pub happened: String,
    /// The learning rate against the curvature.
    pub reason: String,
    pub advice: String,
    pub resume: String,
    pub retry: String,
}

/// A divergence in words; `function` is that of the page.
pub fn divergence_words(
    divergence: &Divergence,
    train: &Train,
    function: &Function,
    texts: &Texts,
) -> DivergenceWords {
    let words = texts.train_run();
    let index = divergence.layer as usize;
    let is_hidden = index < train.run.recipe.layers.len();
    let layer = if is_hidden { (words.layer)(index + 1) } else { words.output_layer.to_owned() };
    let quantity = match divergence.quantity {
        Quantity::PreActivation => words.quantity_pre_activation,
        Quantity::Loss => words.quantity_loss,
        Quantity::Gradient => words.quantity_gradient,
        Quantity::Weight => words.quantity_weight,
    };
    let rate = readable(divergence.learning_rate, 3);
    let (epoch, step) = (divergence.epoch.to_string(), divergence.step.to_string());
    let smaller = exact(smaller_rate(train.setup.get(Setting::LearningRate)));
    let layers = train.setup.layers.all();
    let has_formula = layers.iter().any(|it| it.function(function).formula().is_some());
    DivergenceWords {
        happened: (words.diverged_text)(quantity, &layer, &epoch, &step, &rate),
        reason: reason(divergence, texts),
        advice: if has_formula { (words.advice_formula)(&smaller) } else { (words.advice)(&smaller) },
        resume: (words.resume_smaller)(&smaller),
        retry: (words.retry_smaller)(&smaller),
    }
}

fn reason(divergence: &Divergence, texts: &Texts) -> String {
    let words = texts.train_run();
    let Some(curvature) = divergence.curvature.filter(|it| *it > 0.0) else {
        return words.too_steep.to_owned();
    };
    let limit = 2.0 / curvature;
    let tell = if divergence.learning_rate > limit { words.too_fast } else { words.not_too_fast };
    tell(&readable(curvature, 3), &readable(limit, 3), &readable(divergence.learning_rate, 3))
}

/// The rate that is suggested after a divergence.
pub fn smaller_rate(rate: f64) -> f64 {
    decimal::parse(&format!("{:.0e}", rate / 10.0)).unwrap_or(rate / 10.0)
}
