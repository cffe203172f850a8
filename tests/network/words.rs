//! What is said of a part, and what can be done to it.

use activation_lab::chart::network::part::Part;
use activation_lab::nn::observation::view::UnitId;
use activation_lab::page::train::network_part::{controls, edit, hint, name, part_of, reading, unit_id};
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::command::Edit;

use crate::support::{Shape, drawing, snapshot};

const SHAPE: Shape = Shape { widths: &[2, 4, 3, 1], most: 16, maps: (8, 8) };

fn parts() -> [Part; 5] {
    [
        Part::Unit { column: 0, unit: 1 },
        Part::Unit { column: 2, unit: 2 },
        Part::Unit { column: 3, unit: 0 },
        Part::Link { column: 1, unit: 3, input: 1 },
        Part::Bias { column: 2, unit: 0 },
    ]
}

#[test]
fn every_part_is_named_after_what_it_joins() {
    let drawing = drawing(&SHAPE);
    let names = parts().map(|it| name(it, &drawing, Texts::of(Lang::En)));
    assert_eq!(
        names,
        [
            "input x2",
            "unit 3 of layer 2",
            "the output",
            "weight from input x2 to unit 4 of layer 1",
            "bias of unit 1 of layer 2"
        ]
    );
    let chinese = parts().map(|it| name(it, &drawing, Texts::of(Lang::Zh)));
    assert!(chinese.iter().zip(&names).all(|(zh, en)| zh != en && !zh.is_empty()), "{chinese:?}");
}

#[test]
fn a_number_is_read_out_with_its_value_and_a_dead_unit_with_the_step() {
    let (drawing, texts) = (drawing(&SHAPE), Texts::of(Lang::En));
    let report = snapshot(&SHAPE, &[(1, 40), (3, 0)]);
    let read = |part| reading(part, &drawing, &report, texts);
    let bias = Part::Bias { column: 2, unit: 0 };
    let value = f64::from(drawing.value(bias).expect("a bias"));
    let spoken = read(bias).rsplit(": ").next().expect("a value").replace('−', "-");
    assert!((spoken.parse::<f64>().expect("a number") - value).abs() < 1e-3, "{spoken} for {value}");
    assert!(read(Part::Unit { column: 1, unit: 1 }).ends_with("dead since step 40"));
    assert!(read(Part::Unit { column: 1, unit: 3 }).ends_with("dead from the start"));
    assert!(read(Part::Unit { column: 1, unit: 0 }).contains("largest magnitude"));
}

#[test]
fn weights_and_biases_are_edited_and_units_are_examined() {
    let texts = Texts::of(Lang::En);
    let unit = |layer, unit| UnitId { layer, unit };
    assert_eq!(edit(parts()[3], 0.5), Some(Edit::Weight { unit: unit(0, 3), input: 1, value: 0.5 }));
    assert_eq!(edit(parts()[4], -2.0), Some(Edit::Bias { unit: unit(1, 0), value: -2.0 }));
    assert_eq!(edit(parts()[1], 1.0), None);
    assert_eq!(parts().map(unit_id), [None, Some(unit(1, 2)), Some(unit(2, 0)), None, None]);
    assert_eq!(part_of(unit(1, 2)), parts()[1]);
    let hints = parts().map(|it| hint(it, texts));
    assert_eq!(hints[0], "", "an input has nothing to examine");
    assert_eq!((hints[1], hints[3]), (hints[2], hints[4]));
    assert_ne!(hints[1], hints[3]);
}

#[test]
fn the_slider_of_a_number_reaches_beyond_it_and_the_field_takes_more() {
    for opened in [0.0, 0.3, -3.7, 25.0, -800.0] {
        let (field, slider) = controls(opened);
        assert!(slider.min <= opened && opened <= slider.max, "{opened} on {slider:?}");
        assert!(slider.max >= 4.0 && slider.min == -slider.max);
        assert!(field.min <= slider.min && slider.max <= field.max);
    }
}
