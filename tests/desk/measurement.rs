//! Work of a known size, for the page to time.

use activation_lab::activation::{Function, rows};
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, FunctionCode, Work};
use activation_lab::worker::message::event::{Event, Field, Refusal};

use crate::support::{accepted, code, recipe, refused, started, step};

fn measure(work: Work, elements: u32, repeats: u32) -> Command {
    Command::Measure { work, elements, repeats }
}

fn kernel(id: &str) -> Work {
    Work::from(&Function::new(rows::by_id(id).unwrap()))
}

#[test]
fn every_kernel_and_the_multiply_adds_can_be_measured_without_touching_the_run() {
    let mut desk = started(recipe("tanh"));
    let before = accepted(&mut desk, step());
    let works = rows::ALL.iter().map(|it| kernel(it.id)).chain([Work::MultiplyAdd]);
    for work in works {
        let event = desk.handle(measure(work.clone(), 1000, 3));
        assert!(matches!(event, Event::Measured(checksum) if checksum.is_finite()), "{work:?}: {event:?}");
    }
    let after = accepted(&mut desk, step());
    assert_eq!(after.step, before.step + 1);
}

#[test]
fn the_checksum_of_a_measurement_is_the_sum_of_values_and_slopes() {
    let checksum = |work, repeats| match Desk::default().handle(measure(work, 8, repeats)) {
        Event::Measured(checksum) => checksum,
        other => panic!("{other:?}"),
    };
    let inputs: Vec<f32> = (0..8)
        .map(|it| {
            let turn = f64::from(it) * 0.618_033_988_749_894_8;
            (8.0 * (turn - turn.floor()) - 4.0) as f32
        })
        .collect();
    let expected: f32 = inputs.iter().map(|it| it.max(0.0) + if *it > 0.0 { 1.0 } else { 0.0 }).sum();
    assert!((checksum(kernel("relu"), 5) - expected).abs() < 1e-4);
    let half: f32 = inputs.iter().map(|it| 0.5 * it).sum();
    assert!((checksum(Work::MultiplyAdd, 1) - half).abs() < 1e-4);
    assert!(checksum(Work::MultiplyAdd, 2).abs() < 1e-4, "an even number of passes cancels");
}

#[test]
fn a_measurement_beyond_its_limits_is_refused() {
    let mut desk = Desk::default();
    let mut refusal = |work, elements, repeats| refused(&mut desk, measure(work, elements, repeats));
    assert_eq!(refusal(kernel("relu"), 0, 1), Refusal::OutOfRange(Field::Elements));
    assert_eq!(refusal(kernel("relu"), u32::MAX, 1), Refusal::OutOfRange(Field::Elements));
    assert_eq!(refusal(Work::MultiplyAdd, 8, 0), Refusal::OutOfRange(Field::Repeats));
    assert_eq!(refusal(Work::MultiplyAdd, 1 << 20, u32::MAX), Refusal::OutOfRange(Field::Repeats));
    let unknown =
        Work::Kernel(FunctionCode { id: "nothing".to_owned(), formula: None, parameters: Vec::new() });
    assert_eq!(refusal(unknown, 8, 1), Refusal::UnknownFunction);
    let unreadable = FunctionCode { formula: Some("x +".to_owned()), ..code("relu") };
    assert_eq!(refusal(Work::Kernel(unreadable), 8, 1), Refusal::UnreadableFormula);
    let bare = FunctionCode { parameters: Vec::new(), ..code("elu") };
    assert_eq!(refusal(Work::Kernel(bare), 8, 1), Refusal::OutOfRange(Field::Parameters));
}
