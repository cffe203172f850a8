pub fn hard_tanh(x: f64) -> f64 {
    const MIN_VAL: f64 = {min_val};
    const MAX_VAL: f64 = {max_val};
    x.clamp(MIN_VAL, MAX_VAL)
}
