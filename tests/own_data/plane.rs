//! Points on the plane.

use activation_lab::nn::data::check::OWN_SAMPLES;
use activation_lab::nn::samples::Targets;
use activation_lab::page::train::own_data::action::{OwnDataAction, Weight};
use activation_lab::page::train::own_data::grid::{coordinate, place};
use activation_lab::page::train::own_data::plane::{
    CLASSES, MOST_POINTS, OwnPlane, OwnPoint, PlaneAction, Tool,
};
use activation_lab::page::train::own_data::state::{Lack, OwnData, OwnKind, Sampling};

fn after(actions: &[PlaneAction]) -> OwnPlane {
    let mut plane = OwnPlane::default();
    actions.iter().for_each(|it| plane.apply(*it));
    plane
}

fn places(plane: &OwnPlane) -> Vec<(f64, f64, u8)> {
    plane.points().iter().map(|it| (coordinate(it.at.0), coordinate(it.at.1), it.class)).collect()
}

#[test]
fn every_place_of_the_grid_is_its_own_nearest() {
    for it in 0..=255 {
        assert_eq!(place(coordinate(it)), it);
        assert_eq!(coordinate(it), -coordinate(255 - it), "the grid is even around 0");
    }
    assert_eq!([-9.0, 9.0, f64::NAN, f64::NEG_INFINITY].map(place), [0, 255, 0, 0]);
}

#[test]
fn a_press_adds_a_point_of_the_chosen_class() {
    let plane = after(&[
        PlaneAction::Press(0.5, -1.0),
        PlaneAction::Lift,
        PlaneAction::Choose(Tool::Add(3)),
        PlaneAction::Press(-0.25, 1.5),
        PlaneAction::Lift,
    ]);
    let places = places(&plane);
    assert_eq!(places.len(), 2);
    for (found, expected) in places.iter().zip([(0.5, -1.0, 0), (-0.25, 1.5, 3)]) {
        assert!((found.0 - expected.0).abs() < 0.01 && (found.1 - expected.1).abs() < 0.01, "{found:?}");
        assert_eq!(found.2, expected.2);
    }
    assert_eq!([0, 1, 3].map(|class| plane.count(class)), [1, 0, 1]);
}

#[test]
fn a_stroke_leaves_points_that_are_apart() {
    let mut actions = vec![PlaneAction::Press(-1.0, 0.0)];
    actions.extend((0..=200).map(|it| PlaneAction::Drag(-1.0 + f64::from(it) / 100.0, 0.0)));
    let plane = after(&actions);
    assert!((10..=14).contains(&plane.points().len()), "{}", plane.points().len());
    for pair in plane.points().windows(2) {
        assert!(pair[1].at.0 - pair[0].at.0 >= 10);
    }
}

#[test]
fn a_pointer_that_is_not_down_does_nothing() {
    let plane = after(&[PlaneAction::Drag(0.0, 0.0)]);
    assert!(plane.points().is_empty());
    let plane = after(&[PlaneAction::Press(0.0, 0.0), PlaneAction::Lift, PlaneAction::Drag(1.0, 1.0)]);
    assert_eq!(plane.points().len(), 1);
}

#[test]
fn erasing_takes_the_nearest_point_and_only_a_near_one() {
    let two =
        [PlaneAction::Press(0.0, 0.0), PlaneAction::Lift, PlaneAction::Press(0.12, 0.0), PlaneAction::Lift];
    let erase = |x| {
        let mut plane = after(&two);
        plane.apply(PlaneAction::Choose(Tool::Erase));
        plane.apply(PlaneAction::Press(x, 0.0));
        places(&plane).iter().map(|it| (it.0 * 10.0).round() as i32).collect::<Vec<_>>()
    };
    assert_eq!(erase(0.1), [0]);
    assert_eq!(erase(0.01), [1]);
    assert_eq!(erase(1.0), [0, 1]);
}

#[test]
fn a_point_is_dragged_and_keeps_its_class() {
    let plane = after(&[
        PlaneAction::Choose(Tool::Add(2)),
        PlaneAction::Press(0.0, 0.0),
        PlaneAction::Lift,
        PlaneAction::Choose(Tool::Move),
        PlaneAction::Press(0.05, 0.05),
        PlaneAction::Drag(1.0, 1.0),
        PlaneAction::Lift,
        PlaneAction::Drag(-1.0, -1.0),
    ]);
    assert_eq!(plane.points(), [OwnPoint { at: (place(1.0), place(1.0)), class: 2 }]);
}

#[test]
fn keys_add_carry_and_remove_at_the_crosshair() {
    let mut plane = after(&[PlaneAction::Nudge(8, 0), PlaneAction::Nudge(0, -4), PlaneAction::Use]);
    assert_eq!(plane.points()[0].at, (136, 124));
    plane.apply(PlaneAction::Choose(Tool::Move));
    plane.apply(PlaneAction::Use);
    assert!(plane.held().is_some());
    plane.apply(PlaneAction::Nudge(16, 16));
    plane.apply(PlaneAction::Use);
    plane.apply(PlaneAction::Nudge(1, 1));
    assert_eq!((plane.points()[0].at, plane.held()), ((152, 140), None));
    plane.apply(PlaneAction::Remove);
    assert!(plane.points().is_empty());
    plane.apply(PlaneAction::Nudge(-1000, 1000));
    assert_eq!(plane.crosshair, (0, 255));
}

#[test]
fn there_is_an_end_to_points_and_classes() {
    let mut plane = OwnPlane::new(vec![OwnPoint { at: (0, 0), class: 0 }; MOST_POINTS + 10]);
    plane.apply(PlaneAction::Use);
    assert_eq!(plane.points().len(), MOST_POINTS);
    assert!(plane.is_full() && OWN_SAMPLES.contains(&MOST_POINTS));
    plane.apply(PlaneAction::Choose(Tool::Add(99)));
    assert_eq!(plane.tool, Tool::Add(CLASSES - 1));
    assert!(OwnPlane::new(vec![OwnPoint { at: (0, 0), class: CLASSES }]).points().is_empty());
}

#[test]
fn two_classes_are_something_to_learn_and_one_is_not() {
    let sampling = Sampling { samples: 100, noise: 0.1, seed: 1 };
    let mut own = OwnData::default();
    assert_eq!((own.samples(sampling), own.lack()), (None, Some(Lack::Points)));
    own.apply(OwnDataAction::Plane(PlaneAction::Press(0.0, 0.0)));
    assert_eq!((own.samples(sampling), own.lack()), (None, Some(Lack::Points)));
    own.apply(OwnDataAction::Plane(PlaneAction::Choose(Tool::Add(2))));
    own.apply(OwnDataAction::Plane(PlaneAction::Press(1.0, 1.0)));
    let samples = own.samples(sampling).expect("two classes");
    assert_eq!((samples.check(), own.lack()), (Ok(()), None));
    assert_eq!(samples.class_names, ["A", "B", "C"]);
    assert_eq!(samples.samples.targets, Targets::Classes { labels: vec![0, 2], classes: 3 });
    assert_eq!(samples.samples.features[..2], [0.0078125, 1.0078125]);
}

#[test]
fn the_order_of_drawing_does_not_matter() {
    let a = OwnPoint { at: (10, 20), class: 1 };
    let b = OwnPoint { at: (30, 40), class: 0 };
    assert_eq!(OwnPlane::new(vec![a, b]).samples(), OwnPlane::new(vec![b, a]).samples());
}

#[test]
fn a_stroke_is_one_step_back_and_a_tool_none() {
    let weight = |action| OwnDataAction::Plane(action).weight();
    assert_eq!(weight(PlaneAction::Press(0.0, 0.0)), Weight::Change);
    assert_eq!(weight(PlaneAction::Drag(0.0, 0.0)), Weight::Continuation);
    assert_eq!(weight(PlaneAction::Choose(Tool::Erase)), Weight::Idle);
    assert_eq!(OwnDataAction::Show(OwnKind::Curve).weight(), Weight::Idle);
}

#[test]
fn moving_the_hand_leaves_the_data_as_they_are() {
    let mut own = OwnData::default();
    own.apply(OwnDataAction::Plane(PlaneAction::Press(0.0, 0.0)));
    let earlier = own.clone();
    own.apply(OwnDataAction::Plane(PlaneAction::Lift));
    own.apply(OwnDataAction::Plane(PlaneAction::Choose(Tool::Erase)));
    own.apply(OwnDataAction::Plane(PlaneAction::Nudge(40, 0)));
    assert!(own.has_same_data(&earlier));
    own.apply(OwnDataAction::Plane(PlaneAction::Press(0.0, 0.0)));
    assert!(!own.has_same_data(&earlier));
}
