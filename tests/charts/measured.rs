//! Medians in a band under theory, and a map of regions.

use activation_lab::chart::lines::{Lines, Series, YScale};
use activation_lab::chart::measured::Spread;
use activation_lab::chart::role::Role;
use activation_lab::chart::span::Span;
use activation_lab::chart::table::Cell;
use activation_lab::chart::{Figure, Measured, Palette, Regions};

use super::support::SIZE;

/// A line that falls by ten with each layer, and networks about it; the first of which may have nothing left.
pub fn measured(y_scale: YScale) -> Measured {
    let theory = (0..=4).map(|it| (f64::from(it), 10_f64.powi(-it))).collect();
    let span = |layer: i32| {
        let median = 0.8 * 10_f64.powi(-layer);
        let low = if layer == 4 { 0.0 } else { 0.5 * median };
        Spread { x: f64::from(layer), low, median, high: 2.0 * median }
    };
    Measured {
        lines: Lines {
            x_name: "layer".to_owned(),
            x_least: Span::new(0.0, 4.0),
            y_name: "gradient".to_owned(),
            y_scale,
            series: vec![Series { name: "theory".to_owned(), role: Role::Nth(1), points: theory }],
        },
        name: "measured".to_owned(),
        role: Role::Nth(0),
        spans: (1..=4).map(span).collect(),
        y_least: None,
    }
}

/// Four columns by two rows: below the level on the left.
pub fn regions() -> Regions {
    Regions {
        x: Span::new(0.0, 4.0),
        y: Span::new(0.0, 1.0),
        x_name: "σ_w²".to_owned(),
        y_name: "σ_b²".to_owned(),
        value_name: "χ₁".to_owned(),
        columns: 4,
        values: vec![0.5, 0.9, 1.1, 2.0, 0.4, 0.8, f64::NAN, 1.5],
        shades: vec![-1.0, -0.2, 0.1, 1.0, -1.0, -0.3, f64::NAN, 0.6],
        line: vec![vec![(2.0, 0.0), (2.2, 1.0)]],
        labels: vec![((1.0, 0.5), "ordered".to_owned())],
    }
}

#[test]
fn a_band_that_reaches_zero_goes_on_to_the_foot_of_a_logarithmic_axis() {
    for y_scale in [YScale::Linear, YScale::Log] {
        let chart = measured(y_scale);
        let frame = chart.frame(SIZE);
        let svg = Figure::from(chart).svg(SIZE, &Palette::light());
        assert!(svg.contains("<polygon") && svg.matches("<circle").count() >= 4, "{y_scale:?}");
        assert!(frame.x.start == 0.0 && frame.x.end == 4.0);
        assert!(!svg.contains("NaN"));
    }
}

#[test]
fn the_table_of_measurements_has_theory_median_and_both_ends() {
    let table = Figure::from(measured(YScale::Log)).table();
    assert_eq!(table.rows.len(), 5);
    assert_eq!(table.columns.len(), 5);
    let median = 0.8 * 10_f64.powi(-1);
    assert_eq!(table.rows[1][2..], [median, 0.5 * median, 2.0 * median].map(Cell::Number));
    assert_eq!(table.rows[0][2..], [Cell::Empty, Cell::Empty, Cell::Empty]);
}

#[test]
fn every_place_of_a_map_finds_its_cell_and_what_lies_beyond_the_nearest() {
    let map = regions();
    for cell in 0..8 {
        assert_eq!(map.cell(map.centre(cell)), cell);
    }
    assert_eq!(map.centre(0), (0.5, 0.75));
    assert_eq!(map.cell((-3.0, 9.0)), 0);
    assert_eq!(map.cell((99.0, -1.0)), 7);
    let targets = Figure::from(map).targets(SIZE);
    assert_eq!(targets.len(), 8);
    assert!(targets[0].top < targets[4].top && targets[0].left < targets[1].left);
}
