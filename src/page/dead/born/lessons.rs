//! The teaching of random networks in words.

use super::state::Born;
use crate::experiment::born_dead::newborn::FLAT;
use crate::experiment::born_dead::school::{BATCH_SIZE, HIDDEN, LEARNING_RATE, SAMPLES, SUCCESS};
use crate::page::number::readable;
use crate::text::Texts;

/// How far the teaching has come, or why it cannot begin.
pub fn lesson_words(born: &Born, texts: &Texts) -> String {
    let words = texts.dead_born();
    if born.school.refusal.is_some() {
        return texts.dead().refused.to_owned();
    }
    if !born.can_be_taught() {
        return (words.too_deep)(*HIDDEN.end());
    }
    if born.school.done() == 0 {
        String::new()
    } else {
        (words.taught)(born.school.done(), born.school.total())
    }
}

/// What is taught, and what the words mean.
pub fn provenance(born: &Born, texts: &Texts) -> String {
    let words = texts.dead_born();
    let first = born.setup.seed as u32;
    let number = |it: f32| readable(f64::from(it), 2);
    let last = first + born.setup.intake.networks() - 1;
    let setup = (words.school_setup)(SAMPLES, BATCH_SIZE, &number(LEARNING_RATE), first, last);
    format!("{setup} {}", (words.school_words)(&number(FLAT), &number(SUCCESS)))
}

/// The class of the chart's height, which grows with the number of its rows.
pub fn height_class(rows: usize) -> &'static str {
    if rows <= 3 { "chart-classes-few" } else { "chart-classes" }
}
