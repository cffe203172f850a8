//! What lies under a pointer.

use activation_lab::chart::network::NetworkDrawing;
use activation_lab::chart::network::part::Part;

use crate::support::{Shape, drawing};

const TOLERANCE: f64 = 4.0;

fn network() -> NetworkDrawing {
    drawing(&Shape { widths: &[2, 4, 3, 1], most: 16, maps: (8, 8) })
}

fn units(drawing: &NetworkDrawing) -> Vec<(usize, usize)> {
    let columns = drawing.columns.iter().enumerate();
    columns.flat_map(|(column, it)| (0..it.units.len()).map(move |unit| (column, unit))).collect()
}

#[test]
fn the_middle_of_a_unit_is_the_unit_and_the_mark_of_its_bias_the_bias() {
    let drawing = network();
    let layout = drawing.layout(700.0);
    for (column, unit) in units(&drawing) {
        let rect = layout.unit(column, unit);
        let middle = (rect.left + rect.width / 2.0, rect.top + rect.height / 2.0);
        assert_eq!(layout.part_at(middle, TOLERANCE), Some(Part::Unit { column, unit }));
        let bias = layout.part_at(layout.bias(column, unit), TOLERANCE);
        if column > 0 {
            assert_eq!(bias, Some(Part::Bias { column, unit }));
        } else {
            assert!(!matches!(bias, Some(Part::Bias { .. })), "an input has no bias");
        }
    }
}

#[test]
fn a_place_near_the_middle_of_a_link_finds_a_link_that_passes_there() {
    let drawing = network();
    let layout = drawing.layout(700.0);
    for (column, unit) in units(&drawing).into_iter().filter(|it| it.0 > 0) {
        for input in 0..drawing.columns[column - 1].units.len() {
            let (from, to) = layout.link(column, unit, input);
            // Where the lines of a gap fan out, close to their beginning, they are told apart best.
            let at = (0.75 * from.0 + 0.25 * to.0, 0.75 * from.1 + 0.25 * to.1);
            let Some(Part::Link { column: found, unit: end, input: start }) = layout.part_at(at, TOLERANCE)
            else {
                panic!("no link at {at:?}");
            };
            let (a, b) = layout.link(found, end, start);
            let share = (at.0 - a.0) / (b.0 - a.0);
            assert!((a.1 + share * (b.1 - a.1) - at.1).abs() < 1e-6, "a link that does not pass {at:?}");
        }
    }
}

#[test]
fn a_place_beside_everything_is_nothing() {
    let layout = network().layout(700.0);
    for at in [(-5.0, 10.0), (350.0, -40.0), (690.0, layout.size.height), (f64::NAN, 3.0)] {
        assert_eq!(layout.part_at(at, TOLERANCE), None, "{at:?}");
    }
}
