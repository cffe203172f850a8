//! The rows in NumPy: value, slope and the derivative by each learnable parameter of an array.
//!
//! No field of a row, so that a program that writes no such code does not carry it.

use super::row::Activation;

/// The code of a row, kept beside its other snippets.
macro_rules! numpy {
    ($id:literal) => {
        ($id, include_str!(concat!("rows/snippets/", $id, "/numpy.py")))
    };
}

/// `def <id>(z, <parameters>):` that returns the value, the slope and then ∂f/∂parameter for each parameter that can be learned,
/// with the conventions of the row at kinks. It needs `math`, `np` and `erf(array)`.
///
/// ```
/// use activation_lab::activation::{numpy, rows};
///
/// let relu = rows::by_id("relu").expect("a row");
/// assert!(numpy::definition(relu).starts_with("def relu(z):"));
/// ```
pub fn definition(row: &Activation) -> &'static str {
    let found = DEFINITIONS.iter().find(|it| it.0 == row.id);
    found.expect("a test holds that every row is here").1
}

static DEFINITIONS: [(&str, &str); 34] = [
    numpy!("celu"),
    numpy!("elu"),
    numpy!("exponential"),
    numpy!("gelu"),
    numpy!("gelu_param"),
    numpy!("gelu_tanh"),
    numpy!("hard_sigmoid"),
    numpy!("hard_sigmoid_legacy"),
    numpy!("hard_swish"),
    numpy!("hard_tanh"),
    numpy!("hardshrink"),
    numpy!("identity"),
    numpy!("leaky_relu"),
    numpy!("log_sigmoid"),
    numpy!("mish"),
    numpy!("prelu"),
    numpy!("quick_gelu"),
    numpy!("relu"),
    numpy!("relu6"),
    numpy!("relu_keras"),
    numpy!("rrelu"),
    numpy!("selu"),
    numpy!("sigmoid"),
    numpy!("silu"),
    numpy!("softplus"),
    numpy!("softshrink"),
    numpy!("softsign"),
    numpy!("sparse_plus"),
    numpy!("sparse_sigmoid"),
    numpy!("squareplus"),
    numpy!("swish"),
    numpy!("tanh"),
    numpy!("tanhshrink"),
    numpy!("threshold"),
];
