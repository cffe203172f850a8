//! What the Compare page knows: selection, gaps in words, readings, the table, the bench.

use activation_lab::activation::{Function, Order, rows};
use activation_lab::chart::event::PlotEvent;
use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::page::action::Action;
use activation_lab::page::address::{format, parse};
use activation_lab::page::compare::action::CompareAction;
use activation_lab::page::compare::curve_list::items;
use activation_lab::page::compare::entry::{defaults, entries};
use activation_lab::page::compare::gaps::{in_window, landmarks, on_reals, rows as gap_rows};
use activation_lab::page::compare::preset::{Preset, buttons, offered};
use activation_lab::page::compare::readout::{readings, sentence};
use activation_lab::page::compare::selection::{MOST, Selection};
use activation_lab::page::compare::{codec, hero};
use activation_lab::page::contents::Contents;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::own::reader::Reader;
use activation_lab::page::own::state::Own;
use activation_lab::text::{Lang, Texts};

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn lab() -> Lab {
    Lab { page: Page::Compare, ..Lab::default() }
}

fn act(lab: &mut Lab, action: CompareAction) {
    lab.apply(Action::Compare(action));
}

fn selection(lab: &Lab) -> Selection {
    lab.compare.selection(&lab.function)
}

fn ids(lab: &Lab) -> Vec<String> {
    selection(lab).functions().map(codec::encode).collect()
}

fn show(lab: &mut Lab, ids: &str) {
    lab.compare.own = Selection::of(codec::decode_all(ids).functions);
}

fn en() -> &'static Texts {
    Texts::of(Lang::En)
}

#[test]
fn the_page_opens_with_the_function_of_the_other_pages() {
    let mut lab = lab();
    assert_eq!(ids(&lab), ["gelu", "gelu_tanh", "quick_gelu"]);
    lab.apply(Action::Choose("elu".to_owned()));
    assert_eq!(ids(&lab), ["elu", "relu"]);
    lab.apply(Action::SetParam { index: 0, value: 2.0 });
    assert_eq!(ids(&lab), ["elu,alpha=2", "relu"]);
    act(&mut lab, CompareAction::Add(function("mish")));
    lab.apply(Action::Choose("tanh".to_owned()));
    assert_eq!(ids(&lab), ["elu,alpha=2", "relu", "mish"], "what a reader has laid there stays");
}

#[test]
fn the_same_function_may_be_there_twice_with_its_own_parameters() {
    let mut lab = lab();
    show(&mut lab, "elu");
    act(&mut lab, CompareAction::Add(function("elu")));
    act(&mut lab, CompareAction::SetParam { curve: 1, param: 0, value: 2.5 });
    assert_eq!(ids(&lab), ["elu", "elu,alpha=2.5"]);
    let names: Vec<String> = items(&selection(&lab), en()).into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["ELU", "ELU, α = 2.5"]);
    let sliders = items(&selection(&lab), en());
    assert_eq!((&*sliders[0].sliders[0].id, &*sliders[1].sliders[0].id), ("c1-alpha", "c2-alpha"));
    act(&mut lab, CompareAction::SetParam { curve: 1, param: 0, value: 1e9 });
    let max = function("elu").params()[0].max;
    assert_eq!(selection(&lab).curves()[1].function.args()[0], max, "limits hold");
}

#[test]
fn there_are_one_to_eight_curves() {
    let mut lab = lab();
    show(&mut lab, "relu");
    act(&mut lab, CompareAction::Remove(0));
    assert_eq!(ids(&lab), ["relu"], "the last one stays");
    for _ in 0..20 {
        act(&mut lab, CompareAction::Add(function("tanh")));
    }
    assert_eq!(selection(&lab).curves().len(), MOST);
    for index in [99, MOST] {
        act(&mut lab, CompareAction::Remove(index));
        act(&mut lab, CompareAction::Toggle(index));
        act(&mut lab, CompareAction::MeasureAgainst(index));
    }
    assert_eq!((selection(&lab).curves().len(), selection(&lab).baseline()), (MOST, 0));
}

#[test]
fn the_baseline_stays_the_same_function_when_others_go() {
    let mut lab = lab();
    show(&mut lab, "relu;elu;gelu");
    act(&mut lab, CompareAction::MeasureAgainst(2));
    act(&mut lab, CompareAction::Remove(0));
    assert_eq!(selection(&lab).baseline_function().id(), "gelu");
    act(&mut lab, CompareAction::Remove(1));
    assert_eq!(selection(&lab).baseline_function().id(), "elu", "of what is left");
}

#[test]
fn hidden_curves_are_neither_drawn_nor_read_nor_measured() {
    let mut lab = lab();
    show(&mut lab, "gelu;silu;relu");
    let panels = |lab: &Lab| hero::chart(&selection(lab), Order::Value, lab.compare.view, en()).panels;
    let counts = |lab: &Lab| panels(lab).iter().map(|it| it.curves.len()).collect::<Vec<_>>();
    assert_eq!(counts(&lab), [3, 2]);
    act(&mut lab, CompareAction::Toggle(1));
    assert_eq!(counts(&lab), [2, 1]);
    assert_eq!(readings(&selection(&lab), Order::Value, 1.0, en()).len(), 2);
    assert_eq!(on_reals(&selection(&lab), Order::Value).len(), 1);
    act(&mut lab, CompareAction::Toggle(0));
    assert_eq!(counts(&lab), [1, 1], "a hidden baseline is still measured against");
    act(&mut lab, CompareAction::Toggle(2));
    assert_eq!(counts(&lab), [0]);
}

#[test]
fn the_overlay_has_a_dot_on_every_curve_of_both_panels() {
    let mut lab = lab();
    show(&mut lab, "gelu;silu;relu");
    let selection = selection(&lab);
    for order in [Order::Value, Order::Derivative, Order::Second] {
        let overlay = hero::overlay(&selection, order, 0.5);
        assert_eq!(overlay.cursor, Some(0.5));
        let dots: Vec<_> = overlay.dots.iter().map(|it| (it.frame, it.at.1)).collect();
        let nth = |id: &str| function(id).nth(order, 0.5);
        let expected = [
            (0, nth("gelu")),
            (0, nth("silu")),
            (0, nth("relu")),
            (1, nth("silu") - nth("gelu")),
            (1, nth("relu") - nth("gelu")),
        ];
        assert_eq!(dots, expected);
    }
}

#[test]
fn the_difference_of_relu_and_gelu_keeps_the_kink_and_that_of_their_slopes_the_jump() {
    let mut lab = lab();
    show(&mut lab, "gelu;relu");
    let difference = |order| {
        hero::chart(&selection(&lab), order, lab.compare.view, en()).panels[1].curves[0].trace.clone()
    };
    let value = difference(Order::Value);
    assert_eq!(value.pieces.len(), 1);
    assert!(value.points().any(|it| it == (0.0, 0.0)), "the kink is a vertex");
    assert_eq!(difference(Order::Derivative).pieces.len(), 2, "nothing bridges the jump");
}

#[test]
fn readings_are_those_of_the_core_to_the_last_bit() {
    let mut lab = lab();
    show(&mut lab, "gelu;mish");
    act(&mut lab, CompareAction::SetProbe(-38.0));
    let readings = readings(&selection(&lab), Order::Value, lab.compare.probe, en());
    let (gelu, mish) = (function("gelu").value(-38.0), function("mish").value(-38.0));
    assert_eq!(readings[0].value.exact.parse(), Ok(gelu));
    assert_eq!(readings[0].difference, None);
    assert_eq!(readings[1].difference.as_ref().map(|it| it.exact.parse()), Some(Ok(mish - gelu)));
    for lang in Lang::ALL {
        let said = sentence(&lab.compare, &readings, Texts::of(lang));
        assert!(said.contains("−38") && said.contains("Mish"), "{said}");
    }
}

#[test]
fn gaps_are_said_in_both_languages_with_size_and_place() {
    let mut lab = lab();
    show(&mut lab, "gelu;gelu_tanh;leaky_relu;gelu");
    let selection = selection(&lab);
    let (near, far) =
        (in_window(&selection, Order::Value, lab.compare.view), on_reals(&selection, Order::Value));
    for lang in Lang::ALL {
        let rows = gap_rows(&selection, &near, &far, Texts::of(lang));
        assert_eq!(rows[0].on_reals.size, "0.000473236");
        assert!(rows[0].on_reals.place.contains("2.69894"), "{:?}", rows[0]);
        assert_eq!(rows[0].on_reals.at.map(|it| (it * 1e5).round()), Some(269_894.0));
        assert_eq!((&*rows[1].on_reals.size, rows[1].on_reals.at), ("∞", None));
        assert!(rows[1].on_reals.place.contains("−∞"), "{:?}", rows[1]);
        assert!(rows[1].in_window.place.contains("0.751792"), "{:?}", rows[1]);
        assert_eq!(&*rows[2].on_reals.size, "0", "the same function");
    }
}

#[test]
fn keys_and_gestures_move_probe_and_window_as_on_explore() {
    let mut lab = lab();
    show(&mut lab, "relu;gelu");
    let mut press = |key| {
        act(&mut lab, CompareAction::Plot(PlotEvent::Key(key)));
        (lab.compare.probe, lab.compare.view.low(), lab.compare.view.high())
    };
    assert_eq!(press(PlotKey::Right(Pace::Normal)).0, 1.2);
    assert_eq!(press(PlotKey::Left(Pace::Fine)).0, 1.18);
    assert_eq!(press(PlotKey::Home).0, -8.0);
    let (_, low, high) = press(PlotKey::ZoomIn);
    assert!(high - low < 16.0 && low == -8.0, "the probe stays in place: {low} {high}");
    assert_eq!(press(PlotKey::Reset), (-8.0, -8.0, 8.0));
    act(&mut lab, CompareAction::Plot(PlotEvent::Pan(4.0)));
    assert_eq!(lab.compare.view.low(), -4.0);
    act(&mut lab, CompareAction::Plot(PlotEvent::Zoom { centre: 0.0, factor: 2.0 }));
    assert_eq!((lab.compare.view.low(), lab.compare.view.high()), (-2.0, 6.0));
}

#[test]
fn the_landmark_keys_visit_kinks_extrema_and_the_largest_gap() {
    let mut lab = lab();
    show(&mut lab, "relu;gelu");
    let places = landmarks(&selection(&lab), Order::Value, lab.compare.view);
    for place in [0.0, function("gelu").facts().stationary[0]] {
        assert!(places.contains(&place), "{place} in {places:?}");
    }
    assert!(places.iter().any(|it| (it - 0.751_791_524_693_564).abs() < 1e-9), "the gap: {places:?}");
    act(&mut lab, CompareAction::Plot(PlotEvent::Key(PlotKey::PreviousFeature)));
    assert!((lab.compare.probe - 0.751_791_524_693_564).abs() < 1e-9, "{}", lab.compare.probe);
}

#[test]
fn every_preset_shows_its_functions_and_says_what_to_look_for_in_both_languages() {
    let mut lab = lab();
    assert_eq!(offered().len(), 5);
    for (preset, functions) in offered() {
        act(&mut lab, CompareAction::Show(preset));
        assert!(selection(&lab).functions().eq(&functions), "{preset:?}");
        assert_eq!(selection(&lab).baseline(), 0);
        for lang in Lang::ALL {
            let buttons = buttons(&selection(&lab), Texts::of(lang));
            let chosen: Vec<_> = buttons.iter().filter(|it| it.is_chosen).collect();
            assert_eq!(chosen.len(), 1);
            assert_eq!(chosen[0].preset, preset);
            assert!(chosen[0].note.chars().count() > 15);
        }
    }
    let shown = offered();
    assert_eq!(shown[0].0, Preset::Gelu);
    assert_eq!(shown[0].1[2].id(), "quick_gelu");
}

#[test]
fn the_table_holds_every_row_once_and_the_curves_that_are_set_otherwise_behind_theirs() {
    let mut lab = lab();
    show(&mut lab, "elu;elu,alpha=0.5;relu");
    let known = defaults();
    let entries = entries(&selection(&lab), &known);
    assert_eq!(entries.len(), rows::ALL.len() + 1);
    let at = |text: &str| entries.iter().position(|it| codec::encode(&it.function) == text).expect(text);
    assert_eq!(at("elu,alpha=0.5"), at("elu") + 1);
    assert_eq!(entries[at("elu")].curves, [0]);
    assert_eq!(entries[at("elu,alpha=0.5")].curves, [1]);
    assert_eq!(entries[at("relu")].curves, [2]);
    assert_eq!(entries[at("elu,alpha=0.5")].facts.range.low.value, -0.5, "facts are those of its parameters");
    assert_eq!(entries.iter().filter(|it| !it.curves.is_empty()).count(), 3);
}

#[test]
fn a_bundle_without_the_page_hands_its_address_on_as_it_stands() {
    let first = Lab::new(Contents::EXPLORE, Own::empty(Reader::NOTHING));
    let asked = "#/compare?c=relu;custom,formula=x*x&base=2&lang=zh";
    let beyond = parse(asked, &first);
    assert_eq!((beyond.page, format(&beyond).as_str()), (Page::Compare, asked));
    let back = parse("#/explore?f=relu", &beyond);
    assert_eq!((back.page, format(&back).as_str()), (Page::Explore, "#/explore?f=relu"));
    let whole = parse(asked, &Lab::default());
    assert_eq!((whole.beyond.clone(), selection(&whole).baseline()), (None, 1));
}
