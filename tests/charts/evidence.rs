//! Theory as lines beside measurements with intervals.

use activation_lab::chart::evidence::{Evidence, Group, Measured};
use activation_lab::chart::figure::Chart;
use activation_lab::chart::lines::Series;
use activation_lab::chart::role::Role;
use activation_lab::chart::span::Span;
use activation_lab::chart::table::Cell;
use activation_lab::chart::{Figure, Palette};

use super::support::{SIZE, polylines};

pub fn evidence() -> Evidence {
    let law = |x: f64| 1.0 - 0.75_f64.powf(x);
    let measured = |x: f64| Measured {
        at: (x, law(x) + 0.02),
        x_interval: None,
        y_interval: Some([law(x) - 0.03, law(x) + 0.07]),
    };
    let group = |name: &str, index, points, cloud| Group {
        name: name.to_owned(),
        role: Role::Nth(index),
        points,
        cloud,
    };
    Evidence {
        x: Span::new(0.0, 20.0),
        y: Span::new(0.0, 1.0),
        x_name: "layers".to_owned(),
        y_name: "share".to_owned(),
        column_names: ["what", "low", "high"].map(str::to_owned),
        theory: vec![Series {
            name: "law".to_owned(),
            role: Role::Nth(0),
            points: (0..=20).map(|it| (f64::from(it), law(f64::from(it)))).collect(),
        }],
        groups: vec![
            group("counted", 0, [2.0, 9.0, 19.0].map(measured).to_vec(), vec![]),
            group("runs", 1, vec![], vec![(5.0, 0.5), (99.0, 0.5)]),
        ],
    }
}

#[test]
fn theory_is_a_line_and_a_measurement_is_a_mark() {
    let svg = Figure::from(evidence()).svg(SIZE, &Palette::light());
    let only = |theory: Vec<Series>, groups: Vec<Group>| {
        Figure::from(Evidence { theory, groups, ..evidence() }).svg(SIZE, &Palette::light())
    };
    let whole = evidence();
    let marks = |svg: &str| svg.matches("<polygon").count();
    // A line, and its sample beside the name; marks, and their samples. What lies outside is not drawn.
    assert_eq!(polylines(&only(whole.theory.clone(), vec![])).len(), 2);
    assert_eq!(marks(&only(vec![], whole.groups)), 3 + 1 + 2);
    assert_eq!((polylines(&svg).len(), marks(&svg)), (2, 6));
}

#[test]
fn the_table_has_each_measurement_with_its_interval_and_each_point_of_theory() {
    let table = evidence().table();
    assert_eq!(table.columns, ["what", "layers", "share", "low", "high"]);
    assert_eq!(table.rows.len(), 3 + 2 + 21);
    assert_eq!(table.rows[0][0], Cell::Text("counted".to_owned()));
    assert!(matches!(table.rows[0][3..], [Cell::Number(low), Cell::Number(high)] if low < high));
    assert_eq!(table.rows[3][3], Cell::Empty, "a single run has no interval");
    assert_eq!(table.rows[5][0], Cell::Text("law".to_owned()));
}
