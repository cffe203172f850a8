pub fn glu(x: &[f64]) -> Vec<f64> {
    let (a, b) = x.split_at(x.len() / 2);
    a.iter().zip(b).map(|(a, b)| a / (1.0 + (-b).exp())).collect()
}
