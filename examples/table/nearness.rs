//! Which names a mistyped one may have meant.

/// The names that differ from `typed` in at most a third of its letters, or contain it; the nearest first.
pub fn near(typed: &str, names: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let typed = typed.to_lowercase();
    let tolerance = (typed.chars().count() / 3).max(1) + 1;
    let mut candidates: Vec<(usize, &str)> = names
        .map(|name| (distance(&typed, name), name))
        .filter(|(distance, name)| *distance <= tolerance || typed.len() > 2 && name.contains(&typed))
        .collect();
    candidates.sort_by_key(|(distance, _)| *distance);
    candidates.into_iter().map(|(_, name)| name).take(4).collect()
}

/// Levenshtein's distance: how many letters must be added, left out or replaced.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, other) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
