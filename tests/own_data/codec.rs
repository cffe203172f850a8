//! Own data in the address.

use activation_lab::page::query::LONGEST_ADDRESS;
use activation_lab::page::train::own_data::codec::{read, write};
use activation_lab::page::train::own_data::curve::{COLUMNS, OwnCurve};
use activation_lab::page::train::own_data::plane::{MOST_POINTS, OwnPlane, OwnPoint};
use activation_lab::page::train::own_data::state::{OwnData, OwnKind, Sampling};
use proptest::prelude::*;

const SAMPLING: Sampling = Sampling { samples: 50, noise: 0.1, seed: 1 };

fn points(points: Vec<OwnPoint>) -> OwnData {
    OwnData { plane: OwnPlane::new(points), ..OwnData::default() }
}

proptest! {
    #[test]
    fn points_come_back_as_the_same_samples(
        places in prop::collection::vec((any::<u8>(), any::<u8>(), 0..5_u8), 1..200)
    ) {
        let own = points(places.into_iter().map(|(x, y, class)| OwnPoint { at: (x, y), class }).collect());
        let text = write(&own).expect("points have a text");
        let back = read(&text).expect("what is written is read");
        prop_assert_eq!(back.samples(SAMPLING), own.samples(SAMPLING));
        prop_assert_eq!(write(&back), Some(text));
    }

    #[test]
    fn a_curve_comes_back_to_the_bit(heights in prop::collection::vec(any::<u8>(), COLUMNS)) {
        let own = OwnData { kind: OwnKind::Curve, curve: OwnCurve::new(heights), ..OwnData::default() };
        let back = read(&write(&own).expect("a curve has a text")).expect("what is written is read");
        prop_assert_eq!(back, own);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[pc]?[A-Za-z0-9_.\\-é ]{0,80}") {
        if let Some(own) = read(&text) {
            let again = write(&own).and_then(|it| read(&it));
            prop_assert!(own.plane.points().is_empty() && own.curve.heights().is_none() || again == Some(own));
        }
    }
}

#[test]
fn a_text_that_was_published_keeps_its_meaning() {
    let own = points(vec![OwnPoint { at: (0, 255), class: 0 }, OwnPoint { at: (128, 64), class: 2 }]);
    assert_eq!(write(&own).as_deref(), Some("pAP8..gEA"));
    assert_eq!(read("pAP8..gEA"), Some(own));
}

#[test]
fn what_is_no_such_text_is_refused() {
    for text in ["", "x", "p*", "pA", "pAA", "pAAAB", "p.....AAA", "cAAAA", "pAA AA", "é"] {
        assert_eq!(read(text), None, "{text:?}");
    }
}

#[test]
fn nothing_drawn_has_no_text_and_neither_has_a_table() {
    assert_eq!(write(&OwnData::default()), None);
    assert_eq!(write(&OwnData { kind: OwnKind::Curve, ..OwnData::default() }), None);
    assert_eq!(write(&OwnData { kind: OwnKind::Table, ..OwnData::default() }), None);
}

#[test]
fn the_most_points_fit_into_an_address() {
    let all = vec![OwnPoint { at: (255, 255), class: 4 }; MOST_POINTS];
    let text = write(&points(all)).expect("points have a text");
    assert!(2 * text.len() < LONGEST_ADDRESS, "{} characters", text.len());
}
