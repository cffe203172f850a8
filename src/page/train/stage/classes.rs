//! The names of classes.

use crate::nn::task::Source;
use crate::text::Texts;

/// One name per class, whatever the source says of them.
pub fn names(source: &Source, classes: usize, texts: &Texts) -> Vec<String> {
    (0..classes).map(|class| name(source, class, texts)).collect()
}

fn name(source: &Source, class: usize, texts: &Texts) -> String {
    let words = texts.stage();
    let known = match source {
        Source::Digits => return class.to_string(),
        Source::Iris => words.iris.get(class).map(|it| (*it).to_owned()),
        Source::BreastCancer => words.tumours.get(class).map(|it| (*it).to_owned()),
        Source::Own(own) => own.class_names.get(class).filter(|it| !it.is_empty()).cloned(),
        _ => None,
    };
    known.unwrap_or_else(|| (words.class_named)(&letter(class)))
}

/// A, B, ..., Z, then numbers.
fn letter(class: usize) -> String {
    let letter = u8::try_from(class).ok().filter(|it| *it < 26).map(|it| char::from(b'A' + it));
    letter.map_or_else(|| (class + 1).to_string(), String::from)
}
