//! What the Explore page knows: probe and window, gallery, facts in words, distribution.

use activation_lab::activation::saturation::landmarks;
use activation_lab::activation::{Function, rows, vector};
use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::experiment::push_forward::Normal;
use activation_lab::page::action::Action;
use activation_lab::page::explore::action::{Direction, ExploreAction};
use activation_lab::page::explore::code::code;
use activation_lab::page::explore::curves::Order;
use activation_lab::page::explore::distribution::distribution;
use activation_lab::page::explore::facts_card::{facts, facts_card};
use activation_lab::page::explore::flat::{self, Flats, sentence, shades};
use activation_lab::page::explore::gallery::{Group, Thumbnails, gallery, thumbnail, thumbnails};
use activation_lab::page::explore::readout::readout;
use activation_lab::page::explore::view::{FARTHEST, NARROWEST, View};
use activation_lab::page::explore::{hero, state::Explore};
use activation_lab::page::lab::Lab;
use activation_lab::text::{Lang, Texts};

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn flats(function: &Function, epsilon: f64) -> Flats {
    flat::flats(function, &facts(function), epsilon)
}

fn lab(id: &str) -> Lab {
    Lab { function: function(id), ..Lab::default() }
}

fn explore(lab: &mut Lab, action: ExploreAction) {
    lab.apply(Action::Explore(action));
}

#[test]
fn arrow_keys_walk_on_round_numbers_and_shift_walks_ten_times_finer() {
    let mut lab = lab("gelu");
    for expected in [1.2, 1.4, 1.6] {
        explore(&mut lab, ExploreAction::Key(PlotKey::Right(Pace::Normal)));
        assert_eq!(lab.explore.probe, expected);
    }
    explore(&mut lab, ExploreAction::Key(PlotKey::Left(Pace::Fine)));
    assert_eq!(lab.explore.probe, 1.58);
}

#[test]
fn the_landmark_keys_visit_every_kink_extremum_and_edge_and_stop_at_the_last() {
    for row in rows::ALL {
        let mut lab = lab(row.id);
        let expected: Vec<f64> =
            landmarks(&lab.function, lab.explore.epsilon).iter().map(|it| it.x).collect();
        explore(&mut lab, ExploreAction::SetProbe(-FARTHEST));
        let mut visited = Vec::new();
        for _ in 0..expected.len() + 2 {
            let before = lab.explore.probe;
            explore(&mut lab, ExploreAction::Landmark(Direction::Right));
            if lab.explore.probe != before {
                visited.push(lab.explore.probe);
            }
        }
        assert_eq!(visited, expected, "{}", row.id);
        assert!(lab.explore.view.span().contains(lab.explore.probe), "the window follows the probe");
    }
}

#[test]
fn the_window_keeps_its_limits_whatever_is_asked_of_it() {
    let mut view = View::default();
    for _ in 0..200 {
        view = view.zoomed(3.0, 1.7);
    }
    assert_eq!((view.low(), view.high()), (-FARTHEST, FARTHEST));
    for _ in 0..200 {
        view = view.zoomed(3.0, 0.3);
    }
    assert!(view.width() >= NARROWEST * 0.999 && view.width() < NARROWEST * 1.01, "{}", view.width());
    assert!(view.span().contains(3.0), "the centre of the zoom stays in sight");
    let view = View::default().panned(1e9);
    assert_eq!((view.width(), view.high()), (16.0, FARTHEST));
}

#[test]
fn a_zoom_keeps_its_centre_in_place() {
    let view = View::default().zoomed(2.0, 0.5);
    assert_eq!(view.span().fraction(2.0), View::default().span().fraction(2.0));
}

fn shown(lab: &Lab, texts: &Texts) -> Vec<Group> {
    let drawn = Thumbnails { rows: &thumbnails(), kept: &[], chosen: &thumbnail(&lab.function) };
    gallery(lab, &drawn, texts)
}

#[test]
fn the_gallery_holds_every_function_once_and_marks_the_chosen_one() {
    let lab = lab("mish");
    let texts = Texts::of(Lang::En);
    let groups = shown(&lab, texts);
    let cards: Vec<_> = groups.iter().flat_map(|it| &it.cards).collect();
    assert_eq!(cards.len(), rows::ALL.len() + vector::rows::ALL.len());
    assert_eq!(cards.iter().filter(|it| it.is_chosen).map(|it| it.id.as_str()).collect::<Vec<_>>(), ["mish"]);
    for card in cards {
        assert!(card.thumbnail.curve.starts_with('M') && card.thumbnail.curve.len() > 8, "{}", card.id);
        assert!(!card.thumbnail.curve.contains("NaN"), "{}", card.id);
    }
}

#[test]
fn the_search_finds_names_aliases_families_and_words_of_both_languages() {
    let found = |text: &str| {
        let mut lab = lab("gelu");
        explore(&mut lab, ExploreAction::Search(text.to_owned()));
        let groups = shown(&lab, Texts::of(Lang::En));
        groups.iter().flat_map(|it| it.cards.iter().map(|it| it.id.clone())).collect::<Vec<_>>()
    };
    assert_eq!(found("logistic"), ["sigmoid"]);
    assert_eq!(found("  TANH "), ["tanh", "hard_tanh", "mish", "gelu_tanh", "tanhshrink"]);
    assert_eq!(found("渗漏"), ["leaky_relu", "rrelu"]);
    assert_eq!(found("shrinkage"), ["softshrink", "hardshrink", "tanhshrink"]);
    assert_eq!(found("hard_silu"), ["hard_swish"]);
    assert!(found("zzz").is_empty());
}

#[test]
fn the_read_out_names_state_and_kink() {
    let texts = Texts::of(Lang::En);
    let read = |id: &str, x: f64| {
        let explore = Explore { probe: x, ..Explore::default() };
        let function = function(id);
        readout(&function, &explore, &flats(&function, explore.epsilon), texts)
    };
    assert_eq!(read("sigmoid", -9.0).state_code, "left");
    assert_eq!(read("sigmoid", 0.0).state_code, "active");
    assert_eq!(read("sigmoid", 9.0).state_code, "right");
    assert_eq!(read("gelu", -0.7517915246935645).state_code, "zero");
    assert_eq!(read("relu", 0.0).state_code, "zero");
    assert!(read("relu", 0.0).note.contains("PyTorch"));
    assert_eq!(read("relu", 0.5).note, "");
    // −38 Φ(−38) = −1.0964627768...e-314 by 50-digit arithmetic: a subnormal number, not zero.
    assert_eq!(read("gelu", -38.0).rows[1].exact, "-1.096462777e-314");
}

#[test]
fn flat_intervals_are_named_and_shaded_alike() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        for row in rows::ALL {
            let function = Function::new(row);
            let found = flats(&function, 0.05);
            assert_eq!(shades(&found, texts).len(), found.len());
            let named = sentence(&found, 0.05, texts);
            assert_eq!(named.matches(['(', '[']).count(), found.len(), "{}: {named}", row.id);
        }
    }
    let relu = sentence(&flats(&function("relu"), 0.05), 0.05, Texts::of(Lang::En));
    assert_eq!(relu, "|f′| < 0.05 on (−∞, 0].");
}

#[test]
fn the_facts_card_says_the_same_number_of_things_in_both_languages() {
    for row in rows::ALL {
        let function = Function::new(row);
        let cards = Lang::ALL.map(|lang| facts_card(&function, &facts(&function), Texts::of(lang)));
        assert_eq!(cards[0].len(), cards[1].len());
        for fact in cards.iter().flatten() {
            assert!(!fact.value.is_empty() && !fact.value.contains("NaN"), "{}: {fact:?}", row.id);
        }
    }
    let value = |id: &str, name: &str| {
        let function = function(id);
        let card = facts_card(&function, &facts(&function), Texts::of(Lang::En));
        card.into_iter().find(|it| it.name == name).map(|it| it.value).expect("the fact is on the card")
    };
    assert_eq!(value("sigmoid", "Range"), "(0, 1)");
    assert_eq!(value("relu", "Range"), "[0, ∞)");
    assert_eq!(value("sigmoid", "Saturation"), "both sides, soft (f′ tends to 0)");
    assert_eq!(value("relu6", "Saturation"), "both sides, hard (f′ is exactly 0)");
    assert_eq!(value("tanh", "Zero-centred"), "yes: E[f(Z)] = 0 for Z\u{a0}~\u{a0}N(0,\u{a0}1)");
    assert_eq!(value("gelu", "Minimum"), "−0.169971 at x = −0.751792");
    assert_eq!(value("relu", "Zeros"), "x ∈ (−∞, 0]");
}

#[test]
fn the_hero_has_one_panel_for_each_curve_and_a_dot_on_each() {
    let texts = Texts::of(Lang::En);
    let mut lab = lab("relu");
    for (orders, panels) in [(vec![], 3), (vec![Order::Second], 2), (vec![Order::Value], 1)] {
        for order in orders {
            explore(&mut lab, ExploreAction::Toggle(order));
        }
        let found = flats(&lab.function, lab.explore.epsilon);
        let chart = hero::chart(&lab.function, lab.explore.view, &lab.explore.curves, &found, texts);
        let overlay = hero::overlay(&lab.function, lab.explore.probe, &lab.explore.curves);
        assert_eq!((chart.panels.len(), overlay.dots.len()), (panels, panels));
    }
    explore(&mut lab, ExploreAction::Toggle(Order::Derivative));
    assert_eq!(lab.explore.curves.shown(), [Order::Derivative], "the last curve stays");
}

#[test]
fn the_slope_of_relu_is_drawn_with_a_gap_and_its_value_with_a_vertex() {
    let function = function("relu");
    let x = View::default().span();
    let value = hero::trace(&function, Order::Value, x, 640);
    assert_eq!(value.pieces.len(), 1);
    assert!(value.pieces[0].0.contains(&(0.0, 0.0)), "the kink is a vertex");
    let slope = hero::trace(&function, Order::Derivative, x, 640);
    assert_eq!((slope.pieces.len(), slope.dots.len()), (2, 2), "a gap with an open and a closed dot");
}

#[test]
fn every_function_can_be_drawn_over_the_widest_window() {
    for row in rows::ALL {
        let (function, view) = (Function::new(row), View::new(-FARTHEST, FARTHEST));
        let found = flats(&function, 0.05);
        let chart = hero::chart(&function, view, &Explore::default().curves, &found, Texts::of(Lang::En));
        for panel in chart.panels {
            assert!(panel.y.length() > 0.0 && panel.y.length().is_finite(), "{}: {:?}", row.id, panel.y);
        }
    }
}

#[test]
fn a_panel_shows_zero_when_it_is_near_and_only_then() {
    let texts = Texts::of(Lang::En);
    let shows_zero = |id: &str, view: View| {
        let function = function(id);
        let chart = hero::chart(&function, view, &Explore::default().curves, &flats(&function, 0.05), texts);
        chart.panels[1].y.contains(0.0)
    };
    assert!(shows_zero("prelu", View::default()), "slopes 0.25 and 1");
    assert!(!shows_zero("gelu", View::new(1.0, 1.001)), "a close look at a slope of 1.08");
}

#[test]
fn the_two_distributions_share_their_vertical_axis_and_hold_all_of_the_mass() {
    for row in rows::ALL {
        let function = Function::new(row);
        let input = Normal { mean: 0.5, spread: 1.5 };
        let model = distribution(&function, input, &flats(&function, 0.05), Texts::of(Lang::Zh));
        assert_eq!(model.inputs.panels[0].y, model.outputs.values, "{}", row.id);
        let total: f64 = model.outputs.series[0].bins.heights.iter().sum();
        assert!((99.9..100.1).contains(&total), "{}: {total}", row.id);
    }
}

#[test]
fn the_code_holds_the_parameters_as_they_are_set() {
    let swish = function("swish").with_param(0, 1.75);
    for tab in code(&swish) {
        assert!(tab.text.contains("1.75"), "{}: {}", tab.framework, tab.text);
        assert!(!tab.text.contains('{') || tab.framework == "Rust", "{}", tab.text);
    }
}
