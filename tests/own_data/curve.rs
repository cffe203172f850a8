//! A drawn curve.

use activation_lab::nn::samples::Targets;
use activation_lab::page::train::own_data::curve::{COLUMNS, CurveAction, OwnCurve, column_place};
use activation_lab::page::train::own_data::grid::coordinate;

fn drawn() -> OwnCurve {
    let mut curve = OwnCurve::default();
    curve.apply(CurveAction::Press(-2.0, -1.0));
    curve.apply(CurveAction::Drag(0.0, 1.0));
    curve.apply(CurveAction::Drag(2.0, 0.0));
    curve.apply(CurveAction::Lift);
    curve
}

#[test]
fn a_stroke_is_straight_between_the_places_of_the_pointer() {
    let curve = drawn();
    for (x, expected) in [(-2.0, -1.0), (-1.0, 0.0), (0.0, 1.0), (1.0, 0.5), (2.0, 0.0)] {
        assert!((curve.value(x) - expected).abs() < 0.05, "{} at {x}", curve.value(x));
    }
    assert_eq!(curve.value(9.0), curve.value(2.0), "beyond the ends it goes on level");
}

#[test]
fn a_stroke_to_the_left_is_the_stroke_to_the_right() {
    let draw = |places: [(f64, f64); 2]| {
        let mut curve = OwnCurve::default();
        curve.apply(CurveAction::Press(places[0].0, places[0].1));
        curve.apply(CurveAction::Drag(places[1].0, places[1].1));
        curve.heights().map(<[u8]>::to_vec)
    };
    assert_eq!(draw([(-1.5, -1.0), (1.5, 1.0)]), draw([(1.5, 1.0), (-1.5, -1.0)]));
}

#[test]
fn what_is_not_drawn_over_stays() {
    let mut curve = drawn();
    let before = curve.heights().expect("drawn").to_vec();
    curve.apply(CurveAction::Press(1.0, -1.0));
    curve.apply(CurveAction::Drag(1.5, -1.0));
    let after = curve.heights().expect("drawn");
    assert_eq!(before[..40], after[..40]);
    assert_ne!(before[50], after[50]);
}

#[test]
fn a_lifted_pointer_draws_nothing() {
    let mut curve = OwnCurve::default();
    curve.apply(CurveAction::Drag(0.0, 1.0));
    assert_eq!(curve.heights(), None);
    curve.apply(CurveAction::Drag(1.0, 1.0));
    assert_eq!(curve.heights(), None);
}

#[test]
fn keys_draw_while_the_pen_is_down() {
    let mut curve = OwnCurve::default();
    curve.apply(CurveAction::Nudge(3, 20));
    assert_eq!((curve.heights(), curve.pen), (None, (3, 148)));
    curve.apply(CurveAction::TogglePen);
    curve.apply(CurveAction::Nudge(2, 4));
    curve.apply(CurveAction::TogglePen);
    curve.apply(CurveAction::Nudge(-100, 500));
    assert_eq!(curve.heights().map(|it| it[2..7].to_vec()), Some(vec![128, 148, 150, 152, 128]));
    assert_eq!(curve.pen, (0, 255));
}

#[test]
fn samples_lie_on_the_curve_and_noise_moves_only_their_targets() {
    let curve = drawn();
    let still = curve.samples(200, 0.0, 3).expect("drawn");
    assert_eq!(still.check(), Ok(()));
    let Targets::Values(values) = &still.samples.targets else { panic!("a curve is a regression") };
    for (&x, &y) in still.samples.input(0).iter().zip(values) {
        assert!((curve.value(f64::from(x)) - f64::from(y)).abs() < 1e-5);
        assert!(x.abs() <= 2.0);
    }
    let noisy = curve.samples(200, 0.3, 3).expect("drawn");
    assert_eq!(noisy.samples.features, still.samples.features);
    assert_ne!(noisy.samples.targets, still.samples.targets);
    assert_ne!(curve.samples(200, 0.0, 4), Some(still));
    assert_eq!(OwnCurve::default().samples(200, 0.0, 3), None);
}

#[test]
fn clearing_forgets_the_curve() {
    let mut curve = drawn();
    curve.apply(CurveAction::Clear);
    assert_eq!(curve.heights(), None);
}

#[test]
fn columns_are_evenly_spaced_and_a_curve_needs_all_of_them() {
    assert_eq!((column_place(0), column_place(COLUMNS - 1)), (-2.0, 2.0));
    assert_eq!(OwnCurve::new(vec![7; COLUMNS - 1]).heights(), None);
    let level = OwnCurve::new(vec![7; COLUMNS]);
    assert_eq!(level.value(0.3), coordinate(7));
}
