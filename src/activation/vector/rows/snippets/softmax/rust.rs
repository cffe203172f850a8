pub fn softmax(x: &[f64]) -> Vec<f64> {
    const TEMPERATURE: f64 = {T};
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> = x.iter().map(|x| ((x - max) / TEMPERATURE).exp()).collect();
    let sum: f64 = weights.iter().sum();
    weights.iter().map(|weight| weight / sum).collect()
}
