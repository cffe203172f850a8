use std::collections::HashSet;

use activation_lab::activation::row::Family;
use activation_lab::activation::rows::{ALL, by_id};
use activation_lab::activation::{Activation, Function};

fn is_lower_snake(name: &str) -> bool {
    name.starts_with(|it: char| it.is_ascii_lowercase())
        && name.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_')
}

#[test]
fn every_slug_and_alias_is_unique_lower_snake_ascii_and_finds_its_row() {
    let mut seen = HashSet::new();
    for row in ALL {
        for slug in row.aliases.iter().chain([&row.id]) {
            assert!(is_lower_snake(slug), "{slug}");
            assert!(seen.insert(*slug), "{slug} is used twice");
            assert_eq!(by_id(slug).expect("a row of the table").id, row.id);
        }
    }
    assert!(by_id("no_such_function").is_none());
    assert!(by_id("").is_none());
}

#[test]
fn every_family_has_a_row_and_every_name_is_its_own() {
    for family in Family::ALL {
        assert!(ALL.iter().any(|it| it.family == family), "{family:?}");
    }
    let names: HashSet<_> = ALL.iter().map(|it| it.name).collect();
    assert_eq!(names.len(), ALL.len());
}

#[test]
fn every_parameter_has_sound_limits_and_a_unique_name() {
    for row in ALL {
        let mut seen = HashSet::new();
        for param in row.params {
            assert!(is_lower_snake(param.id) && seen.insert(param.id), "{} {}", row.id, param.id);
            assert!(!param.symbol.is_empty());
            assert!(param.min.is_finite() && param.max.is_finite() && param.min < param.max);
            assert!((param.min..=param.max).contains(&param.default));
            assert!(0.0 < param.step && param.step <= param.max - param.min);
        }
    }
}

#[test]
fn a_parameter_is_clamped_to_its_limits_and_nan_becomes_the_default() {
    for row in ALL {
        let function = Function::new(row);
        for (index, param) in row.params.iter().enumerate() {
            let set = |value| function.with_param(index, value).args()[index];
            assert_eq!(set(f64::INFINITY), param.max);
            assert_eq!(set(f64::NEG_INFINITY), param.min);
            assert_eq!(set(f64::NAN), param.default);
            assert_eq!(set(param.min), param.min);
            assert_eq!(set(param.max), param.max);
        }
        assert_eq!(function.with_param(row.params.len(), 1.0), function);
    }
}

#[test]
fn every_formula_is_well_formed_markup_and_shows_every_parameter() {
    for row in ALL {
        for (formula, shows) in [
            (row.formula.value, vec![true; row.params.len()]),
            (row.formula.derivative, (0..row.params.len()).map(|it| moves_the_slope(row, it)).collect()),
        ] {
            let document = format!("<math>{formula}</math>");
            let tree = roxmltree::Document::parse(&document).unwrap_or_else(|it| panic!("{}: {it}", row.id));
            let tokens: Vec<&str> =
                tree.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect();
            assert!(tokens.contains(&"="), "{}: no equation", row.id);
            for (param, _) in row.params.iter().zip(shows).filter(|(_, shows)| *shows) {
                assert!(tokens.contains(&param.symbol), "{}: {} is not in the formula", row.id, param.symbol);
            }
            check_arity(row.id, &tree);
        }
    }
}

/// Whether f' depends on the parameter: the constant part of a function does not show in its derivative.
fn moves_the_slope(row: &'static Activation, index: usize) -> bool {
    let param = &row.params[index];
    let ends = [param.min, param.max].map(|end| Function::new(row).with_param(index, end));
    let slopes = |x: f64| ends.each_ref().map(|it| it.derivative(x));
    (-400..=400).map(|step| slopes(0.1 * f64::from(step))).any(|[low, high]| low != high)
}

/// A fraction or a power with a missing part draws an error in a browser.
fn check_arity(id: &str, tree: &roxmltree::Document) {
    for node in tree.descendants().filter(roxmltree::Node::is_element) {
        let children = node.children().filter(roxmltree::Node::is_element).count();
        match node.tag_name().name() {
            "mfrac" | "msup" | "msub" => assert_eq!(children, 2, "{id}: {:?}", node.tag_name()),
            "mi" | "mn" | "mo" => {
                assert!(children == 0 && node.text().is_some(), "{id}: {:?}", node.tag_name());
            }
            "math" | "mrow" | "msqrt" | "mtable" | "mtr" | "mtd" => assert!(children > 0, "{id}"),
            "mspace" => {}
            other => panic!("{id}: unexpected element {other}"),
        }
    }
}

#[test]
fn every_row_names_its_source() {
    for row in ALL {
        assert!(!row.references.is_empty(), "{}", row.id);
        for reference in row.references {
            assert!(!reference.source.is_empty() && !reference.title.is_empty(), "{}", row.id);
            assert!(reference.url.starts_with("http"), "{}: {}", row.id, reference.url);
        }
    }
}

#[test]
fn the_batch_kernel_agrees_with_the_scalar_functions() {
    let x: Vec<f32> = (-200..=200).map(|step| 0.05 * step as f32 + 0.013).collect();
    for function in super::settings::settings().iter().filter(|it| is_on_the_sliders(it)) {
        let (mut value, mut slope) = (vec![0.0; x.len()], vec![0.0; x.len()]);
        function.batch(&x, &mut value, &mut slope);
        for (i, &at) in x.iter().enumerate() {
            let at = f64::from(at);
            let close = |got: f32, want: f64| (f64::from(got) - want).abs() <= 1e-5 * want.abs() + 1e-5;
            assert!(close(value[i], function.value(at)), "{function:?} at {at}: {}", value[i]);
            assert!(close(slope[i], function.derivative(at)), "{function:?}' at {at}: {}", slope[i]);
        }
    }
}

fn is_on_the_sliders(function: &Function) -> bool {
    let mut params = function.params().iter().enumerate();
    params.all(|(index, param)| (param.min..=param.max).contains(&function.args()[index]))
}
