//! The code shown beside a vector function computes that function; the Rust code is compiled here as it stands.

use activation_lab::activation::vector::rows::ALL;
use activation_lab::activation::vector::snippet::fill;
use activation_lab::activation::vector::{VectorActivation, VectorFunction};

use super::support::{function, moderate};

struct Compiled {
    id: &'static str,
    args: &'static [f64],
    value: fn(&[f64]) -> Vec<f64>,
}

macro_rules! compiled {
    ($($module:ident = $id:ident($($param:ident: $kind:ty = $value:expr),*);)*) => {
        $(
            #[allow(non_upper_case_globals, unused_braces)]
            mod $module {
                $(const $param: $kind = $value;)*
                include!(concat!("../../src/activation/vector/rows/snippets/", stringify!($id), "/rust.rs"));
            }
        )*
        const COMPILED: &[Compiled] =
            &[$(Compiled { id: stringify!($id), args: &[$($value as f64),*], value: $module::$id }),*];
    };
}

compiled! {
    softmax_default = softmax(T: f64 = 1.0);
    softmax_cold = softmax(T: f64 = 0.2);
    log_softmax_default = log_softmax(T: f64 = 1.0);
    log_softmax_warm = log_softmax(T: f64 = 7.0);
    softmin_default = softmin();
    logsumexp_default = logsumexp();
    sparsemax_default = sparsemax();
    glu_default = glu();
    reglu_default = reglu();
    geglu_default = geglu();
    swiglu_default = swiglu();
    bilinear_default = bilinear();
    maxout_default = maxout(k: usize = 2);
}

#[test]
fn the_rust_code_of_every_function_computes_it_and_its_defaults_are_compiled() {
    for compiled in COMPILED {
        let function = function(compiled.id, compiled.args);
        for x in moderate() {
            for (got, want) in (compiled.value)(&x).into_iter().zip(function.value(&x)) {
                assert!(
                    (got - want).abs() <= 1e-14 * (1.0 + want.abs()),
                    "{function:?} {x:?}: {got}, not {want}"
                );
            }
        }
    }
    for row in ALL {
        let defaults: Vec<f64> = row.signature.params.iter().map(|it| it.default).collect();
        let id = row.signature.id;
        assert!(COMPILED.iter().any(|it| it.id == id && it.args == defaults), "{id}");
    }
}

#[test]
fn every_snippet_defines_the_function_imports_what_it_uses_and_shows_the_parameters() {
    for row in ALL {
        let (id, function) = (row.signature.id, VectorFunction::new(row.signature));
        let it = row.snippets;
        for (code, import) in
            [(it.pytorch, "import torch\n"), (it.jax, "import jax\n"), (it.keras, "import keras\n")]
        {
            assert!(code.starts_with(import) && code.contains(&format!("def {id}(x")), "{id}");
            for (alias, line) in
                [("F.", "import torch.nn.functional as F\n"), ("jnp.", "import jax.numpy as jnp\n")]
            {
                assert_eq!(code.contains(&format!(" {alias}")), code.contains(line), "{id}: {line}");
            }
        }
        assert!(it.rust.contains(&format!("pub fn {id}(x: &[f64]) -> Vec<f64> {{")), "{id}");
        for code in [it.pytorch, it.jax, it.keras, it.rust] {
            for param in row.signature.params {
                assert!(code.contains(&format!("{{{}}}", param.id)), "{id}: {}", param.id);
                assert!(!fill(code, &function).contains(&format!("{{{}}}", param.id)), "{id}");
            }
        }
    }
    let filled = |row: &VectorActivation| fill(row.snippets.pytorch, &VectorFunction::new(row.signature));
    let all: String = ALL.iter().map(|row| filled(row)).collect();
    assert!(all.contains("T: float = 1.0)") && all.contains("k: int = 2)"), "counts are whole numbers");
}
