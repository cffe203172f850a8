//! What the outputs say as a whole, in words.

use super::action::Preset;
use super::bars::{input_names, is_share, output_names};
use super::fields::vector_control;
use super::state::Vector;
use crate::activation::vector::signature::{ParamKind, Shape};
use crate::page::explore::facts_card::Fact;
use crate::page::number::readable;
use crate::page::slider::Slider;
use crate::text::Texts;
use crate::text::vector::VectorTexts;

const DIGITS: usize = 6;

/// The facts at these inputs.
pub fn report(vector: &Vector, outputs: &[f64], texts: &Texts) -> Vec<Fact> {
    let words = texts.vector();
    let mut facts = Vec::new();
    if is_share(vector) || vector.function.shape() == Shape::Same {
        facts.push(Fact { name: words.sum, value: readable(outputs.iter().sum(), DIGITS) });
    }
    facts.push(Fact { name: words.largest, value: largest(vector, outputs) });
    let zeros = outputs.iter().filter(|it| **it == 0.0).count();
    facts.push(Fact { name: words.zeros, value: (words.of)(&zeros.to_string(), &outputs.len().to_string()) });
    if is_share(vector) {
        let most = readable(libm::log(outputs.len() as f64), DIGITS);
        let value = (words.entropy_of)(&readable(entropy(outputs), DIGITS), &most);
        facts.push(Fact { name: words.entropy, value });
    }
    if vector.function.shape() == Shape::One {
        let greatest = vector.inputs().iter().copied().fold(f64::NEG_INFINITY, f64::max);
        facts.push(Fact { name: words.above_maximum, value: readable(outputs[0] - greatest, DIGITS) });
    }
    let convention = texts.function(vector.function.id()).convention;
    if !convention.is_empty() {
        facts.push(Fact { name: words.convention, value: convention.to_owned() });
    }
    facts
}

fn largest(vector: &Vector, outputs: &[f64]) -> String {
    let names = output_names(vector);
    let largest = outputs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let tied: Vec<&str> =
        names.iter().zip(outputs).filter(|it| *it.1 == largest).map(|it| it.0.as_str()).collect();
    format!("{} = {}", tied.join(" = "), readable(largest, DIGITS))
}

/// -Σ y ln y, in nats; 0 ln 0 is 0.
pub fn entropy(shares: &[f64]) -> f64 {
    shares.iter().filter(|it| **it > 0.0).map(|it| -it * libm::log(*it)).sum::<f64>() + 0.0
}

/// What the last shift of all inputs did to the outputs; empty when there was none.
pub fn shift_sentence(vector: &Vector, outputs: &[f64], texts: &Texts) -> &'static str {
    let words = texts.vector();
    let Some((distance, before)) = vector.before_shift() else { return "" };
    let before = vector.function.value(before);
    let moved_by = |distance: f64| {
        let close = |(a, b): (&f64, &f64)| (a + distance - b).abs() <= 1e-12 * b.abs().max(1.0);
        before.iter().zip(outputs).all(close)
    };
    if moved_by(0.0) {
        words.unchanged
    } else if moved_by(*distance) {
        words.moved_along
    } else {
        words.changed
    }
}

/// The names of the inputs with their values, for the bars.
pub fn value_texts(vector: &Vector, texts: &Texts) -> Vec<String> {
    let say = texts.vector().value_text;
    input_names(vector)
        .iter()
        .zip(vector.inputs())
        .map(|(name, it)| say(name, &readable(*it, DIGITS)))
        .collect()
}

/// One slider for each parameter.
pub fn sliders(vector: &Vector, words: &VectorTexts) -> Vec<Slider> {
    let params = vector.function.params().iter().enumerate();
    let label = |kind: ParamKind| match kind {
        ParamKind::Factor => words.temperature,
        ParamKind::Count => words.group_size,
    };
    params
        .map(|(index, it)| {
            Slider::new(it.id, label(it.kind), it.symbol, vector.function.args()[index], vector_control(it))
        })
        .collect()
}

/// How the inputs are read, where that is not plain; may be empty.
pub fn shape_note(vector: &Vector, words: &VectorTexts) -> &'static str {
    match vector.function.shape() {
        Shape::Halves => words.halves,
        Shape::Groups => words.groups,
        Shape::Same | Shape::One => "",
    }
}

pub fn preset_name(preset: Preset, words: &VectorTexts) -> &'static str {
    match preset {
        Preset::Uniform => words.uniform,
        Preset::Peak => words.peak,
        Preset::Tie => words.tie,
        Preset::Ramp => words.ramp,
        Preset::Large => words.large,
    }
}
