pub fn rrelu(x: f64) -> f64 {
    const LOWER: f64 = {lower};
    const UPPER: f64 = {upper};
    // In training the slope of every element is drawn from [LOWER, UPPER].
    if x > 0.0 { x } else { 0.5 * (LOWER + UPPER) * x }
}
