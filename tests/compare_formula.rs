//! A learner's formula on the Compare page, and in its address.

use activation_lab::activation::{Function, Order};
use activation_lab::page::compare::codec;
use activation_lab::page::compare::entry::{defaults, entries};
use activation_lab::page::compare::gaps::{in_window, on_reals, rows as gap_rows};
use activation_lab::page::compare::preset::{Preset, offered};
use activation_lab::page::compare::selection::Selection;
use activation_lab::page::explore::view::View;
use activation_lab::text::{Lang, Texts};

fn selection(text: &str) -> Selection {
    Selection::of(codec::decode_all(text).functions).expect(text)
}

fn en() -> &'static Texts {
    Texts::of(Lang::En)
}

#[test]
fn a_formula_of_ones_own_is_compared_like_any_function() {
    let selection = selection("relu;custom,formula=max(0%2C x) + a*0,a=2");
    let curves: Vec<&Function> = selection.functions().collect();
    assert_eq!(curves[1].formula().map(|it| it.source()), Some("max(0, x) + a*0"));
    assert_eq!(codec::encode(curves[1]), "custom,formula=max(0%2C x) + a*0,a=2");
    let gap = &on_reals(&selection, Order::Value)[0];
    assert_eq!(gap_rows(&selection, &vec![gap.clone()], &vec![gap.clone()], en())[0].on_reals.size, "0");
    let entries = entries(&selection, &defaults());
    assert_eq!(entries.last().map(|it| it.curves.clone()), Some(vec![1]), "it has a row of its own");
}

#[test]
fn a_formula_survives_the_codec_whatever_signs_it_has() {
    for source in ["max(0, x)", "if(x < 0, 0.5*x, x)", "x*tanh(tanh(softplus(x)))", "min(x, 6)"] {
        let text = format!("custom,formula={}", source.replace(',', "%2C"));
        let decoded = codec::decode_all(&text);
        assert!(decoded.is_whole, "{source}");
        assert_eq!(decoded.functions[0].formula().map(|it| it.source()), Some(source));
        assert_eq!(codec::encode(&decoded.functions[0]), text);
    }
    for text in ["custom", "custom,formula=", "custom,formula=x+", "custom,x", "custom,formula=%252C"] {
        assert!(!codec::decode_all(text).is_whole, "{text}");
    }
}

#[test]
fn the_slip_of_the_lesson_leaves_mish_without_bound_and_has_a_smaller_slope_far_out() {
    let slip = offered().into_iter().find(|it| it.0 == Preset::Slip).expect("the preset");
    let selection = Selection::of(slip.1).expect("its functions");
    let row = &gap_rows(
        &selection,
        &in_window(&selection, Order::Value, View::default()),
        &on_reals(&selection, Order::Value),
        en(),
    )[0];
    assert_eq!((&*row.on_reals.size, row.in_window.at), ("∞", Some(8.0)));
    let slip = selection.functions().last().expect("the slip");
    assert!((slip.derivative(100.0) - 1_f64.tanh()).abs() < 1e-12, "{}", slip.derivative(100.0));
}
