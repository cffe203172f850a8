//! The row that states everything about one activation.

use super::args::Args;
use super::batch::Kernel;
use super::facts::Facts;
use super::param::Param;
use super::snippet::Framework;

/// How the activations are grouped, by the shape of the idea behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// The straight line, which makes a network linear.
    Linear,
    /// S-shaped and bounded, or the logarithm of such a function.
    Sigmoidal,
    /// Zero, a constant or a gentle slope on the left; from some point on the identity, which a cap may end.
    Rectifier,
    /// The exponential, and the rectifiers that bend: by an exponential, a logarithm or a root.
    Exponential,
    /// x times a cumulative distribution function.
    Gated,
    /// The identity, with inputs near zero drawn to zero.
    Shrinkage,
}

impl Family {
    /// All families, in teaching order.
    pub const ALL: [Self; 6] =
        [Self::Linear, Self::Sigmoidal, Self::Rectifier, Self::Exponential, Self::Gated, Self::Shrinkage];
}

/// f and f' as MathML markup: the children of a `<math>` element. Language-free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Markup {
    pub value: &'static str,
    pub derivative: &'static str,
}

/// Source text that computes exactly this function. `{name}` stands for the value of the parameter `name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snippets {
    pub pytorch: &'static str,
    pub jax: &'static str,
    pub keras: &'static str,
    pub rust: &'static str,
}

impl Snippets {
    pub fn of(&self, framework: Framework) -> &'static str {
        match framework {
            Framework::PyTorch => self.pytorch,
            Framework::Jax => self.jax,
            Framework::Keras => self.keras,
            Framework::Rust => self.rust,
        }
    }
}

/// Where a definition comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Authors and year, or the documentation's name.
    pub source: &'static str,
    pub title: &'static str,
    pub url: &'static str,
}

/// A place where f or one of its first two derivatives is not continuous.
///
/// The one-sided values are those of the function just beside `x`; the value *at* `x` is the row's convention.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Break {
    pub x: f64,
    /// The lowest derivative that jumps: 0 for a jump of f, 1 for a kink, 2 for a jump of f''.
    pub order: u8,
}

/// The least and the greatest value at x that training can draw.
pub type Band = fn(f64, &Args) -> (f64, f64);

/// Everything about one activation. f and f' stand next to each other; a missing field does not compile.
pub struct Activation {
    /// Stable slug, as in PyTorch or JAX: `leaky_relu`. Never reused for another function.
    pub id: &'static str,
    /// As papers write it: `Leaky ReLU`.
    pub name: &'static str,
    /// Other slugs for the same function. An alias is never a second row.
    pub aliases: &'static [&'static str],
    pub family: Family,
    pub formula: Markup,
    pub params: &'static [Param],
    /// f(x): within 1 ULP; the limit at ±∞; NaN for NaN.
    pub value: fn(f64, &Args) -> f64,
    /// f'(x) as a function of the input: within 2 ULP. At a kink it is PyTorch's convention; where PyTorch lacks the
    /// function, the one that the row names.
    pub derivative: fn(f64, &Args) -> f64,
    /// f''(x). At a kink it is the value that belongs to the side whose slope `derivative` takes.
    pub second_derivative: fn(f64, &Args) -> f64,
    /// Where training draws f at random about `value`; `None` where f has no chance in it.
    pub band: Option<Band>,
    /// Value and, where it is asked for, derivative of a batch in f32, as the trainer uses them.
    pub batch: Kernel,
    /// Where f, f' or f'' jumps, from left to right.
    pub breaks: fn(&Args) -> Vec<Break>,
    pub facts: fn(&Args) -> Facts,
    pub snippets: Snippets,
    pub references: &'static [Reference],
}
