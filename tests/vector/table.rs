//! The table of vector functions.

use std::collections::HashSet;

use activation_lab::activation;
use activation_lab::activation::vector::rows::{ALL, SIGNATURES, by_id};
use activation_lab::activation::vector::signature::SAMPLE;
use activation_lab::text::{Lang, Texts};

use super::support::all;

#[test]
fn every_slug_is_unique_also_among_the_elementwise_functions_and_finds_its_row() {
    let mut seen = HashSet::new();
    for (row, signature) in ALL.iter().zip(SIGNATURES) {
        assert_eq!(row.signature.id, signature.id);
        for slug in signature.aliases.iter().chain([&signature.id]) {
            assert!(seen.insert(*slug), "{slug} is used twice");
            assert!(activation::rows::by_id(slug).is_none(), "{slug} is an elementwise function, too");
            assert_eq!(by_id(slug).expect("a row").id, signature.id);
        }
    }
    assert_eq!(ALL.len(), SIGNATURES.len());
}

#[test]
fn a_parameter_is_clamped_to_its_limits_and_nan_becomes_the_default() {
    for function in all() {
        for (index, param) in function.params().iter().enumerate() {
            assert!(param.min < param.max && (param.min..=param.max).contains(&param.default));
            let set = |value| function.with_param(index, value).args()[index];
            assert_eq!((set(f64::INFINITY), set(-1.0)), (param.max, param.min));
            assert_eq!((set(f64::NAN), set(param.max)), (param.default, param.max));
        }
        assert_eq!(function.with_param(9, 1.0), function);
    }
}

#[test]
fn the_small_picture_of_a_function_is_what_it_gives_at_the_sample() {
    for function in all() {
        let rounded: Vec<f64> =
            function.value(&SAMPLE).iter().map(|it| (it * 100.0).round() / 100.0).collect();
        let picture = by_id(function.id()).expect("a row").picture;
        assert_eq!(rounded, picture, "{function:?}");
    }
}

#[test]
fn every_formula_is_well_formed_markup_and_shows_every_parameter() {
    for row in ALL {
        for formula in [row.formula.value, row.formula.jacobian] {
            let document = format!("<math>{formula}</math>");
            let tree = roxmltree::Document::parse(&document).expect("well-formed markup");
            let tokens: Vec<&str> = tree.descendants().filter_map(|it| it.text()).collect();
            assert!(tokens.contains(&"="), "{}: no equation", row.signature.id);
            for param in row.signature.params {
                assert!(tokens.contains(&param.symbol), "{}: {}", row.signature.id, param.symbol);
            }
            for node in
                tree.descendants().filter(|it| matches!(it.tag_name().name(), "mfrac" | "msup" | "msub"))
            {
                let children = node.children().filter(roxmltree::Node::is_element).count();
                assert_eq!(children, 2, "{}: {:?}", row.signature.id, node.tag_name());
            }
        }
    }
}

#[test]
fn every_row_names_its_source_and_is_described_in_every_language() {
    for row in ALL {
        assert!(!row.references.is_empty(), "{}", row.signature.id);
        assert!(row.references.iter().all(|it| it.url.starts_with("https://") && !it.title.is_empty()));
        let [en, zh] = Lang::ALL.map(|lang| Texts::of(lang).function(row.signature.id));
        for words in [en, zh] {
            assert_eq!(words.id, row.signature.id);
            assert!(words.summary.chars().count() > 8, "{}", words.id);
        }
        assert_ne!(en.summary, zh.summary);
    }
}
