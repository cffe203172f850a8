//! The code shown beside a function computes that function.
//!
//! The Rust code of every row is compiled here as it stands: its placeholders, such as `{alpha}`, are blocks that
//! name the constant of the module around it. What the page shows is the same text with the values filled in.

use activation_lab::activation::rows::{ALL, by_id};
use activation_lab::activation::snippet::{Framework, fill};
use activation_lab::activation::{Activation, Args, Function};

/// Relative error of plain f64 formulas in the tails, where an argument of 800 is rounded before its exponential.
const TOLERANCE: f64 = 1e-12;

struct Compiled {
    id: &'static str,
    args: &'static [f64],
    value: fn(f64) -> f64,
}

macro_rules! compiled {
    ($($module:ident = $id:ident($($param:ident = $value:expr),*);)*) => {
        $(
            #[allow(non_upper_case_globals, unused_braces)]
            mod $module {
                $(const $param: f64 = $value;)*
                include!(concat!("../src/activation/rows/snippets/", stringify!($id), "/rust.rs"));
            }
        )*
        const COMPILED: &[Compiled] =
            &[$(Compiled { id: stringify!($id), args: &[$($value),*], value: $module::$id }),*];
    };
}

compiled! {
    identity_default = identity();
    sigmoid_default = sigmoid();
    tanh_default = tanh();
    softsign_default = softsign();
    log_sigmoid_default = log_sigmoid();
    relu_default = relu();
    relu6_default = relu6();
    leaky_relu_default = leaky_relu(negative_slope = 0.01);
    leaky_relu_flat = leaky_relu(negative_slope = 0.0);
    prelu_default = prelu(alpha = 0.25);
    prelu_falling = prelu(alpha = -1.0);
    elu_default = elu(alpha = 1.0);
    elu_steep = elu(alpha = 3.0);
    celu_default = celu(alpha = 1.0);
    celu_long = celu(alpha = 3.0);
    selu_default = selu();
    exponential_default = exponential();
    squareplus_default = squareplus(b = 4.0);
    squareplus_sharp = squareplus(b = 0.01);
    softplus_default = softplus(beta = 1.0, threshold = 20.0);
    softplus_jumping = softplus(beta = 10.0, threshold = 0.5);
    silu_default = silu();
    swish_default = swish(beta = 1.0);
    swish_line = swish(beta = 0.0);
    swish_mirrored = swish(beta = -2.0);
    mish_default = mish();
    gelu_default = gelu();
    gelu_tanh_default = gelu_tanh();
    quick_gelu_default = quick_gelu();
    gelu_param_default = gelu_param(mu = 0.0, sigma = 1.0);
    gelu_param_wide = gelu_param(mu = -3.0, sigma = 5.0);
    hard_sigmoid_default = hard_sigmoid();
    hard_sigmoid_legacy_default = hard_sigmoid_legacy();
    sparse_sigmoid_default = sparse_sigmoid();
    hard_tanh_default = hard_tanh(min_val = -1.0, max_val = 1.0);
    hard_tanh_widest = hard_tanh(min_val = -6.0, max_val = 6.0);
    relu_keras_default = relu_keras(negative_slope = 0.1, max_value = 6.0, threshold = 1.0);
    relu_keras_plain = relu_keras(negative_slope = 0.0, max_value = 10.0, threshold = 0.0);
    rrelu_default = rrelu(lower = 0.125, upper = 1.0 / 3.0);
    rrelu_widest = rrelu(lower = 0.0, upper = 1.0);
    sparse_plus_default = sparse_plus();
    hard_swish_default = hard_swish();
    softshrink_default = softshrink(lambd = 0.5);
    softshrink_wide = softshrink(lambd = 3.0);
    hardshrink_default = hardshrink(lambd = 0.5);
    hardshrink_wide = hardshrink(lambd = 3.0);
    tanhshrink_default = tanhshrink();
}

/// The code of `threshold` as the page shows it: a parameter of the same name as the function cannot be a constant beside it.
mod threshold_as_shown {
    include!("data/threshold_code.rs");
}

#[test]
fn the_code_of_threshold_is_the_row_and_computes_it() {
    let function = Function::new(by_id("threshold").expect("a row"));
    assert_eq!(function.code(Framework::Rust), include_str!("data/threshold_code.rs"));
    for step in -300..=300 {
        let x = 0.05 * f64::from(step);
        assert_eq!(threshold_as_shown::threshold(x), function.value(x), "at {x}");
    }
}

fn snippets(row: &Activation) -> [&'static str; 4] {
    let it = row.snippets;
    [it.pytorch, it.jax, it.keras, it.rust]
}

/// The names in braces without spaces: `{alpha}`.
fn placeholders(code: &str) -> Vec<&str> {
    let names = code.split('{').skip(1).filter_map(|it| it.split_once('}')).map(|(name, _)| name);
    names.filter(|it| !it.is_empty() && it.chars().all(|c| c.is_alphanumeric() || c == '_')).collect()
}

#[test]
fn the_rust_code_of_every_row_computes_the_row() {
    for compiled in COMPILED {
        let function = Function::with_args(by_id(compiled.id).expect("a row"), Args::new(compiled.args));
        for step in -3000..=3000 {
            let x = 0.01 * f64::from(step);
            let (got, want) = ((compiled.value)(x), function.value(x));
            let close = (got - want).abs() <= TOLERANCE * want.abs() + f64::MIN_POSITIVE;
            assert!(close, "{function:?}({x}) = {want}, its code gives {got}");
        }
    }
}

#[test]
fn the_rust_code_of_every_row_is_compiled_here() {
    // The code of `threshold` has a test of its own.
    for row in ALL.iter().filter(|it| it.id != "threshold") {
        let defaults: Vec<f64> = row.params.iter().map(|it| it.default).collect();
        assert!(COMPILED.iter().any(|it| it.id == row.id && it.args == defaults), "{}", row.id);
    }
}

#[test]
fn every_placeholder_names_a_parameter_and_every_parameter_is_in_every_snippet() {
    for row in ALL {
        for code in snippets(row) {
            let used = placeholders(code);
            assert!(
                used.iter().all(|it| row.params.iter().any(|param| param.id == *it)),
                "{}: {used:?}",
                row.id
            );
            assert!(row.params.iter().all(|it| used.contains(&it.id)), "{}: {used:?}", row.id);
        }
    }
}

#[test]
fn every_snippet_defines_the_function_and_imports_what_it_uses() {
    for row in ALL {
        let [pytorch, jax, keras, rust] = snippets(row);
        for (code, import) in [(pytorch, "import torch\n"), (jax, "import jax\n"), (keras, "import keras\n")]
        {
            assert!(code.starts_with(import), "{}", row.id);
            let head = code.replace("(\n    ", "(");
            assert!(head.contains(&format!("def {}(x", row.id)), "{}", row.id);
            for (alias, line) in
                [("F.", "import torch.nn.functional as F\n"), ("jnp.", "import jax.numpy as jnp\n")]
            {
                assert_eq!(code.contains(&format!(" {alias}")), code.contains(line), "{}: {line}", row.id);
            }
        }
        assert!(rust.contains(&format!("pub fn {}(x: f64) -> f64 {{", row.id)), "{}", row.id);
    }
}

#[test]
fn filling_writes_every_value_as_a_floating_point_number() {
    let row = |id: &str| by_id(id).expect("a row");
    let filled = fill(row("softplus").snippets.rust, &Function::new(row("softplus")));
    assert!(filled.contains("const BETA: f64 = 1.0;") && filled.contains("const THRESHOLD: f64 = 20.0;"));
    let prelu = Function::new(row("prelu")).with_param(0, -0.5);
    assert!(fill(row("prelu").snippets.pytorch, &prelu).contains("alpha: float = -0.5)"));
    for row in ALL {
        let function = Function::new(row);
        for code in snippets(row) {
            assert_eq!(placeholders(&fill(code, &function)), [""; 0], "{}", row.id);
        }
    }
}
