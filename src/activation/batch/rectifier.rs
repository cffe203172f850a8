//! Batch kernels of the rectifier family.

use super::super::args::Args;

pub fn relu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}

pub fn relu6(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}

pub fn leaky_relu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}

pub fn prelu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    value.copy_from_slice(pre_activation);
    slope.fill(1.0);
}
