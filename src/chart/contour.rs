//! Contour lines of a grid by marching squares.

use std::collections::BTreeMap;

use super::piece::Point;

/// Segments where the values of a row-major grid cross `level`, in grid positions: whole at the grid's points.
/// Squares with a corner that is not a number have none.
pub fn contour(values: &[f32], columns: usize, level: f64) -> Vec<[Point; 2]> {
    if columns < 2 {
        return Vec::new();
    }
    let rows: Vec<&[f32]> = values.chunks_exact(columns).collect();
    let mut segments = Vec::new();
    for (row, pair) in rows.windows(2).enumerate() {
        for column in 0..columns - 1 {
            let corners = [pair[0][column], pair[0][column + 1], pair[1][column + 1], pair[1][column]];
            let height = corners.map(|value| f64::from(value) - level);
            if height.iter().all(|value| value.is_finite()) {
                segments
                    .extend(crossings(height).map(|segment| {
                        segment.map(|(across, up)| (column as f64 + across, row as f64 + up))
                    }));
            }
        }
    }
    segments
}

/// The segments joined to lines: each is drawn in one go.
pub fn chains(segments: &[[Point; 2]]) -> Vec<Vec<Point>> {
    // Neighbouring squares compute the point on their common edge each on its own.
    let key = |(x, y): Point| ((x * 4096.0).round() as i64, (y * 4096.0).round() as i64);
    let mut at: BTreeMap<(i64, i64), Vec<usize>> = BTreeMap::new();
    for (index, segment) in segments.iter().enumerate() {
        for end in segment {
            at.entry(key(*end)).or_default().push(index);
        }
    }
    let mut free = vec![true; segments.len()];
    let follow = |line: &mut Vec<Point>, free: &mut Vec<bool>| {
        while let Some(&end) = line.last() {
            let next = at.get(&key(end)).and_then(|it| it.iter().copied().find(|it| free[*it]));
            let Some(next) = next else { return };
            free[next] = false;
            let [from, to] = segments[next];
            line.push(if key(from) == key(end) { to } else { from });
        }
    };
    let mut lines = Vec::new();
    for (index, [from, to]) in segments.iter().enumerate() {
        if !std::mem::replace(&mut free[index], false) {
            continue;
        }
        let mut line = vec![*from, *to];
        follow(&mut line, &mut free);
        line.reverse();
        follow(&mut line, &mut free);
        lines.push(line);
    }
    lines
}

/// The corners of a unit square, in the order of their values.
const CORNERS: [Point; 4] = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];

/// The segments in a unit square with these heights above the level at its corners.
fn crossings(height: [f64; 4]) -> impl Iterator<Item = [Point; 2]> {
    let above = height.map(|value| value >= 0.0);
    let mut points: Vec<Point> = (0..4)
        .map(|edge| (edge, (edge + 1) % 4))
        .filter(|&(from, to)| above[from] != above[to])
        .map(|(from, to)| {
            let share = height[from] / (height[from] - height[to]);
            let ((x0, y0), (x1, y1)) = (CORNERS[from], CORNERS[to]);
            (x0 + share * (x1 - x0), y0 + share * (y1 - y0))
        })
        .collect();
    // Crossings come in the order of the edges, so a pair cuts off the corner between its edges: the second and the
    // fourth corner. At a saddle whose centre belongs to these two, the pairs have to cut off the others instead.
    let centre_above = height.iter().sum::<f64>() >= 0.0;
    if points.len() == 4 && centre_above != above[0] {
        points.rotate_left(1);
    }
    let pairs: Vec<[Point; 2]> = points.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect();
    pairs.into_iter()
}
