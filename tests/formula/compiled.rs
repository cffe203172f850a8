//! The Rust code of formulas compiles and computes them: `generated.rs` is that code, and is compared with it here.

use activation_lab::activation::snippet::Framework;
use activation_lab::activation::{Args, Formula};

#[rustfmt::skip]
#[allow(clippy::all, unused_parens, clippy::excessive_precision)]
#[path = "generated.rs"]
mod generated;

use generated::{f0, f1, f2, f3, f4, f5, f6, f7, f8, f9};

/// Relative error of plain f64 formulas.
const TOLERANCE: f64 = 1e-12;

type Compiled = fn(f64) -> f64;

const FORMULAS: [(&str, Compiled); 10] = [
    ("x * sigmoid(1.7*x)", f0::f),
    ("if(x<0, a*(exp(x)-1), x)", f1::f),
    ("x*tanh(tanh(softplus(x)))", f2::f),
    ("-x^2 + 2^-x - (x - (1 - b))", f3::f),
    ("clamp(elu(x, a) - elu(-x, 0.3), -1, 2)", f4::f),
    ("if(not (x<-1 or 0<=x<1) and x!=3, sign(x), step(x))", f5::f),
    ("Phi(x) + phi(x) + erf(x) - erfc(x/2)", f6::f),
    ("sin(2)*abs(x)^1.5 + cbrt(x) - atan(pi*x)/e", f7::f),
    ("max(a, x, -x)/(1+abs(x)) - (if(x>0, x, 1))*3", f8::f),
    ("log1p(x^2) + expm1(-abs(x)) + round(2.5) + gelu(x)", f9::f),
];

const ARGS: [f64; 2] = [0.5, 2.0];

/// The file as it should be.
fn code() -> String {
    let mut all = String::from("//! Made by `Formula::code`.\n");
    for (index, (source, _)) in FORMULAS.iter().enumerate() {
        let code = Formula::parse(source).expect(source).code(Framework::Rust, &Args::new(&ARGS));
        all.push_str(&format!("\npub mod f{index} {{\n{code}}}\n"));
    }
    all
}

#[test]
fn the_compiled_code_is_the_code_that_is_shown() {
    assert_eq!(include_str!("generated.rs"), code(), "generated.rs is not what is made now:\n{}", code());
}

#[test]
fn the_rust_code_computes_the_formula() {
    for (source, compiled) in FORMULAS {
        let formula = Formula::parse(source).expect(source);
        for step in -300..=300 {
            let x = 0.05 * f64::from(step);
            let (got, want) = (compiled(x), formula.value(x, &Args::new(&ARGS)));
            assert!(
                (got - want).abs() <= TOLERANCE * want.abs().max(1.0),
                "{source} at {x}: {got}, not {want}"
            );
        }
    }
}
