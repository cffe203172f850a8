pub fn sparsemax(x: &[f64]) -> Vec<f64> {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut ordered: Vec<f64> = x.iter().map(|x| x - max).collect();
    ordered.sort_by(|a, b| b.total_cmp(a));
    let (mut sum, mut tau) = (0.0, 0.0);
    for (index, z) in ordered.iter().enumerate() {
        let size = index as f64 + 1.0;
        sum += z;
        if 1.0 + size * z > sum {
            tau = (sum - 1.0) / size;
        }
    }
    x.iter().map(|x| (x - max - tau).max(0.0)).collect()
}
