pub fn threshold(x: f64) -> f64 {
    const THRESHOLD: f64 = {threshold};
    const VALUE: f64 = {value};
    if x > THRESHOLD { x } else { VALUE }
}
