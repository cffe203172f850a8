pub fn selu(x: f64) -> f64 {
    const SCALE: f64 = 1.0507009873554805;
    const ALPHA: f64 = 1.6732632423543772;
    SCALE * if x > 0.0 { x } else { ALPHA * x.exp_m1() }
}
