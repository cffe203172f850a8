//! Contour lines of a grid.

use activation_lab::chart::contour::contour;

/// A grid of `f` at whole positions.
fn grid(size: usize, f: impl Fn(f64, f64) -> f64) -> Vec<f32> {
    (0..size * size).map(|i| f((i % size) as f64, (i / size) as f64) as f32).collect()
}

#[test]
fn the_contour_of_a_plane_is_its_line() {
    let segments = contour(&grid(9, |x, y| (x + 2.0 * y) / 16.0), 9, 0.5);
    assert!(!segments.is_empty());
    assert!(segments.iter().flatten().all(|&(x, y)| (x + 2.0 * y - 8.0).abs() < 1e-5));
}

#[test]
fn the_contour_of_a_cone_is_a_closed_ring() {
    let segments = contour(&grid(21, |x, y| (x - 10.0).hypot(y - 10.0) / 12.0), 21, 0.5);
    assert!(segments.iter().flatten().all(|&(x, y)| ((x - 10.0).hypot(y - 10.0) - 6.0).abs() < 0.1));
    let near = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).hypot(a.1 - b.1) < 1e-9;
    for &end in segments.iter().flatten() {
        assert_eq!(segments.iter().flatten().filter(|&&other| near(end, other)).count(), 2, "{end:?}");
    }
}

#[test]
fn a_saddle_is_divided_by_the_value_at_its_centre() {
    // The lower left and upper right corners are high; with a high centre they belong together.
    let cuts_off = |values: &[f32]| {
        let segments = contour(values, 2, 0.5);
        assert_eq!(segments.len(), 2);
        let middle = |s: [(f64, f64); 2]| ((s[0].0 + s[1].0) / 2.0, (s[0].1 + s[1].1) / 2.0);
        segments.into_iter().map(middle).map(|(x, y)| (x > 0.5) == (y > 0.5)).collect::<Vec<_>>()
    };
    assert_eq!(cuts_off(&[1.0, 0.2, 0.2, 1.0]), [false, false], "the low corners are cut off");
    assert_eq!(cuts_off(&[0.8, 0.0, 0.0, 0.8]), [true, true], "the high corners are cut off");
}

#[test]
fn grids_without_squares_or_without_numbers_have_no_contour() {
    assert!(contour(&[], 0, 0.5).is_empty());
    assert!(contour(&[0.0, 1.0], 2, 0.5).is_empty());
    assert!(contour(&[0.0, 1.0, 0.0], 1, 0.5).is_empty());
    assert!(contour(&[f32::NAN, 1.0, 0.0, 1.0], 2, 0.5).is_empty());
}
