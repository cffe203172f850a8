//! How the neuron was trained, in words and as a curve.

use super::state::{Leg, NeuronState};
use crate::chart::Lines;
use crate::chart::lines::{Series, YScale};
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::page::dead::names;
use crate::page::lab::Lab;
use crate::page::number::readable;
use crate::text::Texts;

const DIGITS: usize = 4;

/// A sentence for each training, the last first.
pub fn sentences(lab: &Lab, texts: &Texts) -> Vec<String> {
    let told = &lab.studies.dead.neuron.told;
    told.iter().rev().map(|it| sentence(it, lab, texts)).collect()
}

fn sentence(leg: &Leg, lab: &Lab, texts: &Texts) -> String {
    let words = texts.dead().neuron;
    let name = names::function(&leg.function, lab, texts);
    let (Some(first), Some(last)) = (leg.course.moments.first(), leg.course.end()) else {
        return String::new();
    };
    let steps = leg.course.steps.to_string();
    if last.step > leg.course.steps || !last.neuron.is_finite() {
        return (words.told_stopped)(&name, &steps);
    }
    let number = |value: f64| readable(value, DIGITS);
    if !leg.course.has_moved() {
        return (words.told_still)(&name, &steps, &number(first.loss));
    }
    let losses = [number(first.loss), number(last.loss)];
    let biases = [first, last].map(|it| number(f64::from(it.neuron.bias)));
    (words.told_moved)(
        &name,
        &steps,
        losses.each_ref().map(String::as_str),
        biases.each_ref().map(String::as_str),
    )
}

/// The loss over all trainings, one after the other; `None` before the first.
pub fn chart(state: &NeuronState, texts: &Texts) -> Option<Lines> {
    let words = texts.dead().neuron;
    let mut done = 0.0;
    let mut points = Vec::new();
    for leg in &state.told {
        points.extend(leg.course.moments.iter().map(|it| (done + f64::from(it.step), it.loss)));
        done += f64::from(leg.course.steps);
    }
    // Where one training ends, the next begins at the same step.
    points.dedup_by(|next, last| next.0 == last.0);
    (!points.is_empty()).then(|| Lines {
        x_name: words.step_axis.to_owned(),
        x_least: Span::new(0.0, 1.0),
        y_name: words.loss_axis.to_owned(),
        y_scale: YScale::Linear,
        series: vec![Series { name: words.loss.to_owned(), role: Role::Value, points }],
    })
}
