//! Typing, faults and keeping.

use activation_lab::activation::formula::vocabulary;
use activation_lab::activation::function::CUSTOM;
use activation_lab::page::action::Action;
use activation_lab::page::address::{format, parse};
use activation_lab::page::lab::Lab;
use activation_lab::page::own::action::OwnAction;
use activation_lab::page::own::editor::EXAMPLES;
use activation_lab::page::own::fault::{Fault, fault};
use activation_lab::page::own::reader::Reader;
use activation_lab::page::own::state::{LONGEST_NAME, MOST_KEPT, Own};
use activation_lab::page::own::storage;
use activation_lab::text::{Lang, Texts};

use crate::{own, source, typed};

fn fault_of(text: &str, lang: Lang) -> Option<Fault> {
    let lab = typed(text);
    lab.own.fault().and_then(|it| fault(lab.own.text(), it, Texts::of(lang)))
}

#[test]
fn a_formula_is_shown_while_it_is_typed_and_the_last_one_stays_while_it_is_none() {
    let mut lab = typed("max(0, x)");
    assert_eq!((lab.function.id(), lab.function.value(2.0)), (CUSTOM, 2.0));
    own(&mut lab, OwnAction::Type("max(0, x".to_owned()));
    assert_eq!(source(&lab), Some("max(0, x)"), "the plot keeps the last formula");
    assert_eq!(lab.own.text(), "max(0, x", "and the field what was typed");
    own(&mut lab, OwnAction::Type("max(0, x)*2".to_owned()));
    assert_eq!(lab.function.value(2.0), 4.0);
    own(&mut lab, OwnAction::Type(String::new()));
    assert_eq!(source(&lab), Some("max(0, x)*2"));
}

#[test]
fn a_parameter_keeps_its_slider_while_the_formula_is_typed() {
    let mut lab = typed("a*x");
    lab.apply(Action::SetParam { index: 0, value: 2.5 });
    own(&mut lab, OwnAction::Type("b + a*x".to_owned()));
    let ids: Vec<&str> = lab.function.params().iter().map(|it| it.id).collect();
    let a = ids.iter().position(|it| *it == "a").expect("the parameter a");
    assert_eq!(ids.len(), 2);
    assert_eq!((lab.function.args()[a], lab.function.args()[1 - a]), (2.5, 1.0));
    lab.apply(Action::ResetParams);
    assert_eq!(lab.function.args()[a], 1.0);
}

#[test]
fn a_fault_is_shown_at_its_character_in_both_languages() {
    let found = fault_of("x*sigmod(x)", Lang::En).expect("a fault");
    assert_eq!((found.before.as_str(), found.marked.as_str(), found.after.as_str()), ("x*", "sigmod", "(x)"));
    assert_eq!(found.sentence, "Character 3: “sigmod” is unknown. Do you mean sigmoid?");
    let found = fault_of("x*sigmod(x)", Lang::Zh).expect("a fault");
    assert_eq!(found.sentence, "第 3 个字符：未知名称“sigmod”。是不是 sigmoid？");
    let end = fault_of("x +", Lang::En).expect("a fault");
    assert_eq!((end.before.as_str(), end.marked.as_str()), ("x +", ""));
    assert_eq!(fault_of("  ", Lang::En), None, "nobody is scolded for an empty field");
    let long = fault_of(&format!("{}?{}", "x+".repeat(60), "+x".repeat(60)), Lang::En).expect("a fault");
    assert!(long.before.starts_with('…') && long.after.ends_with('…'), "{long:?}");
    assert_eq!(long.marked, "?");
}

#[test]
fn every_fault_has_words_in_every_language() {
    let faulty = [
        "",
        "x +",
        "x ? 2",
        "(x",
        "x)",
        "sin",
        "nothing(x)",
        "sin(x, x)",
        "min(x)",
        "relu()",
        "if(x, 1, 2)",
        "x < 1",
        "1e999",
        "a+b+c+d+k",
        "leaky_relu(x, x)",
        &"(".repeat(100),
        &"x+".repeat(300),
    ];
    for text in faulty {
        let lab = typed(text);
        let error = lab.own.fault().unwrap_or_else(|| panic!("{text} is faulty"));
        let [en, zh] = Lang::ALL.map(|it| activation_lab::page::own::fault::sentence(error, Texts::of(it)));
        assert_ne!(en, zh);
        assert!(en.starts_with("Character ") && en.ends_with(['.', '?', ')']), "{en}");
        assert!(zh.starts_with('第') && zh.ends_with(['。', '？', '）']), "{zh}");
    }
}

#[test]
fn the_examples_are_formulas_and_what_can_be_written_is_read() {
    for example in EXAMPLES {
        let lab = typed(example);
        assert_eq!(source(&lab), Some(example));
        let back = parse(&format(&lab), &Lab::default());
        assert_eq!(back.function, lab.function);
    }
    let known = vocabulary();
    for constant in known.constants.iter().chain(&known.parameters) {
        assert_eq!(typed(constant).own.fault(), None, "{constant}");
    }
    for function in known.functions {
        let call = |arguments: &str| typed(&format!("{function}({arguments})")).own.fault().is_none();
        assert!(["x", "x, 1", "x, 0, 1", "x<0, 0, 1"].into_iter().any(call), "{function}");
    }
}

#[test]
fn formulas_are_kept_once_and_the_oldest_makes_room() {
    let mut lab = typed("x +");
    own(&mut lab, OwnAction::Keep);
    assert_eq!(lab.own.kept(), [], "what is no formula is not kept");
    for factor in 0..2 * MOST_KEPT {
        own(&mut lab, OwnAction::Type(format!("{factor}*x")));
        own(&mut lab, OwnAction::Keep);
        own(&mut lab, OwnAction::Keep);
    }
    assert_eq!(lab.own.kept().len(), MOST_KEPT);
    assert_eq!(lab.own.kept()[0].formula.source(), format!("{}*x", 2 * MOST_KEPT - 1));
    own(&mut lab, OwnAction::Rename("n".repeat(500)));
    assert!(!lab.own.is_kept(), "under its new name");
    own(&mut lab, OwnAction::Keep);
    assert!(lab.own.is_kept());
    assert_eq!((lab.own.kept().len(), lab.own.kept()[0].name.chars().count()), (MOST_KEPT, LONGEST_NAME));
    own(&mut lab, OwnAction::Remove(0));
    own(&mut lab, OwnAction::Remove(999));
    assert_eq!(lab.own.kept().len(), MOST_KEPT - 1);
    assert_eq!(lab.function.id(), CUSTOM, "removing a formula does not take it from the page");
}

#[test]
fn what_is_kept_is_there_at_the_next_visit_and_junk_is_not() {
    let mut lab = typed("a*x");
    own(&mut lab, OwnAction::Rename("Line".to_owned()));
    own(&mut lab, OwnAction::Keep);
    own(&mut lab, OwnAction::Type("a*x +".to_owned()));
    let back = storage::read(Reader::FORMULAS, &storage::write(&lab.own));
    assert_eq!((back.text(), back.name(), back.kept()), ("a*x +", "Line", lab.own.kept()));
    let junk = storage::read(Reader::FORMULAS, "draft\nx +\tno formula\nx\tfine\n\n\u{0}\u{0}\t\t\n");
    assert_eq!(junk.kept().iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["fine"]);
    assert_eq!(storage::read(Reader::FORMULAS, ""), Own::new(Reader::FORMULAS, "", "", Vec::new()));
}
