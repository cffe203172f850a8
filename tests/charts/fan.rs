//! Series with the range about each.

use activation_lab::chart::fan::{Fan, Range};
use activation_lab::chart::figure::Chart;
use activation_lab::chart::lines::{Series, YScale};
use activation_lab::chart::role::Role;
use activation_lab::chart::span::Span;
use activation_lab::chart::table::Cell;
use activation_lab::chart::{Figure, Lines, Palette};

use super::support::SIZE;

/// Two medians whose ranges part.
pub fn fan(y_scale: YScale) -> Fan {
    let places = |high: f64| (0..=10).map(move |it| (f64::from(it), high / (1.0 + f64::from(it))));
    let series = |name: &str, place: usize, high: f64| Series {
        name: name.to_owned(),
        role: Role::Nth(place),
        points: places(high).collect(),
    };
    let range = |high: f64| Range {
        low_name: "low".to_owned(),
        high_name: "high".to_owned(),
        places: places(high).map(|(x, y)| (x, 0.8 * y, 1.5 * y)).collect(),
    };
    Fan {
        lines: Lines {
            x_name: "epoch".to_owned(),
            x_least: Span::new(0.0, 10.0),
            y_name: "loss".to_owned(),
            y_scale,
            series: vec![series("ReLU", 0, 1.0), series("tanh", 1, 0.5)],
        },
        ranges: vec![range(1.0), range(0.5)],
    }
}

#[test]
fn the_frame_holds_the_ends_of_the_ranges() {
    let frame = fan(YScale::Linear).frame(SIZE);
    assert!(frame.y.contains(1.5) && frame.y.contains(0.8 * 0.5 / 11.0), "{frame:?}");
    let log = fan(YScale::Log).frame(SIZE);
    assert!(log.y.contains(1.5_f64.log10()) && log.y.contains((0.4_f64 / 11.0).log10()), "{log:?}");
}

#[test]
fn a_range_without_end_reaches_to_the_edge_and_moves_nothing() {
    let (whole, mut open) = (fan(YScale::Linear), fan(YScale::Linear));
    open.ranges[1].places[10].2 = f64::INFINITY;
    assert_eq!(whole.frame(SIZE), open.frame(SIZE), "what is infinite is no end of an axis");
    let svg = Figure::from(open).svg(SIZE, &Palette::light());
    assert!(!svg.contains("inf") && !svg.contains("NaN") && !svg.contains("2147483647"), "{svg}");
    assert_ne!(svg, Figure::from(whole).svg(SIZE, &Palette::light()));
}

#[test]
fn on_a_logarithmic_axis_a_range_down_to_zero_stands_on_the_lower_edge() {
    let mut fan = fan(YScale::Log);
    fan.ranges[0].places.iter_mut().for_each(|it| it.1 = 0.0);
    let polygons = |fan: Fan| Figure::from(fan).svg(SIZE, &Palette::light()).matches("<polygon").count();
    assert_eq!(polygons(fan), 2, "both ranges are drawn");
}

#[test]
fn the_table_has_the_ends_behind_the_series() {
    let table = fan(YScale::Linear).table();
    assert_eq!(table.columns, ["epoch", "ReLU", "tanh", "low", "high", "low", "high"]);
    let numbers = [10.0, 1.0 / 11.0, 0.5 / 11.0, 0.8 / 11.0, 1.5 / 11.0, 0.8 * 0.5 / 11.0, 1.5 * 0.5 / 11.0];
    for (cell, want) in table.rows[10].iter().zip(numbers) {
        assert!(matches!(cell, Cell::Number(it) if (it - want).abs() < 1e-12), "{cell:?} is not {want}");
    }
}
