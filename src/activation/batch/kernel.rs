//! The kernels by name, for the table of activations.

use super::super::args::Args;
use super::{Lanes, exponential, gated, linear, piecewise, rectifier, shrinkage, sigmoidal};

/// Fills the second slice and, where one is given, the third from the first; all slices have one length.
type Run = fn(&[Lanes], &mut [Lanes], Option<&mut [Lanes]>, &Args);

macro_rules! kernels {
    ($($name:ident = $run:path,)*) => {
        /// A row names its kernel instead of pointing at it: a bundle that runs no batch shows the row without the kernel's code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kernel {
            $($name,)*
        }

        impl Kernel {
            fn function(self) -> Run {
                match self {
                    $(Self::$name => $run,)*
                }
            }
        }
    };
}

impl Kernel {
    /// Fills `value` and, where one is given, `slope` from `pre_activation`; all slices have one length.
    #[inline]
    pub fn run(self, pre_activation: &[f32], value: &mut [f32], slope: Option<&mut [f32]>, args: &Args) {
        let run = self.function();
        let (x, last_x) = pre_activation.as_chunks();
        let (value, last_value) = value.as_chunks_mut();
        let (slope, last_slope) = slope.map(<[f32]>::as_chunks_mut).unzip();
        run(x, value, slope, args);
        if !last_x.is_empty() {
            run_last(run, last_x, last_value, last_slope, args);
        }
    }
}

/// Up to three elements, in lanes of which some are not used.
#[cold]
fn run_last(run: Run, x: &[f32], value: &mut [f32], slope: Option<&mut [f32]>, args: &Args) {
    let (mut lanes, mut f, mut derivative) = (Lanes::default(), Lanes::default(), Lanes::default());
    lanes[..x.len()].copy_from_slice(x);
    let derivatives = slope.is_some().then(|| std::slice::from_mut(&mut derivative));
    run(&[lanes], std::slice::from_mut(&mut f), derivatives, args);
    value.copy_from_slice(&f[..x.len()]);
    if let Some(slope) = slope {
        slope.copy_from_slice(&derivative[..x.len()]);
    }
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
