//! What is shown of a drawn digit and of the network's answer.

use super::pad::{BLOCKS, DigitAction, DigitPad};
use crate::page::number::{fixed, percent};
use crate::page::train::pad_event::PadEvent;
use crate::page::train::run::Phase;
use crate::page::train::source::SourceKind;
use crate::page::train::state::Train;
use crate::text::Texts;

/// Steps of the pen of the keys.
const STEP: f64 = 1.0 / 16.0;
const FINE_STEP: f64 = 1.0 / 64.0;
/// The side of the drawing, in its own units.
pub const SIDE: f64 = 256.0;

/// Each stroke on the drawing, as the data of an SVG path; a dot is a stroke without length.
pub fn paths(pad: &DigitPad) -> Vec<String> {
    let corner = |it: &(f64, f64)| format!("{:.1} {:.1}", SIDE * it.0, SIDE * it.1);
    let path = |stroke: &Vec<(f64, f64)>| {
        let corners: Vec<String> =
            stroke.iter().chain(stroke.first().filter(|_| stroke.len() == 1)).map(corner).collect();
        format!("M{}", corners.join("L"))
    };
    pad.strokes().iter().map(path).collect()
}

/// One number that the network sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub row: usize,
    pub column: usize,
    /// 0 to 16, as the name of a shade.
    pub count: u8,
}

/// All 64 numbers.
pub fn blocks(pad: &DigitPad) -> Vec<Block> {
    let block = |(index, count): (usize, f32)| Block {
        row: index / BLOCKS,
        column: index % BLOCKS,
        count: count as u8,
    };
    pad.input().into_iter().enumerate().map(block).collect()
}

/// The 64 numbers, row by row.
pub fn numbers(pad: &DigitPad) -> String {
    let rows = pad
        .input()
        .chunks_exact(BLOCKS)
        .map(|row| row.iter().map(|it| fixed(f64::from(*it), 0)).collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>();
    rows.join("; ")
}

/// What the network says of one digit.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub digit: usize,
    pub share: f64,
    pub percent: String,
    pub is_largest: bool,
}

/// A bar for each digit; none where the answer is not of ten classes.
pub fn bars(answer: &[f32]) -> Vec<Bar> {
    if answer.len() != 10 {
        return Vec::new();
    }
    let largest = largest(answer);
    let bar = |(digit, &share): (usize, &f32)| Bar {
        digit,
        share: f64::from(share).clamp(0.0, 1.0),
        percent: percent(f64::from(share)),
        is_largest: digit == largest,
    };
    answer.iter().enumerate().map(bar).collect()
}

/// The answer in a sentence; `answer` is that to what is drawn now.
pub fn sentence(pad: &DigitPad, answer: Option<&[f32]>, texts: &Texts) -> String {
    let words = texts.data();
    if pad.is_empty() {
        return words.digit_empty.to_owned();
    }
    match answer {
        Some(answer) if answer.len() != 10 => words.digit_no_classes.to_owned(),
        Some(answer) => {
            let largest = largest(answer);
            (words.digit_says)(&largest.to_string(), &percent(f64::from(answer[largest])))
        }
        None => words.digit_waiting.to_owned(),
    }
}

fn largest(answer: &[f32]) -> usize {
    answer.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0, |it| it.0)
}

/// Whether digits are learnt.
pub fn is_shown(train: &Train) -> bool {
    train.setup.source == SourceKind::Digits
}

/// Epochs of training between two questions about the same digit.
const PATIENCE: u32 = 20;

/// Names the state of the network: where it changes, the network is asked again. While it trains, that is now and then.
pub fn moment(train: &Train) -> (u32, u32) {
    let id = train.run.id.0;
    let Some(snapshot) = &train.run.snapshot else { return (id, 0) };
    match train.run.phase {
        Phase::Running => (id, snapshot.epoch / PATIENCE),
        Phase::Ready | Phase::Paused | Phase::Diverged => (id, snapshot.step),
    }
}

/// What a hand does on the pad; `None` for a key without a meaning.
pub fn action(event: &PadEvent) -> Option<DigitAction> {
    Some(match event {
        PadEvent::Press(x, y) => DigitAction::Press((*x, *y)),
        PadEvent::Drag(x, y) => DigitAction::Drag((*x, *y)),
        PadEvent::Lift => DigitAction::Lift,
        PadEvent::Key { key: name, is_fine } => return key(name, *is_fine),
    })
}

fn key(key: &str, is_fine: bool) -> Option<DigitAction> {
    let step = if is_fine { FINE_STEP } else { STEP };
    Some(match key {
        "ArrowLeft" => DigitAction::Nudge(-step, 0.0),
        "ArrowRight" => DigitAction::Nudge(step, 0.0),
        "ArrowUp" => DigitAction::Nudge(0.0, -step),
        "ArrowDown" => DigitAction::Nudge(0.0, step),
        "Enter" | " " => DigitAction::TogglePen,
        "Delete" | "Backspace" => DigitAction::Clear,
        _ => return None,
    })
}
