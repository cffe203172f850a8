//! The table of all activations, in teaching order. One file states one function.

use super::row::Activation;

/// The markup of f and f' of a row, kept beside it as files.
macro_rules! markup {
    ($id:literal) => {
        crate::activation::row::Markup {
            value: include_str!(concat!("formulas/", $id, "/value.xml")),
            derivative: include_str!(concat!("formulas/", $id, "/derivative.xml")),
        }
    };
}

/// The code of a row, kept beside it as files. The Rust file is compiled and compared with the row by a test.
macro_rules! snippets {
    ($id:literal) => {
        crate::activation::row::Snippets {
            pytorch: include_str!(concat!("snippets/", $id, "/pytorch.py")),
            jax: include_str!(concat!("snippets/", $id, "/jax.py")),
            keras: include_str!(concat!("snippets/", $id, "/keras.py")),
            rust: include_str!(concat!("snippets/", $id, "/rust.rs")),
        }
    };
}

mod celu;
mod elu;
mod exponential;
mod gelu;
mod gelu_param;
mod gelu_tanh;
mod hard_sigmoid;
mod hard_sigmoid_legacy;
mod hard_swish;
mod hard_tanh;
mod hardshrink;
mod identity;
mod leaky_relu;
mod log_sigmoid;
mod mish;
mod prelu;
mod quick_gelu;
mod ramp;
mod relu6;
mod relu;
mod relu_keras;
mod rrelu;
mod selu;
mod sigmoid;
mod silu;
mod softplus;
mod softshrink;
mod softsign;
mod sparse_plus;
mod sparse_sigmoid;
mod squareplus;
mod swish;
mod tanh;
mod tanhshrink;
mod threshold;
mod two_slopes;

/// Every activation, in teaching order.
pub static ALL: &[&Activation] = &[
    &identity::ROW,
    &sigmoid::ROW,
    &hard_sigmoid::ROW,
    &hard_sigmoid_legacy::ROW,
    &sparse_sigmoid::ROW,
    &tanh::ROW,
    &hard_tanh::ROW,
    &softsign::ROW,
    &log_sigmoid::ROW,
    &relu::ROW,
    &relu6::ROW,
    &relu_keras::ROW,
    &threshold::ROW,
    &leaky_relu::ROW,
    &prelu::ROW,
    &rrelu::ROW,
    &sparse_plus::ROW,
    &elu::ROW,
    &celu::ROW,
    &selu::ROW,
    &softplus::ROW,
    &squareplus::ROW,
    &exponential::ROW,
    &silu::ROW,
    &swish::ROW,
    &hard_swish::ROW,
    &mish::ROW,
    &gelu::ROW,
    &gelu_tanh::ROW,
    &quick_gelu::ROW,
    &gelu_param::ROW,
    &softshrink::ROW,
    &hardshrink::ROW,
    &tanhshrink::ROW,
];

/// The row with this slug or alias.
///
/// ```
/// use activation_lab::activation::rows::by_id;
///
/// assert_eq!(by_id("leaky_relu").expect("a row").name, "Leaky ReLU");
/// assert_eq!(by_id("logistic").expect("an alias").id, "sigmoid");
/// assert!(by_id("gleu").is_none());
/// ```
pub fn by_id(id: &str) -> Option<&'static Activation> {
    ALL.iter().copied().find(|it| it.id == id || it.aliases.contains(&id))
}
