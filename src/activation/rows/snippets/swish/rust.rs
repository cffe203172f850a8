pub fn swish(x: f64) -> f64 {
    const BETA: f64 = {beta};
    x / (1.0 + (-BETA * x).exp())
}
