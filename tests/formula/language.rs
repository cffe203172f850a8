//! What can be written, what it means, and what is said of what cannot.

use activation_lab::activation::Args;
use activation_lab::activation::formula::{ArgumentCount, Formula, FormulaError, FormulaErrorKind as Wrong};

fn value(source: &str, x: f64) -> f64 {
    let formula = Formula::parse(source).unwrap_or_else(|error| panic!("{source:?}: {error:?}"));
    formula.value(x, &Args::new(&[0.5, 3.0, 5.0, 7.0]))
}

#[test]
fn a_text_means_what_mathematics_means_by_it() {
    // The parameters are 0.5, 3, 5 and 7 in the order of their appearance.
    let table: &[(&str, f64, f64)] = &[
        ("1+2*3", 0.0, 7.0),
        ("(1+2)*3", 0.0, 9.0),
        ("8-3-2", 0.0, 3.0),
        ("8/4/2", 0.0, 1.0),
        ("2^3^2", 0.0, 512.0),
        ("2**3**2", 0.0, 512.0),
        ("-x^2", 3.0, -9.0),
        ("(-x)^2", 3.0, 9.0),
        ("2^-x", 3.0, 0.125),
        ("-2^-x", 3.0, -0.125),
        ("+x", 3.0, 3.0),
        ("--x", 3.0, 3.0),
        ("2x", 3.0, 6.0),
        ("2x^2", 3.0, 18.0),
        ("1/2x", 3.0, 1.5),
        ("2(x+1)", 3.0, 8.0),
        ("(x+1)(x-1)", 3.0, 8.0),
        ("x(x+1)", 3.0, 12.0),
        ("2pi", 0.0, 2.0 * std::f64::consts::PI),
        ("2e", 0.0, 2.0 * std::f64::consts::E),
        ("2e3", 0.0, 2000.0),
        ("2e-1x", 3.0, 0.6000000000000001),
        ("2e-x", 3.0, 2.0 * std::f64::consts::E - 3.0),
        (".5 + 1. + 1e-3", 0.0, 1.501),
        ("a*x", 3.0, 1.5),
        ("ax + b", 3.0, 4.5),
        ("a x", 3.0, 1.5),
        ("α x + β", 3.0, 4.5),
        ("alpha*x + beta", 3.0, 4.5),
        ("b + a", 0.0, 3.5),
        ("max(0, x)", -1.0, 0.0),
        ("max(1, 2, x, 3)", 2.5, 3.0),
        ("min(3, 2, x)", 2.5, 2.0),
        ("clamp(x, -1, 1)", 3.0, 1.0),
        ("if(x<0, -1, 1)", -2.0, -1.0),
        ("where(x<0, -1, 1)", 0.0, 1.0),
        ("if(0 < x <= 1, 1, 0)", 1.0, 1.0),
        ("if(0 < x <= 1, 1, 0)", 0.0, 0.0),
        ("if(x<0 or x>1 and x<2, 1, 0)", 1.5, 1.0),
        ("if((x<0 or x>1) and x>2, 1, 0)", -1.0, 0.0),
        ("if(not x<0 and x!=1, 1, 0)", 1.0, 0.0),
        ("if(x==1, 1, 0)", 1.0, 1.0),
        ("pow(x, 3)", 2.0, 8.0),
        ("x²+x³", 2.0, 12.0),
        ("(-8)^3", 0.0, -512.0),
        ("(-8)^(-1)", 0.0, -0.125),
        ("cbrt(-8)", 0.0, -2.0),
        ("round(2.5)", 0.0, 2.0),
        ("sign(x)", 0.0, 0.0),
        ("step(x)", 0.0, 1.0),
        ("log(e^2)", 0.0, 2.0),
        ("log2(8) + log10(1000)", 0.0, 6.0),
        ("σ(0)", 0.0, 0.5),
        ("σ*2", 0.0, 1.0),
        ("Phi(0)", 0.0, 0.5),
        ("Φ(x)", 0.0, 0.5),
        ("ReLU(X)", 2.0, 2.0),
        ("leaky_relu(x, 0.5)", -2.0, -1.0),
        ("leaky_relu(x, a)", -2.0, -1.0),
        ("２×（ｘ＋１）÷４", 3.0, 2.0),
        ("max（0，x）− 1", 3.0, 2.0),
        ("if(x ≤ 0, 1, 2)", 0.0, 1.0),
    ];
    for (source, x, want) in table {
        assert_eq!(value(source, *x), *want, "{source} at {x}");
    }
    for source in ["(-8)^(1/3)", "log(-1)", "0/0", "sqrt(x)"] {
        assert!(value(source, -1.0).is_nan(), "{source}");
    }
    assert_eq!(value("1/x", 0.0), f64::INFINITY);
}

fn error(source: &str) -> FormulaError {
    Formula::parse(source).expect_err(source)
}

#[test]
fn an_error_says_what_is_wrong_and_where() {
    let exactly = |count| ArgumentCount { least: count, most: Some(count) };
    let unknown = |name: &str, suggestion| Wrong::UnknownName { name: name.into(), suggestion };
    let count = |name, expected, found| Wrong::WrongArgumentCount { name, expected, found };
    let table = [
        ("", 0..0, Wrong::Empty),
        ("  ", 0..2, Wrong::Empty),
        ("x +", 3..3, Wrong::UnexpectedEnd),
        ("x # 1", 2..3, Wrong::UnexpectedCharacter('#')),
        ("1 😀", 2..3, Wrong::UnexpectedCharacter('😀')),
        ("x\0", 1..2, Wrong::UnexpectedCharacter('\0')),
        ("2 3", 2..3, Wrong::Unexpected("3".into())),
        ("1.2.3", 3..5, Wrong::Unexpected(".3".into())),
        ("* x", 0..1, Wrong::Unexpected("*".into())),
        ("x + )", 4..5, Wrong::Unexpected(")".into())),
        ("(x 2.50)", 3..7, Wrong::Unexpected("2.50".into())),
        ("x)", 1..2, Wrong::Unexpected(")".into())),
        ("1, 2", 1..2, Wrong::Unexpected(",".into())),
        ("1e999", 0..1, Wrong::NumberTooLarge),
        ("sin(x", 3..4, Wrong::MissingClosing),
        ("2*(x + (1 - x)", 2..3, Wrong::MissingClosing),
        ("sin x", 0..3, Wrong::MissingArgument { name: "sin" }),
        ("relu", 0..4, Wrong::MissingArgument { name: "relu" }),
        ("sigmiod(x)", 0..7, unknown("sigmiod", Some("sigmoid"))),
        ("1 + sinn(x)", 4..8, unknown("sinn", Some("sin"))),
        ("foobarbaz", 0..9, unknown("foobarbaz", None)),
        ("max(x)", 0..6, count("max", ArgumentCount { least: 2, most: None }, 1)),
        ("sin(x, 1)", 0..9, count("sin", exactly(1), 2)),
        ("if(x<0, 1)", 0..10, count("if", exactly(3), 2)),
        ("sin()", 0..5, count("sin", exactly(1), 0)),
        ("elu(x, 1, 2)", 0..12, count("elu", ArgumentCount { least: 1, most: Some(2) }, 3)),
        ("if(x, 1, 2)", 3..4, Wrong::ConditionExpected),
        ("if(x and x<1, 1, 2)", 3..4, Wrong::ConditionExpected),
        ("1 + (x<0)", 4..9, Wrong::NumberExpected),
        ("x < 0", 0..5, Wrong::NumberExpected),
        ("sin(x<0)", 4..7, Wrong::NumberExpected),
        ("elu(x, x)", 7..8, Wrong::DependsOnX),
        ("a+b+c+d+k", 8..9, Wrong::TooManyParameters { limit: 4 }),
    ];
    for (source, at, kind) in table {
        assert_eq!(error(source), FormulaError { at, kind }, "{source:?}");
    }
}

#[test]
fn a_hostile_text_is_refused_at_once() {
    let long = "x+".repeat(5000);
    assert_eq!(
        error(&long),
        FormulaError { at: 500..10_000, kind: Wrong::TooLong { limit: Formula::MAX_CHARS } }
    );
    for open in ["(", "-", "sin(", "x^", "not ", "max(x,", "2(", "if(x<"] {
        let count = Formula::MAX_CHARS / open.len();
        assert_eq!(error(&open.repeat(count)).kind, Wrong::TooDeep { limit: 64 }, "{open}");
    }
    let closed = format!("{}x{}", "(".repeat(63), ")".repeat(63));
    assert_eq!(value(&closed, 2.0), 2.0, "as deep as it may be");
    // A chain of comparisons doubles its middle.
    let doubling = format!("{}x{}", "if(0<".repeat(20), "<1,x,1)".repeat(20));
    assert!(matches!(error(&doubling).kind, Wrong::TooLong { .. }), "{:?}", error(&doubling));
    assert_eq!(value(&format!("x{}", "+x".repeat(249)), 1.0), 250.0, "a long sum is no deep one");
}
