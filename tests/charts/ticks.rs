//! The laws of ticks.

use activation_lab::chart::span::Span;
use activation_lab::chart::ticks::{Tick, linear_ticks, log_ticks};

fn spans() -> impl Iterator<Item = Span> {
    let lengths = (-12..=12).flat_map(|e| [1.0, 1.7, 3.0, 9.99].map(|m| m * 10_f64.powi(e)));
    lengths.flat_map(|length| {
        [-1.0, -0.5, -0.013, 0.0, 3.2].map(|at| Span::new(at * length, (at + 1.0) * length))
    })
}

fn labels(ticks: &[Tick]) -> Vec<&str> {
    ticks.iter().map(|tick| tick.label.as_str()).collect()
}

/// A label as the number that it says.
fn read(label: &str) -> f64 {
    label.replace('\u{2212}', "-").parse().expect("a label is a number")
}

#[test]
fn ticks_lie_in_their_span_and_are_few_but_enough() {
    for span in spans() {
        let ticks = linear_ticks(span, 6);
        assert!((2..=7).contains(&ticks.len()), "{span:?} has {}", ticks.len());
        let slack = span.length() * 1e-6;
        assert!(
            ticks.iter().all(|tick| span.start - slack <= tick.at && tick.at <= span.end + slack),
            "{span:?}"
        );
    }
}

#[test]
fn steps_are_one_two_or_five_times_a_power_of_ten() {
    for span in spans() {
        let ticks = linear_ticks(span, 6);
        let step = ticks[1].at - ticks[0].at;
        let mantissa = step / 10_f64.powf((step * 1.0001).log10().floor());
        assert!([1.0, 2.0, 5.0].iter().any(|nice| (mantissa - nice).abs() < 1e-6), "{span:?}: {mantissa}");
    }
}

#[test]
fn labels_say_the_position_of_their_tick_and_differ() {
    for span in spans() {
        let ticks = linear_ticks(span, 6);
        let slack = span.length() * 1e-9;
        assert!(
            ticks.iter().all(|tick| (read(&tick.label) - tick.at).abs() <= slack),
            "{:?}",
            labels(&ticks)
        );
        assert!(ticks.windows(2).all(|pair| pair[0].label != pair[1].label), "{:?}", labels(&ticks));
        assert!(ticks.iter().all(|tick| tick.label.chars().count() <= 9), "{:?}", labels(&ticks));
    }
}

#[test]
fn labels_use_the_minus_sign_and_never_a_negative_zero() {
    assert_eq!(
        labels(&linear_ticks(Span::new(-1.0, 1.0), 5)),
        ["\u{2212}1.0", "\u{2212}0.5", "0", "0.5", "1.0"]
    );
    for span in spans() {
        let ticks = linear_ticks(span, 6);
        assert!(ticks.iter().all(|tick| !tick.label.contains('-') && tick.label != "\u{2212}0"));
        assert!(ticks.iter().all(|tick| tick.at != 0.0 || tick.at.is_sign_positive()));
    }
}

#[test]
fn large_and_small_numbers_are_scientific() {
    assert_eq!(labels(&linear_ticks(Span::new(0.0, 4e7), 4)), ["0", "1e7", "2e7", "3e7", "4e7"]);
    assert_eq!(labels(&linear_ticks(Span::new(0.0, 1e-6), 2)), ["0", "5e\u{2212}7", "1e\u{2212}6"]);
}

#[test]
fn a_span_too_far_from_zero_for_distinct_labels_has_no_ticks() {
    assert!(linear_ticks(Span::new(1e15, 1e15 + 1.0), 5).is_empty());
    assert!(linear_ticks(Span::new(-1e300, 1e300), 5).len() >= 2);
}

#[test]
fn a_logarithmic_axis_has_powers_of_ten_and_fills_short_ranges() {
    assert_eq!(labels(&log_ticks(Span::new(-2.0, 1.0), 6)), ["0.01", "0.1", "1", "10"]);
    assert_eq!(labels(&log_ticks(Span::new(-1.0, 0.0), 8)), ["0.1", "0.2", "0.5", "1"]);
    assert_eq!(labels(&log_ticks(Span::new(-6.0, -5.0), 2)), ["1e\u{2212}6", "1e\u{2212}5"]);
    assert!(log_ticks(Span::new(-300.0, 300.0), 8).len() <= 9);
}
