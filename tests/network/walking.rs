//! From part to part with the keys.

use std::collections::HashSet;

use activation_lab::chart::network::NetworkDrawing;
use activation_lab::chart::network::Step;
use activation_lab::chart::network::part::Part;

use crate::support::{Shape, drawing};

const STEPS: [Step; 6] = [Step::Left, Step::Right, Step::Up, Step::Down, Step::First, Step::Last];

fn network() -> NetworkDrawing {
    drawing(&Shape { widths: &[2, 4, 3, 1], most: 16, maps: (8, 8) })
}

fn parts(drawing: &NetworkDrawing) -> HashSet<Part> {
    let mut all = HashSet::new();
    for (column, it) in drawing.columns.iter().enumerate() {
        for unit in 0..it.units.len() {
            all.insert(Part::Unit { column, unit });
            if column > 0 {
                all.insert(Part::Bias { column, unit });
                let inputs = drawing.columns[column - 1].units.len();
                all.extend((0..inputs).map(|input| Part::Link { column, unit, input }));
            }
        }
    }
    all
}

#[test]
fn every_part_is_reached_with_the_keys_and_no_step_leaves_the_network() {
    let drawing = network();
    let mut reached = HashSet::from([Part::Unit { column: 0, unit: 0 }]);
    let mut next: Vec<Part> = reached.iter().copied().collect();
    while let Some(part) = next.pop() {
        for step in STEPS {
            let to = drawing.walked(part, step);
            assert!(drawing.has(to), "{step:?} from {part:?} leads to {to:?}");
            if reached.insert(to) {
                next.push(to);
            }
        }
    }
    assert_eq!(reached, parts(&drawing));
}

#[test]
fn a_step_sideways_goes_from_unit_to_link_to_unit_and_back() {
    let drawing = network();
    let start = Part::Unit { column: 1, unit: 2 };
    let link = drawing.walked(start, Step::Right);
    assert_eq!(link, Part::Link { column: 2, unit: 2, input: 2 });
    let end = drawing.walked(link, Step::Right);
    assert_eq!(end, Part::Unit { column: 2, unit: 2 });
    assert_eq!(drawing.walked(link, Step::Left), start);
}

#[test]
fn going_down_from_link_to_link_passes_every_weight_and_bias_of_a_column_once() {
    let drawing = network();
    let mut part = Part::Link { column: 2, unit: 0, input: 0 };
    let mut passed = vec![part];
    loop {
        let next = drawing.walked(part, Step::Down);
        if next == part {
            break;
        }
        passed.push(next);
        part = next;
    }
    let expected: Vec<Part> = (0..3)
        .flat_map(|unit| {
            let links = (0..4).map(move |input| Part::Link { column: 2, unit, input });
            links.chain([Part::Bias { column: 2, unit }])
        })
        .collect();
    assert_eq!(passed, expected);
}

#[test]
fn the_edges_hold() {
    let drawing = network();
    let (first, last) = (Part::Unit { column: 0, unit: 0 }, Part::Unit { column: 3, unit: 0 });
    assert_eq!(drawing.walked(last, Step::First), first);
    assert_eq!(drawing.walked(first, Step::Last), last);
    for (part, steps) in [(first, [Step::Left, Step::Up]), (last, [Step::Right, Step::Down])] {
        for step in steps {
            assert_eq!(drawing.walked(part, step), part, "{step:?}");
        }
    }
}

#[test]
fn keys_without_a_meaning_belong_to_the_page() {
    assert_eq!(Step::parse("ArrowDown"), Some(Step::Down));
    for key in ["Tab", "PageDown", "a", "", "Enter"] {
        assert_eq!(Step::parse(key), None, "{key}");
    }
}
