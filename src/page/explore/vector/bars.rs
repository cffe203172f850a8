//! Inputs and outputs as bars.

use super::state::Vector;
use crate::activation::vector::signature::Shape;
use crate::chart::bar_list::{Bar, BarList};
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::page::number::readable;
use crate::text::vector::VectorTexts;

const DIGITS: usize = 5;

/// The names of the inputs: x₁, x₂, …, or a₁, …, b₁, ….
pub fn input_names(vector: &Vector) -> Vec<String> {
    let count = vector.inputs().len();
    if vector.function.shape() == Shape::Halves {
        let half = |letter: char| (1..=count / 2).map(move |it| named(letter, it));
        return half('a').chain(half('b')).collect();
    }
    (1..=count).map(|it| named('x', it)).collect()
}

/// The names of the outputs: y, or y₁, y₂, ….
pub fn output_names(vector: &Vector) -> Vec<String> {
    let function = &vector.function;
    if function.shape() == Shape::One {
        return vec!["y".to_owned()];
    }
    let count = function.shape().outputs(vector.inputs().len(), function.args());
    (1..=count).map(|it| named('y', it)).collect()
}

fn named(letter: char, index: usize) -> String {
    const DIGITS: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];
    format!("{letter}{}", DIGITS[index % 10])
}

/// The inputs, on the axis that stays while one of them is dragged.
pub fn inputs(vector: &Vector, texts: &VectorTexts) -> BarList {
    let group = match vector.function.shape() {
        Shape::Halves => vector.inputs().len() / 2,
        Shape::Groups => vector.function.multiple(),
        Shape::Same | Shape::One => 0,
    };
    BarList {
        value_name: "x".to_owned(),
        entry_name: texts.entry.to_owned(),
        x: vector.window(),
        role: Role::Value,
        bars: bars(input_names(vector), vector.inputs()),
        group,
    }
}

/// The outputs, on an axis that is as constant as the function allows.
pub fn outputs(vector: &Vector, outputs: &[f64], texts: &VectorTexts) -> BarList {
    BarList {
        value_name: "y".to_owned(),
        entry_name: texts.entry.to_owned(),
        x: output_axis(vector, outputs),
        role: Role::Second,
        bars: bars(output_names(vector), outputs),
        group: 0,
    }
}

/// Shares stand between 0 and 1. Other outputs have the axis of the inputs, grown to whole numbers where it is too short.
fn output_axis(vector: &Vector, outputs: &[f64]) -> Span {
    if is_share(vector) {
        return Span::new(0.0, 1.0);
    }
    let finite = outputs.iter().filter(|it| it.is_finite());
    let axis = if vector.function.id() == "log_softmax" { Span::new(-5.0, 0.0) } else { vector.window() };
    let grown = finite.fold(axis, |axis, it| axis.including(*it));
    Span::new(grown.start.floor(), grown.end.ceil())
}

/// Whether the outputs are shares of a whole.
pub fn is_share(vector: &Vector) -> bool {
    matches!(vector.function.id(), "softmax" | "softmin" | "sparsemax")
}

fn bars(names: Vec<String>, values: &[f64]) -> Vec<Bar> {
    let bar = |(name, value): (String, &f64)| Bar { name, value: *value, text: readable(*value, DIGITS) };
    names.into_iter().zip(values).map(bar).collect()
}

/// The bars in words.
pub fn description(bars: &BarList, texts: &VectorTexts) -> String {
    let pairs: Vec<String> = bars.bars.iter().map(|it| (texts.value_text)(&it.name, &it.text)).collect();
    (texts.description)(&pairs.join("; "))
}
