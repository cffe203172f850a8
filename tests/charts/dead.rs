//! The plane of a neuron, and the lights of a network.

use activation_lab::chart::half_plane::{HalfPlane, Line};
use activation_lab::chart::{Figure, Palette};

use super::support::{SIZE, half_plane, lights};

#[test]
fn the_knobs_lie_on_the_boundary_and_along_its_normal() {
    let chart = half_plane();
    let frame = chart.frame(SIZE);
    assert_eq!(frame.rect.width, frame.rect.height, "a right angle looks like one");
    let [foot, tip] = chart.knobs(SIZE).map(|it| frame.from_pixel(it));
    assert!((foot.0 - 0.25).abs() < 1e-9 && (foot.1 - 0.25).abs() < 1e-9, "{foot:?}");
    let (dx, dy) = (tip.0 - foot.0, tip.1 - foot.1);
    assert!(dx > 0.1 && (dx - dy).abs() < 1e-9, "along w: {dx}, {dy}");
    let targets = Figure::from(chart).targets(SIZE);
    assert!(targets.iter().all(|it| it.width >= 24.0 && it.height >= 24.0), "a finger finds them");
}

#[test]
fn knobs_of_a_boundary_beyond_the_plane_stay_at_its_edge() {
    for bias in [-1e6, 1e6] {
        let chart = HalfPlane { line: Line { weights: [1.0, 0.2], bias }, ..half_plane() };
        let rect = chart.frame(SIZE).rect;
        for knob in chart.knobs(SIZE) {
            assert!(rect.contains(knob), "{knob:?}");
        }
    }
}

#[test]
fn a_sample_without_a_slope_is_hollow_and_sends_no_arrow() {
    let polygons = |chart: HalfPlane| {
        Figure::from(chart)
            .svg(SIZE, &Palette::light())
            .lines()
            .filter(|it| it.starts_with("<polygon"))
            .count()
    };
    let all = polygons(half_plane());
    let mut silent = half_plane();
    silent.samples[0].push = 0.0;
    assert_eq!(polygons(silent.clone()), all - 1, "one arrow head less");
    silent.samples[0].is_sloped = false;
    assert_eq!(polygons(silent), all, "and the paper inside its mark");
}

#[test]
fn a_light_that_goes_out_ends_in_a_cross() {
    let count = |figure: Figure| {
        let svg = figure.svg(SIZE, &Palette::light());
        (svg.matches("#D55E00").count(), svg.lines().filter(|it| it.starts_with("<polygon")).count())
    };
    assert_eq!(count(lights().into()), (2, 3), "two strokes of a cross, and a ribbon for each unit");
    let mut lit = lights();
    lit.lit[2][2] = 1;
    lit.lit[3][2] = 1;
    assert_eq!(count(lit.into()), (0, 3));
    let mut born_dead = lights();
    born_dead.lit.iter_mut().for_each(|it| it[2] = 0);
    assert_eq!(count(born_dead.into()), (2, 2));
}

#[test]
fn tables_hold_every_sample_and_every_moment() {
    let plane = Figure::from(half_plane()).table();
    assert_eq!((plane.columns.len(), plane.rows.len()), (4, 2));
    assert!(plane.rows.iter().all(|it| it.len() == 4));
    let lights = Figure::from(lights()).table();
    assert_eq!((lights.columns.len(), lights.rows.len()), (4, 4));
    assert!(lights.rows.iter().all(|it| it.len() == 4));
}
