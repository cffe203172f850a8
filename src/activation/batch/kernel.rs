//! The kernels by name, for the table of activations.

use super::super::args::Args;
use super::{exponential, gated, linear, piecewise, rectifier, shrinkage, sigmoidal};

/// Fills the second slice and, where one is given, the third from the first; all slices have one length.
type Run = fn(&[f32], &mut [f32], Option<&mut [f32]>, &Args);

macro_rules! kernels {
    ($($name:ident = $run:path,)*) => {
        /// A row names its kernel instead of pointing at it: a bundle that runs no batch shows the row without the kernel's code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kernel {
            $($name,)*
        }

        impl Kernel {
            /// Fills `value` and, where one is given, `slope` from `pre_activation`; all slices have one length.
            pub fn run(
                self,
                pre_activation: &[f32],
                value: &mut [f32],
                slope: Option<&mut [f32]>,
                args: &Args,
            ) {
                let run: Run = match self {
                    $(Self::$name => $run,)*
                };
                run(pre_activation, value, slope, args);
            }
        }
    };
}

kernels! {
    Celu = exponential::celu,
    Elu = exponential::elu,
    Exponential = exponential::exponential,
    Gelu = gated::gelu,
    GeluParam = gated::gelu_param,
    GeluTanh = gated::gelu_tanh,
    HardSigmoid = piecewise::hard_sigmoid,
    HardSigmoidLegacy = piecewise::hard_sigmoid_legacy,
    HardSwish = piecewise::hard_swish,
    HardTanh = piecewise::hard_tanh,
    Hardshrink = shrinkage::hardshrink,
    Identity = linear::identity,
    LeakyRelu = rectifier::leaky_relu,
    LogSigmoid = sigmoidal::log_sigmoid,
    Mish = gated::mish,
    Prelu = rectifier::prelu,
    QuickGelu = gated::quick_gelu,
    Relu = rectifier::relu,
    Relu6 = rectifier::relu6,
    ReluKeras = piecewise::relu_keras,
    Rrelu = rectifier::rrelu,
    Selu = exponential::selu,
    Sigmoid = sigmoidal::sigmoid,
    Silu = gated::silu,
    Softplus = exponential::softplus,
    Softshrink = shrinkage::softshrink,
    Softsign = sigmoidal::softsign,
    SparsePlus = piecewise::sparse_plus,
    SparseSigmoid = piecewise::sparse_sigmoid,
    Squareplus = exponential::squareplus,
    Swish = gated::swish,
    Tanh = sigmoidal::tanh,
    Tanhshrink = shrinkage::tanhshrink,
    Threshold = piecewise::threshold,
}
