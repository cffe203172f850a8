//! What holds for every text and every formula, tried on random ones.

use activation_lab::activation::facts::Interval;
use activation_lab::activation::snippet::Framework;
use activation_lab::activation::{Args, Formula};
use proptest::prelude::*;

/// Texts that are nearly formulas: pieces of the language in any order.
fn nearly() -> impl Strategy<Value = String> {
    let pieces = [
        "x", "a", "β", "2", ".5", "1e3", "+", "-", "*", "/", "^", "(", ")", ",", "<", ">=", " and ", "not ",
        "sin(", "max(", "if(", "elu(", "log(", "x²", "π", "（", "，", " ", "e", "**", "\0", "😀",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40).prop_map(|it| it.concat())
}

/// Texts of formulas, by the grammar.
fn valid() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        3 => Just("x".to_owned()),
        1 => Just("a".to_owned()),
        1 => (-40..40_i32).prop_map(|it| format!("({:?})", f64::from(it) / 8.0)),
    ];
    leaf.prop_recursive(5, 24, 3, |inner| {
        let functions = [
            "abs", "sqrt", "exp", "ln", "sin", "tan", "atan", "erf", "floor", "sigmoid", "relu", "cbrt",
            "Phi",
        ];
        let call = (prop::sample::select(functions.to_vec()), inner.clone());
        let operators = prop::sample::select(vec!["+", "-", "*", "/", "^"]);
        let pair = (operators, inner.clone(), inner.clone());
        let branch = (prop::sample::select(vec!["<", ">="]), prop::array::uniform4(inner.clone()));
        prop_oneof![
            call.prop_map(|(name, u)| format!("{name}({u})")),
            pair.prop_map(|(sign, u, v)| format!("({u}){sign}({v})")),
            (inner.clone(), inner.clone()).prop_map(|(u, v)| format!("max({u},{v})")),
            branch.prop_map(|(sign, [u, v, yes, no])| format!("if({u}{sign}{v},{yes},{no})")),
            inner.prop_map(|u| format!("-({u})")),
        ]
    })
    .prop_filter("short enough", |it| it.chars().count() <= Formula::MAX_CHARS)
}

fn everything_is_answered(formula: &Formula, args: &Args) {
    let facts = formula.facts(args);
    assert!(facts.range.low.value.is_nan() || facts.range.low.value <= facts.range.high.value, "{facts:?}");
    let breaks = formula.breaks(args);
    assert!(breaks.is_sorted_by(|a, b| a.x < b.x), "{breaks:?}");
    let gaps = formula.gaps(args);
    assert!(gaps.iter().all(|it: &Interval| it.low.value <= it.high.value), "{gaps:?}");
    for markup in formula.markup() {
        let document = format!("<math>{markup}</math>");
        assert!(roxmltree::Document::parse(&document).is_ok(), "{document}");
    }
    for framework in Framework::ALL {
        let code = formula.code(framework, args);
        assert_eq!(code.matches('(').count(), code.matches(')').count(), "{code}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused_at_a_place_inside_it(source in ".{0,60}") {
        if let Err(error) = Formula::parse(&source) {
            prop_assert!(error.at.start <= error.at.end && error.at.end <= source.chars().count(), "{error:?}");
        }
    }

    #[test]
    fn what_is_nearly_a_formula_is_read_or_refused(source in nearly()) {
        match Formula::parse(&source) {
            Ok(formula) => everything_is_answered(&formula, &Args::new(&[1.0; 4])),
            Err(error) => prop_assert!(error.at.end <= source.chars().count(), "{error:?}"),
        }
    }

    #[test]
    fn everything_can_be_asked_of_every_formula(source in valid(), a in -3.0..3.0) {
        let formula = Formula::parse(&source).expect("a formula");
        everything_is_answered(&formula, &Args::new(&[a]));
    }

    #[test]
    fn spaces_and_full_width_signs_change_nothing(source in valid(), x in -5.0..5.0) {
        let wide: String = source.replace('(', " （").replace(')', "） ").replace('*', "×").replace(',', "，");
        let args = Args::new(&[0.7]);
        let [plain, wide] = [source, wide].map(|it| Formula::parse(&it).expect("a formula").value(x, &args));
        prop_assert_eq!(plain.to_bits(), wide.to_bits());
    }

    #[test]
    fn derivatives_agree_with_central_differences(source in valid(), x in -3.0..3.0, a in -2.0..2.0) {
        let (formula, args) = (Formula::parse(&source).expect("a formula"), Args::new(&[a]));
        // Where the differences of two steps agree, f is smooth and not too steep for them.
        let differences = |f: &dyn Fn(f64) -> f64| [1e-4, 5e-5].map(|h| (f(h) - f(-h)) / (2.0 * h));
        let compare = |[coarse, fine]: [f64; 2], exact: f64, size: f64| {
            let scale = size.abs().max(exact.abs()).max(1.0);
            let trusted = (coarse - fine).abs() <= 1e-7 * scale && size.abs() < 1e3;
            !trusted || (fine - exact).abs() <= 1e-5 * scale
        };
        let jet = formula.jet(x, &args);
        let smooth = !formula.breaks(&args).iter().any(|it| (it.x - x).abs() < 1e-3);
        if smooth {
            let slopes = differences(&|h| formula.value(x + h, &args));
            prop_assert!(compare(slopes, jet.slope, jet.value), "{slopes:?}, not {jet:?}");
            let bends = differences(&|h| formula.derivative(x + h, &args));
            prop_assert!(compare(bends, jet.curvature, jet.slope), "{bends:?}, not {jet:?}");
        }
    }
}
