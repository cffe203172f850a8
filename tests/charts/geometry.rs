//! Pixels and data points.

use activation_lab::chart::event::PlotEvent;
use activation_lab::chart::frame::{Frame, Rect};
use activation_lab::chart::gesture::{Drag, Gesture, Pointers, WheelUnit, wheel_zoom};
use activation_lab::chart::lines::YScale;
use activation_lab::chart::pen::coordinates;
use activation_lab::chart::resolution::Resolution;
use activation_lab::chart::span::Span;
use plotters::coord::CoordTranslate;

use super::support::{SIZE, every_figure, hero, losses};

#[test]
fn pixels_and_data_points_are_each_others_inverse() {
    for (name, figure) in every_figure() {
        for frame in figure.frames(SIZE) {
            for (across, up) in [(0.0, 0.0), (0.25, 0.75), (1.0, 1.0)] {
                let pixel =
                    (frame.rect.left + across * frame.rect.width, frame.rect.top + up * frame.rect.height);
                let back = frame.to_pixel(frame.from_pixel(pixel));
                assert!((back.0 - pixel.0).abs() < 1e-6 && (back.1 - pixel.1).abs() < 1e-6, "{name}");
            }
        }
    }
}

#[test]
fn plotters_draws_where_our_geometry_says() {
    for ratio in [1.0, 1.25, 2.0, 3.0] {
        let resolution = Resolution::screen(ratio);
        for frame in hero().frames(SIZE) {
            let plotters = coordinates(&frame, resolution);
            for (across, up) in [(0.0, 0.0), (0.37, 0.61), (1.0, 1.0)] {
                let data = (frame.x.at(across), frame.y.at(up));
                let (x, y) = frame.to_pixel(data);
                let (drawn_x, drawn_y) = plotters.translate(&data);
                assert!((drawn_x - resolution.units(x)).abs() <= 1, "{ratio}: {drawn_x}");
                assert!((drawn_y - resolution.units(y)).abs() <= 1, "{ratio}: {drawn_y}");
            }
        }
    }
}

#[test]
fn panels_share_their_columns_and_do_not_overlap() {
    let frames = hero().frames(SIZE);
    assert_eq!(frames.len(), 3);
    for pair in frames.windows(2) {
        assert_eq!((pair[0].rect.left, pair[0].rect.width), (pair[1].rect.left, pair[1].rect.width));
        assert!(pair[0].rect.bottom() < pair[1].rect.top);
    }
    assert!(frames[2].rect.bottom() < SIZE.height);
}

#[test]
fn a_logarithmic_frame_reads_values_not_exponents() {
    let frame = losses(YScale::Log).frame(SIZE);
    let (x, y) = frame.from_pixel(frame.to_pixel((500.0, 0.25)));
    assert!((x - 500.0).abs() < 1e-6 && (y - 0.25).abs() < 1e-9);
}

fn frame() -> Frame {
    let rect = Rect { left: 50.0, top: 0.0, width: 100.0, height: 100.0 };
    Frame::new(rect, Span::new(-5.0, 5.0), Span::new(0.0, 1.0))
}

#[test]
fn a_probe_stays_within_the_shown_range() {
    let at = |x| PlotEvent::of_gesture(Gesture::Probe { x }, &frame());
    assert_eq!(at(100.0), PlotEvent::Probe(0.0));
    assert_eq!(at(-400.0), PlotEvent::Probe(-5.0));
    assert_eq!(at(4000.0), PlotEvent::Probe(5.0));
}

#[test]
fn dragging_to_the_right_shows_what_lies_further_left() {
    assert_eq!(PlotEvent::of_gesture(Gesture::Pan { dx: 10.0 }, &frame()), PlotEvent::Pan(-1.0));
}

#[test]
fn one_pointer_moves_the_probe_and_with_shift_the_curve() {
    let mut pointers = Pointers::default();
    assert_eq!(pointers.press(1, (10.0, 0.0), Drag::Probe), Some(Gesture::Probe { x: 10.0 }));
    assert_eq!(pointers.shift(1, (14.0, 0.0)), [Gesture::Probe { x: 14.0 }]);
    assert_eq!(pointers.lift(1), Some(Gesture::Probe { x: 14.0 }));
    assert_eq!(pointers.press(1, (10.0, 0.0), Drag::Pan), None);
    assert_eq!(pointers.shift(1, (14.0, 0.0)), [Gesture::Pan { dx: 4.0 }]);
    assert_eq!(pointers.lift(1), None);
    assert_eq!(pointers.shift(1, (20.0, 0.0)), [], "a pointer that is up only hovers");
}

#[test]
fn a_pointer_that_the_browser_takes_away_leaves_the_probe_where_it_was() {
    let mut pointers = Pointers::default();
    pointers.press(1, (10.0, 0.0), Drag::Probe);
    pointers.cancel(1);
    assert_eq!(pointers.lift(1), None);
    assert_eq!(pointers, Pointers::default());
}

#[test]
fn two_pointers_zoom_by_the_ratio_of_their_distances_and_a_third_is_ignored() {
    let mut pointers = Pointers::default();
    pointers.press(1, (0.0, 0.0), Drag::Probe);
    assert_eq!(pointers.press(2, (100.0, 0.0), Drag::Probe), None);
    assert_eq!(pointers.press(3, (50.0, 0.0), Drag::Probe), None);
    assert_eq!(pointers.shift(3, (60.0, 0.0)), []);
    let zoom = Gesture::Zoom { x: 100.0, factor: 2.0 };
    assert_eq!(pointers.shift(2, (200.0, 0.0)), [Gesture::Pan { dx: 50.0 }, zoom]);
    assert_eq!(pointers.lift(1), None);
    assert_eq!(pointers.shift(2, (190.0, 0.0)), [Gesture::Pan { dx: -10.0 }], "the finger that stays pans");
}

#[test]
fn the_wheel_zooms_in_and_out_by_the_same_factor_and_never_leaps() {
    let factor = |delta, unit| match wheel_zoom(0.0, delta, unit) {
        Gesture::Zoom { factor, .. } => factor,
        other => panic!("the wheel zooms: {other:?}"),
    };
    assert!((factor(60.0, WheelUnit::Pixel) * factor(-60.0, WheelUnit::Pixel) - 1.0).abs() < 1e-12);
    assert!(factor(-3.0, WheelUnit::Line) > 1.0);
    assert_eq!(factor(-1e9, WheelUnit::Page), 2.0);
}
