//! The elementary functions of one argument, with their first two derivatives.
//!
//! At a kink the derivative is 0, as in PyTorch: abs, sign, floor and their like. `round` takes halves to the even
//! neighbour, as every framework does; `step` is 1 from 0 on.

use std::f64::consts::{FRAC_2_SQRT_PI, LN_2, LN_10, PI};

use super::jet::{logarithm, times};
use crate::activation::numeric::Dd;
use crate::activation::numeric::Scaled;
use crate::activation::numeric::normal::{FAR, Normal, density};

/// A function of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Elementary {
    Abs,
    Sign,
    Step,
    Floor,
    Ceil,
    Round,
    Sqrt,
    Cbrt,
    Exp,
    Expm1,
    Ln,
    Log1p,
    Log2,
    Log10,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Sinh,
    Cosh,
    Asinh,
    Acosh,
    Atanh,
    Erf,
    Erfc,
    /// The distribution function Φ of the standard normal distribution.
    NormalCdf,
    /// Its density φ.
    NormalPdf,
}

impl Elementary {
    /// g, g' and g'' at u. Where g is not defined the first is NaN, whatever the others are.
    pub(super) fn at(self, u: f64) -> [f64; 3] {
        match self {
            Self::Abs => [u.abs(), sign(u), 0.0],
            Self::Sign => [if u.is_nan() { u } else { sign(u) }, 0.0, 0.0],
            Self::Step => [if u.is_nan() { u } else { f64::from(u8::from(u >= 0.0)) }, 0.0, 0.0],
            Self::Floor => [u.floor(), 0.0, 0.0],
            Self::Ceil => [u.ceil(), 0.0, 0.0],
            Self::Round => [u.round_ties_even(), 0.0, 0.0],
            Self::Sqrt => {
                let root = u.sqrt();
                [root, 0.5 / root, -0.25 / (u * root)]
            }
            Self::Cbrt => {
                let root = libm::cbrt(u);
                let slope = 1.0 / (3.0 * root * root);
                [root, slope, -2.0 / 3.0 * slope / u]
            }
            Self::Exp => [libm::exp(u); 3],
            Self::Expm1 => [libm::expm1(u), libm::exp(u), libm::exp(u)],
            Self::Ln => logarithm(u),
            Self::Log1p => {
                let [_, slope, curvature] = logarithm(1.0 + u);
                [libm::log1p(u), slope, curvature]
            }
            Self::Log2 => scaled_logarithm(u, libm::log2(u), LN_2),
            Self::Log10 => scaled_logarithm(u, libm::log10(u), LN_10),
            Self::Sin => [libm::sin(u), libm::cos(u), -libm::sin(u)],
            Self::Cos => [libm::cos(u), -libm::sin(u), -libm::cos(u)],
            Self::Tan => {
                let tan = libm::tan(u);
                let slope = 1.0 + tan * tan;
                [tan, slope, 2.0 * tan * slope]
            }
            Self::Asin => arc(libm::asin(u), u, 1.0),
            Self::Acos => arc(libm::acos(u), u, -1.0),
            Self::Atan => {
                let slope = 1.0 / (1.0 + u * u);
                [libm::atan(u), slope, times(-2.0 * u, slope * slope)]
            }
            Self::Sinh => [libm::sinh(u), libm::cosh(u), libm::sinh(u)],
            Self::Cosh => [libm::cosh(u), libm::sinh(u), libm::cosh(u)],
            Self::Asinh => {
                let slope = 1.0 / libm::hypot(1.0, u);
                [libm::asinh(u), slope, times(-u, slope * slope * slope)]
            }
            Self::Acosh => {
                let slope = 1.0 / ((u - 1.0).sqrt() * (u + 1.0).sqrt());
                [libm::acosh(u), slope, times(-u, slope * slope * slope)]
            }
            Self::Atanh => {
                let slope = 1.0 / ((1.0 - u) * (1.0 + u));
                [libm::atanh(u), slope, 2.0 * u * slope * slope]
            }
            Self::Erf => bell(libm::erf(u), u, FRAC_2_SQRT_PI),
            Self::Erfc => bell(libm::erfc(u), u, -FRAC_2_SQRT_PI),
            Self::NormalCdf => {
                let [slope, curvature, _] = Self::NormalPdf.at(u);
                [normal(u, |t| Normal::new(t).distribution()), slope, curvature]
            }
            Self::NormalPdf => {
                let value = normal(u, density);
                [value, times(-u, value), times(u * u - 1.0, value)]
            }
        }
    }

    /// Where g is cut: jumps, kinks, poles of g or of its derivatives, ends of its domain.
    pub(super) fn cuts(self) -> &'static [f64] {
        match self {
            Self::Abs
            | Self::Sign
            | Self::Step
            | Self::Sqrt
            | Self::Cbrt
            | Self::Ln
            | Self::Log2
            | Self::Log10 => &[0.0],
            Self::Log1p => &[-1.0],
            Self::Asin | Self::Acos | Self::Atanh => &[-1.0, 1.0],
            Self::Acosh => &[1.0],
            _ => &[],
        }
    }

    /// The number of the piece that `u` is on, for functions with a cut in every period.
    pub(super) fn period(self, u: f64) -> f64 {
        match self {
            Self::Floor => u.floor(),
            Self::Ceil => u.ceil(),
            Self::Round => u.round_ties_even(),
            Self::Tan => (u / PI).round_ties_even(),
            _ => 0.0,
        }
    }
}

fn sign(u: f64) -> f64 {
    if u == 0.0 || u.is_nan() { 0.0 } else { 1.0_f64.copysign(u) }
}

fn scaled_logarithm(u: f64, value: f64, scale: f64) -> [f64; 3] {
    let [_, slope, curvature] = logarithm(u);
    [value, slope / scale, curvature / scale]
}

/// arcsin for a `direction` of 1, arccos for -1: ±1/√(1-u²).
fn arc(value: f64, u: f64, direction: f64) -> [f64; 3] {
    let square = (1.0 - u) * (1.0 + u);
    let slope = direction / square.sqrt();
    [value, slope, u * slope / square]
}

/// The error function and its complement: ±(2/√π) e^(-u²).
fn bell(value: f64, u: f64, scale: f64) -> [f64; 3] {
    let slope = scale * libm::exp(-u * u);
    [value, slope, times(-2.0 * u, slope)]
}

fn normal(u: f64, function: impl Fn(Dd) -> Scaled) -> f64 {
    if u.is_nan() { u } else { function(Dd::from(u.clamp(-FAR, FAR))).round() }
}
