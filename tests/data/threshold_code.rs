pub fn threshold(x: f64) -> f64 {
    const THRESHOLD: f64 = 1.0;
    const VALUE: f64 = 0.0;
    if x > THRESHOLD { x } else { VALUE }
}
