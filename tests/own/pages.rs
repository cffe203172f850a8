//! A formula in the gallery, under the probe, in the facts and in the code.

use activation_lab::activation::{Function, rows};
use activation_lab::chart::span::Span;
use activation_lab::page::action::Action;
use activation_lab::page::explore::code::code;
use activation_lab::page::explore::curves::Order;
use activation_lab::page::explore::facts_card::{facts, facts_card};
use activation_lab::page::explore::flat::flats;
use activation_lab::page::explore::formula::formula_card;
use activation_lab::page::explore::gallery::{
    Group, Thumbnails, gallery, kept_thumbnails, thumbnail, thumbnails,
};
use activation_lab::page::explore::hero::trace;
use activation_lab::page::explore::readout::{Readout, readout};
use activation_lab::page::explore::state::Explore;
use activation_lab::page::lab::Lab;
use activation_lab::page::own::action::OwnAction;
use activation_lab::page::own::entry::{chosen_code, entries};
use activation_lab::page::train::names::functions;
use activation_lab::text::{Lang, Texts};

use crate::{own, source, typed};

fn shown(lab: &Lab) -> Vec<Group> {
    let kept = kept_thumbnails(lab.own.kept());
    let drawn = Thumbnails { rows: &thumbnails(), kept: &kept, chosen: &thumbnail(&lab.function) };
    gallery(lab, &drawn, Texts::of(Lang::En))
}

#[test]
fn own_formulas_stand_in_the_gallery_and_in_the_list_of_the_train_page() {
    let mut lab = typed("max(0, x)^2");
    own(&mut lab, OwnAction::Rename("Square".to_owned()));
    assert_eq!(shown(&lab)[0].family, "Your own");
    assert_eq!((shown(&lab)[0].cards.len(), chosen_code(&lab).as_str()), (1, "custom"));
    own(&mut lab, OwnAction::Keep);
    assert_eq!(chosen_code(&lab), "custom-0", "it stands there once");
    own(&mut lab, OwnAction::Type("sin(x)".to_owned()));
    own(&mut lab, OwnAction::Rename(String::new()));
    let names: Vec<String> = functions(&lab, Texts::of(Lang::En)).into_iter().map(|it| it.1).collect();
    assert_eq!(names[names.len() - 2..], ["sin(x)", "Square"]);
    let cards = shown(&lab).remove(0).cards;
    assert_eq!(cards.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["sin(x)", "Square"]);
    assert_eq!(
        cards.iter().map(|it| (it.is_chosen, it.kept)).collect::<Vec<_>>(),
        [(true, None), (false, Some(0))]
    );
    lab.apply(Action::Navigate(cards[1].href.clone()));
    assert_eq!((source(&lab), lab.own.name()), (Some("max(0, x)^2"), "Square"));
    lab.apply(Action::Choose("relu".to_owned()));
    assert_eq!((lab.function.id(), chosen_code(&lab).as_str()), ("relu", "relu"));
    lab.apply(Action::Choose("custom-0".to_owned()));
    assert_eq!(lab.function_name(Texts::of(Lang::Zh)), "Square");
    for nonsense in ["custom-7", "custom-", "custom", "custom-99999999999999999999"] {
        lab.apply(Action::Choose(nonsense.to_owned()));
        assert_eq!(source(&lab), Some("max(0, x)^2"));
    }
    assert_eq!(entries(&Lab::default()), []);
}

fn read_at(function: &Function, x: f64, texts: &Texts) -> Readout {
    let explore = Explore { probe: x, ..Explore::default() };
    readout(function, &explore, &flats(function, &facts(function), explore.epsilon), texts)
}

#[test]
fn where_a_formula_is_undefined_the_page_says_so_and_draws_nothing() {
    let lab = typed("sqrt(x) + 1/(x-2)");
    for texts in Lang::ALL.map(Texts::of) {
        let here = read_at(&lab.function, -1.0, texts);
        assert_eq!((here.state_code, here.note), ("undefined", texts.own.undefined_here));
        assert!(here.rows.iter().skip(1).all(|it| it.short == texts.own.undefined && it.exact.is_empty()));
        assert_eq!(here.sentence, (texts.own.undefined_at)("−1"));
        assert_ne!(read_at(&lab.function, 1.0, texts).state_code, "undefined");
    }
    let trace = trace(&lab.function, Order::Value, Span::new(-4.0, 4.0), 640);
    assert!(trace.points().all(|it| it.0 >= 0.0 && it.1.is_finite()));
    for piece in &trace.pieces {
        let (first, last) = (piece.0[0].0, piece.0[piece.0.len() - 1].0);
        assert!(last <= 2.0 || first >= 2.0, "no line crosses the pole: {first} … {last}");
    }
    assert_eq!(trace.pieces.len(), 2);
}

#[test]
fn the_kink_of_a_formula_is_nobodys_convention_but_its_own() {
    let texts = Texts::of(Lang::En);
    let here = read_at(&typed("max(0, x)").function, 0.0, texts);
    assert_eq!(here.note, texts.own.kink_here);
}

#[test]
fn facts_that_a_formula_has_not_are_said_in_words() {
    for text in ["sin(x)", "log(x)", "1/x", "sqrt(x)", "x^x", "tan(x)", "0/0", "1/0", "x*0", "exp(exp(x))"] {
        let lab = typed(text);
        for texts in Lang::ALL.map(Texts::of) {
            let card = facts_card(&lab.function, &facts(&lab.function), texts);
            for fact in card {
                assert!(!fact.value.contains("NaN") && !fact.value.is_empty(), "{text}: {fact:?}");
            }
            let lines = facts_card(&lab.function, &facts(&lab.function), texts);
            assert!(text != "sin(x)" || lines.iter().any(|it| it.value.contains(texts.facts.no_limit)));
        }
    }
}

#[test]
fn a_wave_is_flat_around_its_crests_and_nothing_is_claimed_of_its_tails() {
    let function = typed("sin(x)").function;
    let found = flats(&function, &facts(&function), 0.05);
    assert!(found.len() > 10 && found.iter().all(|it| it.interval.low.value.is_finite()), "{found:?}");
    for flat in &found {
        let middle = f64::midpoint(flat.interval.low.value, flat.interval.high.value);
        assert!(function.derivative(middle).abs() < 1e-6, "{flat:?}");
    }
}

#[test]
fn a_formula_has_markup_and_code_for_every_framework_and_no_source() {
    let mut lab = typed("a*x*sigmoid(1.7*x)");
    lab.apply(Action::SetParam { index: 0, value: 2.5 });
    let card = formula_card(&lab.function);
    assert!(card.markup.iter().all(|it| it.starts_with('<')) && card.references.is_empty());
    let tabs = code(&lab.function);
    assert_eq!(tabs.len(), code(&Function::new(rows::ALL[0])).len());
    assert!(tabs.iter().all(|it| it.text.contains("2.5")), "{tabs:?}");
}
