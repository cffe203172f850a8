//! Many curves in one plot, and measurements with a spread.

use activation_lab::chart::frame::Size;
use activation_lab::chart::role::{Dash, Role};
use activation_lab::chart::table::Cell;
use activation_lab::chart::{Figure, Palette};

use super::support::{SIZE, comparison, costs};

#[test]
fn eight_series_differ_by_colour_and_by_dash_in_every_theme() {
    for palette in [Palette::light(), Palette::dark(), Palette::projector()] {
        for a in 0..8 {
            for b in 0..a {
                let (a, b) = (Role::Nth(a), Role::Nth(b));
                assert_ne!(palette.series(a), palette.series(b), "{a:?} and {b:?}");
                assert_ne!(a.dash(), b.dash(), "{a:?} and {b:?}");
            }
        }
    }
    assert_eq!(Role::Nth(0).dash(), Dash::Solid);
}

#[test]
fn names_that_do_not_fit_beside_each_other_stand_below_each_other_within_the_plot() {
    let chart = comparison();
    let rect = chart.frames(SIZE)[0].rect;
    let svg = Figure::from(chart).svg(SIZE, &Palette::light());
    let document = roxmltree::Document::parse(&svg).expect("a document");
    let names = document.descendants().filter(|it| it.text().is_some_and(|it| it.contains("a function")));
    let places: Vec<(f64, f64)> = names
        .filter(|it| it.is_element())
        .map(|it| {
            let number =
                |name| it.attribute(name).and_then(|it| it.parse::<f64>().ok()).expect("a coordinate") / 8.0;
            (number("x"), number("y"))
        })
        .collect();
    assert_eq!(places.len(), 8, "every curve has its name");
    assert!(places.iter().all(|it| rect.contains(*it)), "{places:?} in {rect:?}");
    assert!(places.windows(2).all(|it| it[0].0 == it[1].0 && it[1].1 - it[0].1 >= 12.0), "{places:?}");
}

#[test]
fn a_plot_that_is_too_small_for_the_names_goes_without() {
    let size = Size { width: 300.0, height: 120.0 };
    let svg = Figure::from(comparison()).svg(size, &Palette::light());
    assert!(!svg.contains("a function"));
}

#[test]
fn a_measurement_is_a_bar_from_zero_with_its_name_and_its_spread() {
    let chart = costs();
    let frame = chart.frame(SIZE);
    assert!(frame.x.start == 0.0 && frame.x.end >= 2.6, "the widest whisker fits");
    let table = chart.table();
    assert_eq!(table.rows[2][1..], [Cell::Number(2.0), Cell::Number(1.8), Cell::Number(2.6)]);
    let svg = Figure::from(chart.clone()).svg(SIZE, &Palette::light());
    for row in &chart.rows {
        assert!(svg.contains(&row.name), "{}", row.name);
    }
    let yardstick = Palette::light().series(Role::Nth(1));
    let colour = format!("#{:02X}{:02X}{:02X}", yardstick.red, yardstick.green, yardstick.blue);
    assert!(svg.contains(&colour), "the yardstick has a colour of its own");
}
