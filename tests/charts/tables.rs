//! The numbers behind charts.

use activation_lab::chart::histogram::Orientation;
use activation_lab::chart::lines::YScale;
use activation_lab::chart::number::shown;
use activation_lab::chart::table::{Cell, Table};

use super::support::{every_figure, hero, losses, moons, outputs, relu, sigmoid};

#[test]
fn every_row_has_a_cell_for_every_column() {
    for (name, figure) in every_figure() {
        let table = figure.table();
        assert!(!table.rows.is_empty(), "{name}");
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{name}");
    }
}

#[test]
fn a_table_of_panels_has_the_values_of_every_curve_at_every_x() {
    let table = hero().table();
    assert_eq!(table.columns, ["x", "f", "f′", "f″"]);
    for row in &table.rows {
        let [Cell::Number(x), Cell::Number(f), ..] = row[..] else { panic!("sigmoid is defined everywhere") };
        assert_eq!(f, sigmoid(x));
    }
}

#[test]
fn at_a_jump_the_table_has_the_value_and_not_a_limit() {
    let row = relu().table().rows.into_iter().find(|row| row[0] == Cell::Number(0.0));
    assert_eq!(row, Some(vec![Cell::Number(0.0), Cell::Number(0.0), Cell::Number(0.0)]));
}

#[test]
fn csv_reads_back_as_exactly_the_same_numbers() {
    let table = hero().table();
    let csv = table.csv();
    let read: Vec<Vec<f64>> = csv
        .lines()
        .skip(1)
        .map(|line| line.split(',').map(|field| field.parse().unwrap()).collect())
        .collect();
    let numbers = |row: &Vec<Cell>| -> Vec<f64> {
        row.iter()
            .filter_map(|cell| if let Cell::Number(number) = cell { Some(*number) } else { None })
            .collect()
    };
    assert_eq!(read, table.rows.iter().map(numbers).collect::<Vec<_>>());
}

#[test]
fn csv_quotes_what_would_break_a_line() {
    let table = Table {
        columns: vec!["a,b".to_owned(), "say \"x\"".to_owned()],
        rows: vec![
            vec![Cell::Text("two\nlines".to_owned()), Cell::Empty],
            vec![Cell::Number(-1e-300), Cell::Empty],
        ],
    };
    assert_eq!(table.csv(), "\"a,b\",\"say \"\"x\"\"\"\r\n\"two\nlines\",\r\n-1e-300,\r\n");
}

#[test]
fn a_cursor_reads_the_nearest_point_of_each_series() {
    let lines = losses(YScale::Linear);
    let readings = lines.nearest(503.0);
    assert_eq!(readings.len(), 2);
    assert!(readings.iter().all(|point| point.is_some_and(|(x, _)| x == 500.0)));
}

#[test]
fn a_histogram_has_a_row_per_bin_and_a_surface_one_per_cell() {
    let histogram = outputs(Orientation::Upright);
    let bins: usize = histogram.series.iter().map(|series| series.bins.heights.len()).sum();
    assert_eq!(histogram.table().rows.len(), bins);
    let surface = moons();
    assert_eq!(surface.table().rows.len(), surface.values.len());
    assert_eq!(surface.table().rows[0][0], Cell::Number(-1.95), "the centre of the first cell");
}

#[test]
fn numbers_for_reading_are_short_and_typographic() {
    let cases =
        [(0.0, "0"), (-0.0, "0"), (-1.5, "\u{2212}1.5"), (1.0 / 3.0, "0.333333"), (1e-9, "1e\u{2212}9")];
    let more = [(123456789.0, "1.23457e8"), (f64::NEG_INFINITY, "\u{2212}∞"), (2.0, "2"), (999999.9, "1e6")];
    for (number, text) in cases.into_iter().chain(more) {
        assert_eq!(shown(number), text);
    }
}
