//! English: what is said of each activation.

use crate::text::functions::FunctionTexts;

const RELU_KINK: &str = "f′(0) does not exist. PyTorch, JAX and TensorFlow use 0, and so does this page.";

pub(super) static FUNCTIONS: &[FunctionTexts] = &[
    FunctionTexts {
        id: "identity",
        name: "Identity",
        summary: "Passes its input on. A network of identities collapses to one straight line, however deep it is.",
        convention: "",
        keywords: "linear none",
    },
    FunctionTexts {
        id: "sigmoid",
        name: "Sigmoid",
        summary: "Squeezes every input into (0, 1). Its slope is at most 1/4 and fades on both sides.",
        convention: "",
        keywords: "logistic squash probability",
    },
    FunctionTexts {
        id: "tanh",
        name: "Tanh",
        summary: "A sigmoid stretched to (−1, 1) and centred on zero. Its slope at the origin is 1.",
        convention: "",
        keywords: "hyperbolic tangent",
    },
    FunctionTexts {
        id: "log_sigmoid",
        name: "LogSigmoid",
        summary: "The logarithm of the sigmoid: nearly x on the left, nearly 0 on the right. Used inside losses.",
        convention: "",
        keywords: "log probability loss",
    },
    FunctionTexts {
        id: "relu",
        name: "ReLU",
        summary: "Keeps positive inputs and sets negative ones to zero. Cheap, and without a gradient on the left.",
        convention: RELU_KINK,
        keywords: "rectified linear unit rectifier dead",
    },
    FunctionTexts {
        id: "relu6",
        name: "ReLU6",
        summary: "A ReLU cut off at 6, so that its output fits a small fixed-point number. It saturates on both sides.",
        convention: "f′(0) and f′(6) do not exist. PyTorch uses 0 at both, and so does this page.",
        keywords: "rectified mobile quantised bounded",
    },
    FunctionTexts {
        id: "leaky_relu",
        name: "Leaky ReLU",
        summary: "Lets a little of a negative input through, so that its unit always has a gradient.",
        convention: "f′(0) does not exist. PyTorch uses the negative slope, JAX uses 1; this page follows PyTorch.",
        keywords: "rectified negative slope",
    },
    FunctionTexts {
        id: "prelu",
        name: "PReLU",
        summary: "A leaky ReLU whose left slope is learned with the weights.",
        convention: "f′(0) does not exist. PyTorch uses α, and so does this page.",
        keywords: "parametric rectified learnable",
    },
    FunctionTexts {
        id: "elu",
        name: "ELU",
        summary: "The identity on the right; on the left an exponential that levels off at −α.",
        convention: "At 0 PyTorch takes the left slope, α, and so does this page. For α = 1 both sides agree.",
        keywords: "exponential linear unit",
    },
    FunctionTexts {
        id: "softplus",
        name: "Softplus",
        summary: "A smooth ReLU. Its derivative is the sigmoid, and it is positive everywhere.",
        convention: "PyTorch returns x itself once βx exceeds the threshold: a switch that saves an exponential, \
                     not a cap on the output. f jumps there by about exp(−threshold)/β.",
        keywords: "smooth relu log",
    },
    FunctionTexts {
        id: "silu",
        name: "SiLU",
        summary: "x times its own sigmoid: Swish with β = 1. Dips below zero, then follows the identity.",
        convention: "",
        keywords: "swish sigmoid linear unit gate",
    },
    FunctionTexts {
        id: "swish",
        name: "Swish",
        summary: "x times the sigmoid of βx. β = 0 halves x; a large β gives ReLU.",
        convention: "",
        keywords: "silu gate learnable",
    },
    FunctionTexts {
        id: "mish",
        name: "Mish",
        summary: "x times tanh of softplus: smooth, with a slightly deeper dip than Swish.",
        convention: "",
        keywords: "gate tanh softplus",
    },
    FunctionTexts {
        id: "gelu",
        name: "GELU",
        summary: "x times the chance that a standard normal number is below x. Common in transformers.",
        convention: "",
        keywords: "gaussian error linear unit erf gate transformer",
    },
    FunctionTexts {
        id: "gelu_tanh",
        name: "GELU (tanh)",
        summary: "The tanh approximation of GELU: the default in JAX, off by at most 0.0005.",
        convention: "",
        keywords: "gaussian approximate gate transformer",
    },
    FunctionTexts {
        id: "gelu_param",
        name: "GELU N(μ, σ)",
        summary: "x times the distribution function of N(μ, σ²). Its gate moves with μ and sharpens as σ shrinks.",
        convention: "",
        keywords: "gaussian learnable gate normal",
    },
];
