//! A drawn digit: from strokes to the 64 numbers that the network knows.

use activation_lab::page::train::digit::pad::{BLOCKS, DOTS, DigitAction, DigitPad, Fit};
use activation_lab::page::train::digit::view::{action, bars, paths, sentence};
use activation_lab::page::train::pad_event::PadEvent;
use activation_lab::text::{Lang, Texts};

/// A straight stroke from place to place.
fn stroke(pad: &mut DigitPad, from: (f64, f64), to: (f64, f64)) {
    pad.apply(DigitAction::Press(from));
    for step in 1..=20 {
        let share = f64::from(step) / 20.0;
        pad.apply(DigitAction::Drag((from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1))));
    }
    pad.apply(DigitAction::Lift);
}

fn one() -> DigitPad {
    let mut pad = DigitPad::default();
    stroke(&mut pad, (0.3, 0.4), (0.3, 0.8));
    pad
}

fn columns(input: &[f32]) -> Vec<f32> {
    (0..BLOCKS).map(|column| input.iter().skip(column).step_by(BLOCKS).sum()).collect()
}

#[test]
fn the_numbers_count_the_black_dots_of_each_block() {
    let pad = one();
    let (bitmap, input) = (pad.bitmap(), pad.input());
    assert_eq!((bitmap.len(), input.len()), (DOTS * DOTS, BLOCKS * BLOCKS));
    let black = bitmap.iter().filter(|it| **it).count();
    assert_eq!(input.iter().sum::<f32>(), black as f32);
    assert!(input.iter().all(|it| (0.0..=16.0).contains(it)));
}

#[test]
fn a_stretched_digit_fills_the_frame_wherever_it_was_drawn() {
    let pad = one();
    let rows: Vec<f32> = pad.input().chunks(BLOCKS).map(|row| row.iter().sum()).collect();
    assert!(rows.iter().all(|it| *it > 0.0), "from top to bottom: {rows:?}");
    let columns = columns(&pad.input());
    assert_eq!((columns[0], columns[7]), (0.0, 0.0), "in the middle: {columns:?}");
    let mut elsewhere = DigitPad::default();
    stroke(&mut elsewhere, (0.7, 0.1), (0.7, 0.5));
    assert_eq!(elsewhere.input(), pad.input());
}

#[test]
fn as_drawn_it_stays_where_it_is() {
    let mut pad = one();
    pad.apply(DigitAction::SetFit(Fit::AsDrawn));
    let columns = columns(&pad.input());
    assert!(columns[2] > 0.0 && columns[4..].iter().all(|it| *it == 0.0), "{columns:?}");
}

#[test]
fn a_pointer_draws_while_it_is_pressed_and_keys_while_the_pen_is_down() {
    let mut pad = DigitPad::default();
    pad.apply(DigitAction::Drag((0.5, 0.5)));
    pad.apply(DigitAction::Nudge(0.1, 0.1));
    assert!(pad.is_empty());
    pad.apply(DigitAction::TogglePen);
    pad.apply(DigitAction::Nudge(0.0, 0.3));
    pad.apply(DigitAction::TogglePen);
    pad.apply(DigitAction::Nudge(0.3, 0.0));
    assert_eq!(pad.strokes().iter().map(Vec::len).collect::<Vec<_>>(), [2]);
    assert_eq!(paths(&pad).len(), 1);
    pad.apply(DigitAction::Clear);
    assert!(pad.is_empty() && pad.input().iter().all(|it| *it == 0.0));
}

#[test]
fn no_pointer_leaves_the_pad() {
    let mut pad = DigitPad::default();
    for place in [(-3.0, 0.5), (0.5, 9.0), (f64::NAN, 0.2), (f64::INFINITY, f64::NEG_INFINITY)] {
        stroke(&mut pad, (0.5, 0.5), place);
    }
    let places = pad.strokes().iter().flatten();
    assert!(places.clone().all(|it| (0.0..=1.0).contains(&it.0) && (0.0..=1.0).contains(&it.1)));
    assert!(!paths(&pad).join("").contains("NaN"));
}

#[test]
fn the_answer_is_a_bar_for_each_digit_and_a_sentence() {
    let texts = Texts::of(Lang::En);
    let mut answer = [0.02_f32; 10];
    answer[7] = 0.82;
    let bars = bars(&answer);
    assert_eq!(bars.iter().filter(|it| it.is_largest).map(|it| it.digit).collect::<Vec<_>>(), [7]);
    assert!(sentence(&one(), Some(&answer), texts).contains("says 7"));
    assert_eq!(sentence(&DigitPad::default(), Some(&answer), texts), "Nothing is drawn yet.");
    assert!(sentence(&one(), Some(&[0.5]), texts).contains("softmax"));
    assert!(sentence(&one(), None, texts).contains("Waiting"));
}

#[test]
fn keys_draw_and_other_keys_belong_to_the_page() {
    let key = |key: &str, is_fine| action(&PadEvent::Key { key: key.to_owned(), is_fine });
    assert_eq!(key("ArrowLeft", false), Some(DigitAction::Nudge(-1.0 / 16.0, 0.0)));
    assert_eq!(key("ArrowDown", true), Some(DigitAction::Nudge(0.0, 1.0 / 64.0)));
    assert_eq!(key("Enter", false), Some(DigitAction::TogglePen));
    assert_eq!((key("Tab", false), key("a", false)), (None, None));
}
