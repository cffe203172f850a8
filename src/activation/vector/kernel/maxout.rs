//! y_g = the greatest of k consecutive inputs.
//!
//! The slope goes to the first of the greatest, as `torch.max(dim)` has it; `torch.amax` and `jnp.max` share it out evenly.

/// y.
pub fn value(x: &[f64], size: usize, out: &mut [f64]) {
    for (group, y) in x.chunks_exact(size).zip(out) {
        *y = group[first_maximum(group)];
    }
}

/// ∂y_g/∂xⱼ.
pub fn jacobian(x: &[f64], size: usize, out: &mut [f64]) {
    out.fill(0.0);
    for (index, group) in x.chunks_exact(size).enumerate() {
        let row = index * x.len() + index * size;
        if group.iter().any(|it| it.is_nan()) {
            out[row..row + size].fill(f64::NAN);
        } else {
            out[row + first_maximum(group)] = 1.0;
        }
    }
}

/// Where the first maximum is; where a NaN is, if there is one.
fn first_maximum(group: &[f64]) -> usize {
    (1..group.len()).fold(0, |best, index| {
        let is_greater = group[index] > group[best] || group[index].is_nan() && !group[best].is_nan();
        if is_greater { index } else { best }
    })
}
