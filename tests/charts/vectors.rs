//! Bars and heat maps: the entries of a vector and of a matrix.

use activation_lab::chart::table::Cell;
use activation_lab::chart::{Figure, Palette};

use super::support::{SIZE, entries, matrix};

fn svg(figure: impl Into<Figure>) -> String {
    figure.into().svg(SIZE, &Palette::light())
}

#[test]
fn a_bar_reaches_from_zero_to_its_value_and_is_cut_at_the_end_of_the_axis() {
    let chart = entries(&[2.0, -50.0]);
    let frame = chart.frame(SIZE);
    let targets = Figure::from(chart.clone()).targets(SIZE);
    assert_eq!(targets.len(), 2);
    assert_eq!((targets[0].left, targets[0].width), (frame.rect.left, frame.rect.width));
    assert_eq!(targets[1].top, targets[0].bottom());
    let bars: Vec<f64> = svg(chart)
        .lines()
        .filter(|it| it.starts_with("<rect") && it.contains("#0072B2"))
        .map(|it| {
            let width = it.split("width=\"").nth(1).and_then(|it| it.split('"').next()).expect("a width");
            width.parse::<f64>().expect("a number") / 8.0
        })
        .collect();
    let unit = frame.rect.width / 10.0;
    assert!((bars[0] - 2.0 * unit).abs() < 1.0, "{bars:?}, not {}", 2.0 * unit);
    assert!((bars[1] - 5.0 * unit).abs() < 1.0, "the axis ends at −5: {bars:?}");
}

#[test]
fn the_sign_of_a_cell_is_printed_and_an_exact_zero_differs_from_a_small_number() {
    let svg = svg(matrix(&[0.25, -0.25, 0.0, 1e-9]));
    let lines: Vec<&str> = svg.lines().collect();
    for text in ["0.2500", "\u{2212}0.2500", "0", "0.0000"] {
        assert!(lines.contains(&text), "{text} is in its cell");
    }
}

#[test]
fn equal_sizes_of_opposite_sign_differ_in_colour_and_zero_is_paper() {
    let svg = svg(matrix(&[1.0, -1.0, 0.0, 0.0]));
    let fills: Vec<&str> = svg.lines().filter(|it| it.starts_with("<rect")).skip(1).collect();
    let fill = |index: usize| fills[index].split("fill=\"").nth(1).and_then(|it| it.split('"').next());
    assert!(fill(0) != fill(1) && fill(2) == fill(3) && fill(2) == Some("#FBFAF7"), "{fills:?}");
}

#[test]
fn infinite_and_undefined_entries_are_written_and_break_nothing() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e308, 5e-324] {
        assert!(svg(entries(&[value, 1.0])).contains("</svg>"));
        assert!(svg(matrix(&[value, 1.0, -1.0, value])).contains("</svg>"));
    }
    assert!(svg(entries(&[])).contains("</svg>") && svg(matrix(&[])).contains("</svg>"));
}

#[test]
fn the_tables_have_a_row_for_each_entry_and_for_each_row_of_the_matrix() {
    let table = entries(&[2.0, -1.0, 0.0]).table();
    assert_eq!(table.rows[1], [Cell::Text("x1".to_owned()), Cell::Number(-1.0)]);
    let table = matrix(&[1.0, 2.0, 3.0, 4.0]).table();
    assert_eq!(table.columns, ["", "x1", "x2"]);
    assert_eq!(table.rows[1][2], Cell::Number(4.0));
}
