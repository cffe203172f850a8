//! How strongly each layer is pulled, and how far it moves.

use crate::chart::levels::{Guide, Levels};
use crate::chart::role::Role;
use crate::nn::observation::flow::Flow;
use crate::page::number::readable;
use crate::text::Texts;

/// The share of its weights that a layer moves by in a healthy step.
pub const GUIDE: f64 = 1e-3;

/// The size of each layer's gradient.
pub fn gradients(flows: &[Flow], texts: &Texts) -> Levels {
    levels(flows, texts.stage().gradient_axis, Role::Nth(0), |it| it.gradient, None, texts)
}

/// The length of each layer's step as a share of its weights.
pub fn updates(flows: &[Flow], texts: &Texts) -> Levels {
    let guide = Guide { value: GUIDE, name: texts.stage().guide.to_owned() };
    levels(flows, texts.stage().update_axis, Role::Nth(1), |it| it.update_ratio, Some(guide), texts)
}

fn levels(
    flows: &[Flow],
    y_name: &str,
    role: Role,
    of: impl Fn(&Flow) -> f64,
    guide: Option<Guide>,
    texts: &Texts,
) -> Levels {
    let words = texts.stage();
    let last = flows.len().saturating_sub(1);
    let name =
        |index: usize| if index == last { words.output_short.to_owned() } else { (index + 1).to_string() };
    Levels {
        x_name: words.layer_axis.to_owned(),
        y_name: y_name.to_owned(),
        role,
        names: (0..flows.len()).map(name).collect(),
        values: flows.iter().map(of).collect(),
        guide,
    }
}

/// What the gradients say, in one sentence.
pub fn gradients_sentence(flows: &[Flow], texts: &Texts) -> String {
    let words = texts.stage();
    let [first, .., last] = flows else { return words.no_step.to_owned() };
    let (first, last) = (first.gradient, last.gradient);
    if flows.iter().all(|it| it.gradient == 0.0) {
        return words.no_step.to_owned();
    }
    if flows.iter().any(|it| !it.gradient.is_finite()) {
        return words.gradient_not_finite.to_owned();
    }
    if first == 0.0 {
        return words.gradient_none.to_owned();
    }
    let ratio = last / first;
    if ratio >= 1.0 {
        (words.gradient_shrinks)(&readable(ratio, 2))
    } else {
        (words.gradient_grows)(&readable(1.0 / ratio, 2))
    }
}

/// What the updates say, in one sentence.
pub fn updates_sentence(flows: &[Flow], texts: &Texts) -> String {
    let words = texts.stage();
    let ratios = || flows.iter().map(|it| it.update_ratio);
    if ratios().all(|it| it == 0.0) {
        return words.no_step.to_owned();
    }
    let (low, high) = ratios().fold((f64::INFINITY, 0.0_f64), |(a, b), it| (a.min(it), b.max(it)));
    (words.update_range)(&readable(low, 2), &readable(high, 2))
}
