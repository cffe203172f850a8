//! Where units, links and biases stand.

use activation_lab::chart::frame::Rect;
use activation_lab::chart::network::part::Part;

use crate::support::{Shape, drawing};

const WIDTHS: [f64; 4] = [0.0, 300.0, 900.0, 4000.0];

fn shapes() -> [Shape<'static>; 4] {
    [
        Shape { widths: &[2, 1], most: 16, maps: (0, 0) },
        Shape { widths: &[2, 8, 8, 1], most: 16, maps: (8, 8) },
        Shape { widths: &[64, 32, 16, 10], most: 16, maps: (0, 0) },
        Shape { widths: &[1, 256, 3], most: 12, maps: (40, 1) },
    ]
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.left < b.right() && b.left < a.right() && a.top < b.bottom() && b.top < a.bottom()
}

#[test]
fn units_lie_within_the_drawing_and_never_on_each_other() {
    for shape in shapes() {
        let drawing = drawing(&shape);
        for width in WIDTHS {
            let layout = drawing.layout(width);
            assert!(layout.size.width >= width, "it is as wide as asked for, or wider");
            let places = drawing.columns.iter().enumerate();
            let rects: Vec<Rect> = places
                .flat_map(|(column, it)| (0..it.units.len()).map(move |unit| (column, unit)))
                .map(|(column, unit)| layout.unit(column, unit))
                .collect();
            for (index, a) in rects.iter().enumerate() {
                assert!(a.left >= 0.0 && a.right() <= layout.size.width, "{a:?} of {:?}", layout.size);
                assert!(a.top >= 0.0 && a.bottom() <= layout.size.height, "{a:?} of {:?}", layout.size);
                assert!(rects[..index].iter().all(|b| !overlap(*a, *b)), "{a:?} lies on another");
            }
        }
    }
}

#[test]
fn a_unit_is_large_enough_for_a_finger() {
    for shape in shapes() {
        assert!(drawing(&shape).layout(360.0).side >= 24.0);
    }
}

#[test]
fn columns_stand_around_one_middle_and_from_left_to_right() {
    let layout = drawing(&shapes()[2]).layout(900.0);
    let middle = |column: usize, units: usize| {
        (layout.unit(column, 0).top + layout.unit(column, units - 1).bottom()) / 2.0
    };
    let middles = [(0, 16), (1, 16), (2, 16), (3, 10)].map(|(column, units)| middle(column, units));
    assert!(middles.iter().all(|it| (it - middles[0]).abs() <= 1.0), "{middles:?}");
    assert!((1..4).all(|it| layout.unit(it, 0).left > layout.unit(it - 1, 0).right()));
}

#[test]
fn a_link_leaves_its_input_and_arrives_at_its_unit_in_the_order_of_the_inputs() {
    let layout = drawing(&shapes()[1]).layout(900.0);
    let (from, to) = layout.link(2, 3, 5);
    let (input, unit) = (layout.unit(1, 5), layout.unit(2, 3));
    assert_eq!((from.0, to.0), (input.right(), unit.left));
    assert!((from.1 - (input.top + input.height / 2.0)).abs() < 1e-9);
    let arrivals: Vec<f64> = (0..8).map(|it| layout.link(2, 3, it).1.1).collect();
    assert!(arrivals.is_sorted() && arrivals[0] > unit.top && arrivals[7] < unit.bottom(), "{arrivals:?}");
}

#[test]
fn scrolling_moves_every_part_by_as_much() {
    let drawing = drawing(&shapes()[2]);
    let layout = drawing.layout(300.0);
    let moved = layout.scrolled(120.0);
    for part in [
        Part::Unit { column: 1, unit: 2 },
        Part::Bias { column: 2, unit: 0 },
        Part::Link { column: 3, unit: 9, input: 4 },
    ] {
        let (before, after) = (layout.bounds(part), moved.bounds(part));
        assert_eq!(after, Rect { left: before.left - 120.0, ..before });
    }
}

#[test]
fn what_a_window_shows_is_seen_and_what_is_far_away_is_not() {
    let deep = Shape { widths: &[2; 40], most: 16, maps: (8, 8) };
    let layout = drawing(&deep).layout(600.0);
    assert_eq!(layout.seen(layout.size.width), 0..40, "all of it");
    for scrolled in [0.0, 700.0, layout.size.width - 600.0] {
        let moved = layout.scrolled(scrolled);
        let seen = moved.seen(600.0);
        for column in 0..40 {
            let rect = moved.unit(column, 0);
            let is_visible = rect.right() > 0.0 && rect.left < 600.0;
            assert!(!is_visible || seen.contains(&column), "column {column} at {scrolled}");
        }
        assert!(seen.len() < 12, "{seen:?} of 40");
    }
}
