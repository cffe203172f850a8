//! English: what is said of each vector function.

use crate::text::functions::FunctionTexts;

pub(super) static VECTOR_FUNCTIONS: &[FunctionTexts] = &[
    FunctionTexts {
        id: "softmax",
        name: "Softmax",
        summary: "Turns any numbers into shares that sum to 1. A low temperature sharpens them, a high one evens them out.",
        convention: "",
        keywords: "probability attention temperature logits classification",
    },
    FunctionTexts {
        id: "log_softmax",
        name: "LogSoftmax",
        summary: "The logarithm of softmax, computed without the detour through numbers near zero: what cross-entropy needs.",
        convention: "",
        keywords: "log-probability cross-entropy loss",
    },
    FunctionTexts {
        id: "softmin",
        name: "Softmin",
        summary: "Softmax of the opposite numbers: the smallest input has the largest share.",
        convention: "",
        keywords: "distance",
    },
    FunctionTexts {
        id: "logsumexp",
        name: "LogSumExp",
        summary: "A smooth maximum: a little above the largest input. Its slope is softmax.",
        convention: "",
        keywords: "smooth maximum partition function",
    },
    FunctionTexts {
        id: "sparsemax",
        name: "Sparsemax",
        summary: "Shares that sum to 1, of which some are exactly 0: the nearest point of the probability simplex.",
        convention: "Where an input is just at the threshold, the slope is that of the smaller support, as in the paper.",
        keywords: "projection simplex sparse attention",
    },
    FunctionTexts {
        id: "glu",
        name: "GLU",
        summary: "One half of the inputs, a, let through by the sigmoid of the other half, b.",
        convention: "",
        keywords: "gated linear unit sigmoid gate",
    },
    FunctionTexts {
        id: "reglu",
        name: "ReGLU",
        summary: "A gated unit with ReLU as its gate: a times max(b, 0).",
        convention: "The slope at b = 0 is 0, as in PyTorch.",
        keywords: "gated linear unit transformer",
    },
    FunctionTexts {
        id: "geglu",
        name: "GEGLU",
        summary: "A gated unit with GELU as its gate: a times b·Φ(b). Used in transformers.",
        convention: "",
        keywords: "gated linear unit gelu transformer",
    },
    FunctionTexts {
        id: "swiglu",
        name: "SwiGLU",
        summary: "A gated unit with SiLU as its gate: a times b·σ(b). Common in large language models.",
        convention: "",
        keywords: "gated linear unit swish silu transformer llama",
    },
    FunctionTexts {
        id: "bilinear",
        name: "Bilinear",
        summary: "A gated unit without an activation: the two halves are multiplied.",
        convention: "",
        keywords: "gated linear unit product",
    },
    FunctionTexts {
        id: "maxout",
        name: "Maxout",
        summary: "The largest of every k inputs: a unit that learns its own piecewise linear activation.",
        convention: "Of equal inputs the first has the slope, as torch.max has it; torch.amax shares it out.",
        keywords: "maximum groups piecewise linear dropout",
    },
];
