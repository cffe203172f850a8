pub fn logsumexp(x: &[f64]) -> Vec<f64> {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let top = x.iter().position(|x| *x == max);
    let others = x.iter().enumerate().filter(|(i, _)| Some(*i) != top);
    vec![max + others.map(|(_, x)| (x - max).exp()).sum::<f64>().ln_1p()]
}
