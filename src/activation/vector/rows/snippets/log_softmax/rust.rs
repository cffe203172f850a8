pub fn log_softmax(x: &[f64]) -> Vec<f64> {
    const TEMPERATURE: f64 = {T};
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let top = x.iter().position(|x| *x == max);
    let others = x.iter().enumerate().filter(|(i, _)| Some(*i) != top);
    let log_sum = others.map(|(_, x)| ((x - max) / TEMPERATURE).exp()).sum::<f64>().ln_1p();
    x.iter().map(|x| (x - max) / TEMPERATURE - log_sum).collect()
}
