//! How the elementary functions are written in each language.

use super::elementary::Elementary::{self, *};
use crate::activation::snippet::Framework;

/// What a formula is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    PyTorch,
    Jax,
    Keras,
    Rust,
    /// NumPy through a class for numbers with derivatives, which brings the elementary functions along.
    Dual,
}

impl From<Framework> for Dialect {
    fn from(framework: Framework) -> Self {
        match framework {
            Framework::PyTorch => Self::PyTorch,
            Framework::Jax => Self::Jax,
            Framework::Keras => Self::Keras,
            Framework::Rust => Self::Rust,
        }
    }
}

/// A function that is defined in the code above the formula: its name and its text.
pub(super) type Helper = (&'static str, &'static str);

/// How to call a function.
pub(super) enum Call {
    /// `name(u)`.
    Function(&'static str),
    /// `u.name()`.
    Method(&'static str),
    Helper(Helper),
}

/// The module in front of the names of a Python framework.
pub(super) fn module(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::PyTorch => "torch.",
        Dialect::Jax => "jnp.",
        Dialect::Keras => "keras.ops.",
        Dialect::Rust | Dialect::Dual => "",
    }
}

pub(super) fn call(function: Elementary, dialect: Dialect) -> Call {
    match dialect {
        Dialect::PyTorch => torch(function),
        Dialect::Jax => jax(function),
        Dialect::Keras => keras(function),
        Dialect::Rust => rust(function),
        Dialect::Dual => dual(function),
    }
}

/// The names that NumPy gave and all Python frameworks kept.
fn common(function: Elementary) -> &'static str {
    match function {
        Abs => "abs",
        Sign => "sign",
        Floor => "floor",
        Ceil => "ceil",
        Round => "round",
        Sqrt => "sqrt",
        Exp => "exp",
        Expm1 => "expm1",
        Log1p => "log1p",
        Log2 => "log2",
        Log10 => "log10",
        Sin => "sin",
        Cos => "cos",
        Tan => "tan",
        Asin => "arcsin",
        Acos => "arccos",
        Atan => "arctan",
        Sinh => "sinh",
        Cosh => "cosh",
        Asinh => "arcsinh",
        Acosh => "arccosh",
        Atanh => "arctanh",
        // The others have helpers everywhere, or are the logarithm.
        _ => "log",
    }
}

fn torch(function: Elementary) -> Call {
    match function {
        Cbrt => Call::Helper(("cbrt", "def cbrt(u):\n    return torch.sign(u) * torch.abs(u) ** (1 / 3)\n")),
        Step => Call::Helper(("unit_step", "def unit_step(u):\n    return (u >= 0).to(u.dtype)\n")),
        Erf => Call::Function("erf"),
        Erfc => Call::Function("erfc"),
        NormalCdf => Call::Function("special.ndtr"),
        NormalPdf => Call::Helper((
            "normal_pdf",
            "def normal_pdf(u):\n    return torch.exp(-0.5 * u**2) / (2.0 * torch.pi) ** 0.5\n",
        )),
        _ => Call::Function(common(function)),
    }
}

fn jax(function: Elementary) -> Call {
    match function {
        Cbrt => Call::Function("cbrt"),
        Step => Call::Helper(("unit_step", "def unit_step(u):\n    return jnp.heaviside(u, 1.0)\n")),
        Erf => Call::Helper(("erf", "erf = jax.scipy.special.erf\n")),
        Erfc => Call::Helper(("erfc", "erfc = jax.scipy.special.erfc\n")),
        NormalCdf => Call::Helper(("normal_cdf", "normal_cdf = jax.scipy.stats.norm.cdf\n")),
        NormalPdf => Call::Helper(("normal_pdf", "normal_pdf = jax.scipy.stats.norm.pdf\n")),
        _ => Call::Function(common(function)),
    }
}

fn keras(function: Elementary) -> Call {
    match function {
        Cbrt => Call::Helper((
            "cbrt",
            "def cbrt(u):\n    return keras.ops.sign(u) * keras.ops.abs(u) ** (1 / 3)\n",
        )),
        Step => {
            Call::Helper(("unit_step", "def unit_step(u):\n    return keras.ops.where(u >= 0, 1.0, 0.0)\n"))
        }
        Erf => Call::Function("erf"),
        Erfc => Call::Helper(("erfc", "def erfc(u):\n    return 1.0 - keras.ops.erf(u)\n")),
        NormalCdf => Call::Helper((
            "normal_cdf",
            "def normal_cdf(u):\n    return 0.5 * (1.0 + keras.ops.erf(u / 2.0**0.5))\n",
        )),
        NormalPdf => Call::Helper((
            "normal_pdf",
            "def normal_pdf(u):\n    return keras.ops.exp(-0.5 * u**2) / 6.283185307179586**0.5\n",
        )),
        _ => Call::Function(common(function)),
    }
}

fn dual(function: Elementary) -> Call {
    Call::Function(match function {
        Cbrt => "cbrt",
        Step => "unit_step",
        Erf => "dual_erf",
        Erfc => "erfc",
        NormalCdf => "normal_cdf",
        NormalPdf => "normal_pdf",
        _ => common(function),
    })
}

fn rust(function: Elementary) -> Call {
    match function {
        Sign => Call::Helper((
            "sign",
            "fn sign(u: f64) -> f64 {\n    if u == 0.0 { 0.0 } else { u.signum() }\n}\n",
        )),
        Step => Call::Helper((
            "unit_step",
            "fn unit_step(u: f64) -> f64 {\n    if u.is_nan() { u } else { f64::from(u8::from(u >= 0.0)) }\n}\n",
        )),
        Erf => Call::Function("libm::erf"),
        Erfc => Call::Function("libm::erfc"),
        NormalCdf => Call::Helper((
            "normal_cdf",
            "fn normal_cdf(u: f64) -> f64 {\n    0.5 * libm::erfc(-u * std::f64::consts::FRAC_1_SQRT_2)\n}\n",
        )),
        NormalPdf => Call::Helper((
            "normal_pdf",
            "fn normal_pdf(u: f64) -> f64 {\n    (-0.5 * u * u).exp() / std::f64::consts::TAU.sqrt()\n}\n",
        )),
        Expm1 => Call::Method("exp_m1"),
        Log1p => Call::Method("ln_1p"),
        Ln => Call::Method("ln"),
        Round => Call::Method("round_ties_even"),
        Cbrt => Call::Method("cbrt"),
        Asin => Call::Method("asin"),
        Acos => Call::Method("acos"),
        Atan => Call::Method("atan"),
        Asinh => Call::Method("asinh"),
        Acosh => Call::Method("acosh"),
        Atanh => Call::Method("atanh"),
        _ => Call::Method(common(function)),
    }
}
