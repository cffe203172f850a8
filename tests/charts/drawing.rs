//! What is drawn, read from the SVG.

use activation_lab::chart::band::Band;
use activation_lab::chart::bins::Bins;
use activation_lab::chart::clip::clip;
use activation_lab::chart::colour::Colour;
use activation_lab::chart::frame::Size;
use activation_lab::chart::histogram::{BarSeries, Orientation};
use activation_lab::chart::lines::{Series, YScale};
use activation_lab::chart::panels::{Curve, Panel};
use activation_lab::chart::piece::{Point, Trace};
use activation_lab::chart::role::Role;
use activation_lab::chart::sample::{Break, sample};
use activation_lab::chart::shade::{Shade, Side};
use activation_lab::chart::span::Span;
use activation_lab::chart::sparkline::Sparkline;
use activation_lab::chart::{Figure, Histogram, Lines, Palette, Panels, Surface};

use super::support::{SIZE, X, curve, every_figure, hero, panels, polylines, relu};

fn svg(figure: impl Into<Figure>) -> String {
    figure.into().svg(SIZE, &Palette::light())
}

/// The polylines in the colour of a role, without the sample of the line beside the name.
fn lines_of(svg: &str, role: Role) -> Vec<Vec<Point>> {
    let Colour { red, green, blue } = Palette::light().series(role);
    let stroke = format!("stroke=\"#{red:02X}{green:02X}{blue:02X}\"");
    let of_role: Vec<&str> = svg.lines().filter(|line| line.contains(&stroke)).collect();
    polylines(&of_role.join("\n"))
}

#[test]
fn the_kink_of_relu_is_a_vertex_at_the_origin() {
    let chart = relu();
    let frame = chart.frames(SIZE)[0];
    let origin = frame.to_pixel((0.0, 0.0));
    let near = |point: &Point| (point.0 - origin.0).abs() <= 0.125 && (point.1 - origin.1).abs() <= 0.125;
    let lines = lines_of(&svg(chart), Role::Value);
    assert!(lines.iter().any(|line| line.iter().any(near)));
}

#[test]
fn no_line_bridges_a_jump() {
    let chart = relu();
    let frame = chart.frames(SIZE)[1];
    let (column, _) = frame.to_pixel((0.0, 0.0));
    let within = |line: &Vec<Point>| {
        line.iter().any(|p| p.0 < column - 1.0) && line.iter().any(|p| p.0 > column + 1.0)
    };
    let lines = lines_of(&svg(chart), Role::Derivative);
    assert!(lines.len() > 10, "the derivative is dashed");
    assert!(!lines.iter().any(within));
}

#[test]
fn a_band_is_tinted_between_its_edges_and_cut_at_the_panel() {
    let edge =
        |slope: f64| curve("edge", Role::Value, move |x| slope * x.min(0.0), &[Break::of_order(0.0, 1)]);
    let band = Band { name: "all".to_owned(), role: Role::Value, low: edge(0.5), high: edge(0.25) };
    let f = curve("f", Role::Value, |x| 0.375 * x.min(0.0), &[]);
    let whole = Panel::fitted(vec![f], X).with_band(band, X);
    assert!(whole.y.contains(-3.0), "the range fits the band");
    for y in [whole.y, Span::new(-1.0, 1.0)] {
        let chart = panels(vec![Panel { y, ..whole.clone() }]);
        let rect = chart.frames(SIZE)[0].rect;
        let svg = svg(chart);
        let area = svg.lines().find(|line| line.starts_with("<polygon")).expect("an area");
        assert!(area.contains("opacity=\"0.2\""), "{area}");
        let list = area.split("points=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("vertices");
        let heights: Vec<f64> = list
            .split_whitespace()
            .map(|pair| pair.split_once(',').expect("a pair").1.parse::<f64>().expect("a number") / 8.0)
            .collect();
        assert!(heights.iter().all(|it| *it >= rect.top - 0.2 && *it <= rect.bottom() + 0.2));
        let reach = heights.iter().copied().fold(0.0, f64::max);
        assert_eq!(reach > rect.bottom() - 0.3, y.start == -1.0, "cut where it leaves the panel");
    }
    let columns = panels(vec![whole]).table().columns;
    assert_eq!(columns, ["x", "f", "edge", "edge"], "the edges are in the table");
}

#[test]
fn a_curve_that_leaves_its_panel_is_cut_and_not_pressed_against_the_edge() {
    let mut chart = panels(vec![Panel::fitted(vec![curve("f", Role::Value, |x| x * x * x, &[])], X)]);
    chart.panels[0].y = Span::new(-1.0, 1.0);
    let rect = chart.frames(SIZE)[0].rect;
    let lines = lines_of(&svg(chart), Role::Value);
    let points: Vec<Point> = lines.into_iter().flatten().collect();
    assert!(points.iter().all(|point| point.1 >= rect.top - 0.2 && point.1 <= rect.bottom() + 0.2));
    let on_an_edge =
        points.iter().filter(|p| (p.1 - rect.top).abs() < 0.2 || (p.1 - rect.bottom()).abs() < 0.2);
    assert_eq!(on_an_edge.count(), 2, "the curve meets each edge once, where it leaves");
}

#[test]
fn a_peak_above_the_panel_leaves_two_parts_that_nothing_joins() {
    let unit = Span::new(0.0, 4.0);
    let parts = clip(&[(0.0, 0.0), (1.0, 8.0), (2.0, 0.0), (3.0, 1.0)], unit, unit);
    assert_eq!(parts, [vec![(0.0, 0.0), (0.5, 4.0)], vec![(1.5, 4.0), (2.0, 0.0), (3.0, 1.0)]]);
    assert!(clip(&[(0.0, 9.0), (4.0, 9.0)], unit, unit).is_empty());
    assert_eq!(clip(&[(2.0, -f64::MAX), (2.0, f64::MAX)], unit, unit), [vec![(2.0, 0.0), (2.0, 4.0)]]);
}

#[test]
fn f_is_solid_and_its_derivatives_are_broken_ever_finer() {
    let svg = svg(hero());
    let count = |role| lines_of(&svg, role).len();
    assert_eq!(count(Role::Value), 2, "the curve and the sample beside its name");
    assert!(count(Role::Derivative) > 20);
    assert!(count(Role::Second) > count(Role::Derivative));
}

#[test]
fn only_the_bottom_panel_carries_the_numbers_of_the_x_axis() {
    let svg = svg(hero());
    let labels: Vec<&str> = svg.lines().filter(|line| *line == "\u{2212}4").collect();
    assert_eq!(labels.len(), 1);
}

#[test]
fn documents_are_opaque_and_use_system_fonts_only() {
    for (name, figure) in every_figure() {
        let svg = figure.svg(SIZE, &Palette::dark());
        assert!(svg.lines().nth(1).is_some_and(|line| line.contains("fill=\"#16181D\"")), "{name}");
        assert!(svg.contains("font-family=\"system-ui"), "{name}");
        assert!(
            !svg.contains("http") || svg.matches("http").count() == 1,
            "{name} refers to nothing but its format"
        );
    }
}

#[test]
fn names_from_outside_cannot_become_markup() {
    let mut chart = relu();
    chart.x_name = "<script>&\"'".to_owned();
    assert!(!svg(chart).contains("<script"));
}

#[test]
fn an_svg_of_the_surface_has_a_rectangle_per_run_of_equal_cells_and_no_gap() {
    let surface =
        Surface { values: vec![1.0; 100], columns: 10, samples: Vec::new(), ..super::support::moons() };
    assert_eq!(svg(surface).matches("<rect").count(), 1 + 10 + axes_of_a_surface(), "one run per row");
}

/// The rectangles that the axes of the surface take: two lines, and a tick for each number.
fn axes_of_a_surface() -> usize {
    let empty = Surface { values: Vec::new(), columns: 0, samples: Vec::new(), ..super::support::moons() };
    svg(empty).matches("<rect").count() - 1
}

#[test]
fn empty_single_huge_and_undefined_data_are_drawn_without_a_fault() {
    let values = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -0.0, 5e-324, 1e308, -f64::MAX, 1e-17];
    for &a in &values {
        for &b in &values {
            for figure in hostile(a, b) {
                for size in [SIZE, Size { width: 1.0, height: 1.0 }, Size { width: 40.0, height: 2000.0 }] {
                    assert!(figure.svg(size, &Palette::light()).contains("</svg>"), "{a:e} {b:e}");
                }
                figure.table().csv();
            }
        }
    }
}

fn hostile(a: f64, b: f64) -> Vec<Figure> {
    let span = Span::new(a, b);
    let points = vec![(a, b), (b, a), (a, a), (0.0, b)];
    let curves = || {
        let breaks = [Break::of_order(a, 0), Break::of_order(b, 1)];
        let pair = [Trace { pieces: Vec::new(), dots: Vec::new() }, sample(|x| x * b, span, 50, &breaks)];
        pair.map(|trace| Curve { name: String::new(), role: Role::Nth(7), trace }).to_vec()
    };
    let bins = || Bins { edges: vec![a, b, a], heights: vec![b, a, 1.0] };
    let shades = vec![Shade { span, side: Side::Inner, label: "s".to_owned() }];
    let series = |points| vec![Series { name: String::new(), role: Role::Value, points }];
    let lines = |y_scale, points| Lines {
        x_name: String::new(),
        x_least: Span::new(0.0, 0.0),
        y_name: String::new(),
        y_scale,
        series: series(points),
    };
    let histogram = |orientation| Histogram {
        value_name: String::new(),
        height_name: String::new(),
        values: span,
        orientation,
        series: vec![
            BarSeries { name: String::new(), bins: bins() },
            BarSeries { name: String::new(), bins: bins() },
        ],
        shades: shades.clone(),
        mean: Some(a),
    };
    vec![
        Panels { x: span, x_name: String::new(), panels: Vec::new(), shades: shades.clone(), bars: None }
            .into(),
        Panels {
            shades: shades.clone(),
            x: span,
            ..panels(vec![
                Panel::fitted(curves(), span),
                Panel { curves: curves(), band: None, y: span, title: String::new() },
            ])
        }
        .into(),
        lines(YScale::Linear, points.clone()).into(),
        lines(YScale::Log, points).into(),
        lines(YScale::Log, Vec::new()).into(),
        lines(YScale::Linear, vec![(a, b)]).into(),
        histogram(Orientation::Upright).into(),
        histogram(Orientation::Sideways).into(),
        Surface { x: span, y: span, columns: 3, values: vec![a as f32; 7], ..super::support::moons() }.into(),
    ]
}

const THUMBNAIL: Sparkline = Sparkline { x: X, y: Span::new(-1.0, 6.0), width: 90.0, height: 60.0 };

#[test]
fn a_sparkline_needs_few_vertices_and_keeps_the_kink() {
    let trace = sample(|x| x.max(0.0), X, 400, &[Break::of_order(0.0, 1)]);
    assert_eq!(THUMBNAIL.path(&trace), "M0 51.4L45 51.4L90 0");
    assert_eq!(THUMBNAIL.axes(), "M0 51.4L90 51.4M45 0L45 60");
}

#[test]
fn a_sparkline_of_a_jump_has_two_subpaths() {
    let trace = sample(|x| if x > 0.0 { 1.0 } else { 0.0 }, X, 400, &[Break::of_order(0.0, 0)]);
    assert_eq!(THUMBNAIL.path(&trace).matches('M').count(), 2);
}

#[test]
fn colours_are_read_as_browsers_write_them() {
    let blue = Some(Colour::new(0, 114, 178));
    for text in ["#0072b2", " #0072B2 ", "rgb(0, 114, 178)", "rgb(0 114 178)"] {
        assert_eq!(Colour::parse(text), blue, "{text}");
    }
    assert_eq!(Colour::parse("#fff"), Some(Colour::new(255, 255, 255)));
    for text in
        ["", "#12", "#gggggg", "rgb(1, 2)", "rgb(1, 2, 300)", "rgb(1, 2, 3, 4)", "rgba(0, 0, 0, 0)", "blue"]
    {
        assert_eq!(Colour::parse(text), None, "{text}");
    }
}

#[test]
fn a_property_that_is_no_colour_takes_the_value_of_the_light_theme() {
    let read = |name: &str| if name == "--ink" { "#123456".to_owned() } else { "nonsense".to_owned() };
    assert_eq!(Palette::read(read, 16.0), Palette { ink: Colour::hex(0x123456), ..Palette::light() });
}
