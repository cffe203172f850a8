//! Fewer points that look the same.

use super::piece::Point;

/// What is left of points with ascending x when each of `columns` equal parts of the range keeps its first, lowest, highest
/// and last point: drawn at that width nothing is lost, however long a run was. Points that are not numbers stay: they are
/// gaps.
pub fn thinned(points: &[Point], columns: usize) -> Vec<Point> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Vec::new() };
    if points.len() <= 4 * columns.max(1) {
        return points.to_vec();
    }
    let width = (last.0 - first.0) / columns.max(1) as f64;
    let column = |point: &Point| ((point.0 - first.0) / width) as usize;
    let mut kept = Vec::with_capacity(4 * columns);
    for group in points.chunk_by(|a, b| column(a) == column(b)) {
        keep(group, &mut kept);
    }
    kept
}

fn keep(group: &[Point], kept: &mut Vec<Point>) {
    let finite = || (0..group.len()).filter(|it| group[*it].1.is_finite());
    let by_height = |a: &usize, b: &usize| group[*a].1.total_cmp(&group[*b].1);
    let gap = group.iter().position(|it| !it.1.is_finite());
    let ends = [Some(0), Some(group.len() - 1), gap];
    let mut places: Vec<usize> =
        ends.into_iter().chain([finite().min_by(by_height), finite().max_by(by_height)]).flatten().collect();
    places.sort_unstable();
    places.dedup();
    kept.extend(places.into_iter().map(|it| group[it]));
}
