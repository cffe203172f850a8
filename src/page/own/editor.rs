//! What stands around the field: examples, and what can be written.

use crate::activation::formula::vocabulary;
use crate::text::Texts;

/// Formulas to begin with: a gate, a maximum, a branch with a parameter, a composition, a wave.
pub const EXAMPLES: [&str; 5] =
    ["x * sigmoid(1.7*x)", "max(0, x)", "if(x<0, a*(exp(x)-1), x)", "x*tanh(tanh(softplus(x)))", "sin(x)"];

/// What can be written, by kind, with the name of the kind.
pub fn help(texts: &Texts) -> [(&'static str, Vec<&'static str>); 4] {
    let (words, known) = (texts.editor(), vocabulary());
    [
        (words.operators, known.operators),
        (words.functions, known.functions),
        (words.constants, known.constants),
        (words.parameters, known.parameters),
    ]
}
