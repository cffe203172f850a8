//! Every word is there in every language, and numbers are written as a reader expects them.

use activation_lab::activation::rows;
use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::page::control::Control;
use activation_lab::page::number::{exact, fixed, parse, percent, readable};
use activation_lab::page::problem::ProblemKind;
use activation_lab::text::{Lang, Texts};

#[test]
fn every_function_is_described_in_every_language() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        assert_eq!(texts.functions.len(), rows::ALL.len(), "{lang:?} describes no more and no less");
        for row in rows::ALL {
            let words = texts.function(row.id);
            assert_eq!(words.id, row.id, "{lang:?} describes {}", row.id);
            assert!(words.summary.chars().count() > 12, "{lang:?} says something of {}", row.id);
        }
    }
}

#[test]
fn a_function_with_a_kink_or_a_jump_says_whose_convention_holds_there() {
    for lang in Lang::ALL {
        for row in rows::ALL {
            let function = activation_lab::activation::Function::new(row);
            let has_break = function.breaks().iter().any(|it| it.order <= 1);
            let convention = Texts::of(lang).function(row.id).convention;
            assert!(!has_break || convention.contains("PyTorch"), "{} in {lang:?}", row.id);
        }
    }
}

#[test]
fn the_two_languages_differ_wherever_there_are_words() {
    let (en, zh) = (Texts::of(Lang::En), Texts::of(Lang::Zh));
    for row in rows::ALL {
        assert_ne!(en.function(row.id).summary, zh.function(row.id).summary, "{}", row.id);
    }
    let pairs = [
        ((en.shell.unknown_key)("k", "v"), (zh.shell.unknown_key)("k", "v")),
        ((en.explore.flat_on)("1", "2"), (zh.explore.flat_on)("1", "2")),
        ((en.facts.saturates_both)("s", "h"), (zh.facts.saturates_both)("s", "h")),
        (
            (en.train_run().diverged_text)("q", "l", "1", "2", "3"),
            (zh.train_run().diverged_text)("q", "l", "1", "2", "3"),
        ),
    ];
    for (en, zh) in pairs {
        assert_ne!(en, zh);
        assert!(zh.chars().any(|it| ('\u{4e00}'..='\u{9fff}').contains(&it)), "{zh}");
    }
}

#[test]
fn every_key_of_a_plot_is_explained_in_every_language() {
    let keys = [
        ("ArrowLeft", "←"),
        ("ArrowRight", "→"),
        ("Home", "Home"),
        ("End", "End"),
        ("[", "["),
        ("]", "]"),
        ("+", "+"),
        ("-", "−"),
        ("0", "0"),
        ("PageUp", "Page Up"),
        ("PageDown", "Page Down"),
        ("Escape", "Esc"),
    ];
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        for list in [texts.explore.keys_list, texts.compare().keys_list] {
            let explained: String = list.iter().map(|it| it.0).collect();
            for (key, sign) in keys {
                assert!(PlotKey::parse(key, Pace::Normal).is_some(), "{key} does something");
                assert!(explained.contains(sign), "{sign} is explained in {lang:?}");
            }
        }
    }
}

#[test]
fn a_language_is_found_by_its_tag_whatever_its_region() {
    assert_eq!(Lang::from_tag("zh-CN"), Some(Lang::Zh));
    assert_eq!(Lang::from_tag("EN_gb"), Some(Lang::En));
    assert_eq!(Lang::from_tag("fr"), None);
    assert_eq!(Lang::from_tag(""), None);
}

#[test]
fn readable_numbers_have_a_true_minus_and_no_needless_digits() {
    let cases = [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-2.5, "−2.5"),
        (0.841_344_746, "0.841345"),
        (1_234_567.0, "1234567"),
        (1e7, "1×10⁷"),
        (-1.5e-8, "−1.5×10⁻⁸"),
        (9.999_999e-6, "0.00001"),
        (999_999.7, "1000000"),
        (f64::INFINITY, "∞"),
        (f64::NEG_INFINITY, "−∞"),
        (f64::NAN, "NaN"),
    ];
    for (value, text) in cases {
        assert_eq!(readable(value, 6), text, "{value}");
    }
}

#[test]
fn columns_keep_their_decimals_and_never_show_a_negative_zero() {
    assert_eq!(fixed(-0.0001, 2), "0.00");
    assert_eq!(fixed(-1.005, 1), "−1.0");
    assert_eq!(fixed(f64::INFINITY, 2), "∞");
    assert_eq!(percent(0.1234), "12.3 %");
}

#[test]
fn an_exact_number_reads_back_as_itself() {
    for value in [0.1, -1e300, 5e-324, 1.0 / 3.0, 123_456_789.123, 1e-5, f64::MAX, 0.0] {
        assert_eq!(parse(&exact(value)), Some(value), "{}", exact(value));
    }
}

#[test]
fn a_typed_number_may_have_a_comma_and_a_true_minus() {
    assert_eq!(parse(" −0,5 "), Some(-0.5));
    assert_eq!(parse("1e-3"), Some(1e-3));
    for text in ["", "x", "1 2", "NaN", "--1", "1.2.3"] {
        assert_eq!(parse(text), None, "{text}");
    }
}

#[test]
fn a_control_clamps_rounds_and_says_so() {
    let whole = Control::whole(1.0, 10.0, 1.0, 2.0);
    assert_eq!(whole.read("3"), (3.0, None));
    assert_eq!(whole.read("3.4"), (3.0, Some(ProblemKind::Clamped("3".to_owned()))));
    assert_eq!(whole.read("99"), (10.0, Some(ProblemKind::Clamped("10".to_owned()))));
    assert_eq!(whole.read("?"), (2.0, Some(ProblemKind::NotANumber("2".to_owned()))));
    assert_eq!((whole.write(2.0), whole.write(3.0)), (None, Some("3".to_owned())));
}

#[test]
fn a_logarithmic_track_leads_there_and_back() {
    let control = Control::logarithmic(1e-6, 0.5, 0.01, 0.05);
    for value in [1e-6, 0.001, 0.05, 0.5] {
        assert_eq!(control.from_track(control.to_track(value)), value);
    }
    assert_eq!(control.from_track(99.0), 0.5);
    assert_eq!(control.from_track(f64::NAN), 0.05);
}
