//! A formula in the address: any text is one.

use activation_lab::activation::formula::vocabulary;
use activation_lab::activation::function::CUSTOM;
use activation_lab::activation::rows;
use activation_lab::page::action::Action;
use activation_lab::page::address::{format, parse};
use activation_lab::page::coded::Coded;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::own::action::OwnAction;
use activation_lab::page::own::fault::fault;
use activation_lab::page::own::reader::Reader;
use activation_lab::page::own::storage;
use activation_lab::page::problem::ProblemKind;
use activation_lab::text::{Lang, Texts};

use crate::{own, source, typed};

#[test]
fn a_formula_with_its_name_and_parameters_survives_the_address() {
    let mut lab = typed("b + a*max(0, x)^2 & nothing");
    assert!(lab.own.fault().is_some());
    own(&mut lab, OwnAction::Type("b + a*max(0, x)^2".to_owned()));
    own(&mut lab, OwnAction::Rename("Squared & half".to_owned()));
    lab.apply(Action::SetParam { index: 1, value: -1.5 });
    for page in Page::all() {
        let there = Lab { page, ..lab.clone() };
        let back = parse(&format(&there), &Lab::default());
        assert_eq!(back.problems, [], "{}", format(&there));
        assert_eq!((back.page, &back.function), (page, &lab.function));
        assert_eq!((back.own.text(), back.own.name()), (lab.own.text(), "Squared & half"));
        assert_eq!(format(&back), format(&there));
    }
}

#[test]
fn a_faulty_formula_of_an_address_is_named_and_kept_in_the_editor() {
    let lab = parse("#/explore?f=custom&formula=x*sigmod(x)&x=2", &Lab::default());
    assert_eq!((lab.function.id(), lab.explore.probe), (Lab::default().function.id(), 2.0));
    assert_eq!(lab.own.text(), "x*sigmod(x)");
    assert!(lab.own.is_open);
    assert!(matches!(lab.problems.as_slice(), [it] if matches!(it.kind, ProblemKind::Formula { .. })));
    let [en, zh] = Lang::ALL.map(|it| lab.problems[0].sentence(Texts::of(it)));
    assert_eq!(
        en,
        "The formula “x*sigmod(x)” was not understood. Character 3: “sigmod” is unknown. Do you mean sigmoid? Used gelu."
    );
    assert!(zh.contains("第 3 个字符") && zh.contains("gelu"), "{zh}");
    let missing = parse("#/train?f=custom", &typed("sin(x)"));
    assert_eq!(missing.function.id(), "gelu", "an address does not mean what is in somebody's editor");
    assert_eq!(missing.problems.len(), 1);
    assert_eq!(missing.own.text(), "sin(x)", "which is kept");
}

/// Addresses that were published never change their meaning.
#[test]
fn a_published_address_of_a_formula_means_what_it_meant() {
    let lab = parse("#/train?f=custom&formula=x%2F(1%2Babs(a*x))&name=Soft%20sign&p.a=2", &Lab::default());
    assert_eq!(lab.problems, []);
    assert_eq!(source(&lab), Some("x/(1+abs(a*x))"));
    assert_eq!((lab.function.value(1.0), lab.function.args()[0]), (1.0 / 3.0, 2.0));
    assert_eq!(lab.function_name(Texts::of(Lang::En)), "Soft sign");
}

#[test]
fn every_parameter_of_a_formula_has_a_place_of_its_own_in_every_address() {
    assert!(rows::by_id(CUSTOM).is_none());
    for page in Page::all() {
        for parameter in vocabulary().parameters {
            let mut lab = Lab { page, ..typed(&format!("x*{parameter}")) };
            lab.apply(Action::SetParam { index: 0, value: 2.5 });
            let back = parse(&format(&lab), &Lab::default());
            assert_eq!(
                (back.problems.as_slice(), &back.function),
                (&[][..], &lab.function),
                "{}",
                format(&lab)
            );
            assert_eq!(back.train.setup, Lab::default().train.setup, "{parameter} is no setting of a page");
        }
    }
}

#[test]
fn any_text_is_a_formula_of_an_address() {
    let mut seed = 11_u64;
    let alphabet: Vec<char> = "xab+-*/^()<>=,. 0123456789e&%#?√²αΦ中\u{0}\u{301}\n\t\"'".chars().collect();
    let words =
        ["sin(", "max(", "if(", "relu(", "exp(", "sigmoid(", "gelu_param(", "x", "and", "not", "1e308", "("];
    let mut random = || {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize
    };
    for _ in 0..4000 {
        let mut text = String::new();
        for _ in 0..random() % 24 {
            match random() % 3 {
                0 => text.push_str(words[random() % words.len()]),
                _ => text.push(alphabet[random() % alphabet.len()]),
            }
        }
        let escaped: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        let lab =
            parse(&format!("#/explore?f=custom&formula={escaped}&p.a=2&name={escaped}"), &Lab::default());
        for texts in Lang::ALL.map(Texts::of) {
            assert!(lab.problems.iter().all(|it| !it.sentence(texts).is_empty()));
            if let Some(error) = lab.own.fault() {
                let found = fault(lab.own.text(), error, texts);
                assert!(found.is_none_or(|it| it.before.chars().count() < 40), "{text}");
            }
        }
        let back = parse(&format(&lab), &Lab::default());
        assert_eq!(back.function, lab.function, "{text:?} became {}", format(&lab));
        assert_eq!(back.problems, [], "{text:?}");
        assert_eq!(
            storage::read(Reader::FORMULAS, &storage::write(&lab.own)).text(),
            lab.own.text(),
            "{text:?}"
        );
        lab.function.value(0.5);
    }
    let endless = parse(&format!("#/explore?f=custom&formula={}", "(".repeat(100_000)), &Lab::default());
    assert_eq!(endless.function.id(), "gelu");
}
