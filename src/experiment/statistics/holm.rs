//! Many comparisons at once.

/// The p-values corrected so that, of all comparisons together, one finds a difference where there is none in at most as many
/// cases as a single one would: Holm, Scandinavian Journal of Statistics 6 (1979) 65. In the order given.
pub fn holm(p_values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|a, b| p_values[*a].total_cmp(&p_values[*b]));
    let mut corrected = vec![0.0; p_values.len()];
    let mut largest: f64 = 0.0;
    for (rank, place) in order.into_iter().enumerate() {
        let left = (p_values.len() - rank) as f64;
        largest = largest.max(left * p_values[place]).min(1.0);
        corrected[place] = largest;
    }
    corrected
}
