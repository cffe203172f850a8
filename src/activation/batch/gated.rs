//! Batch kernels of the gated family.

use super::super::args::Args;

pub fn silu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}

pub fn swish(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}

pub fn mish(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}

pub fn gelu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}

pub fn gelu_tanh(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}

pub fn gelu_param(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}
