//! What the drawing takes from a report of the trainer.

use activation_lab::chart::network::part::Part;
use activation_lab::chart::network::tint::Tint;
use activation_lab::chart::network::{Face, Health, Rising};
use activation_lab::chart::{Figure, Palette};
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::Parameters;
use activation_lab::nn::samples::Targets;
use activation_lab::page::train::network::{Blueprint, description, drawing, takeaway};
use activation_lab::text::{Lang, Texts};

use crate::support::{self, Shape, scene, snapshot, wired};

const SHAPE: Shape = Shape { widths: &[2, 4, 3, 1], most: 16, maps: (8, 8) };
const CUT: Shape = Shape { widths: &[64, 32, 10], most: 12, maps: (0, 0) };

#[test]
fn every_weight_and_bias_of_the_report_is_a_part_of_the_drawing() {
    let (drawing, wiring) = (support::drawing(&SHAPE), support::wiring(&SHAPE));
    for (layer, it) in wiring.layers.iter().enumerate() {
        let column = layer + 1;
        for unit in 0..it.shown_units as usize {
            assert_eq!(drawing.value(Part::Bias { column, unit }), Some(it.biases[unit]));
            for input in 0..it.shown_inputs as usize {
                let weight = it.weights[unit * it.shown_inputs as usize + input];
                assert_eq!(drawing.value(Part::Link { column, unit, input }), Some(weight));
            }
        }
    }
    for part in [
        Part::Bias { column: 0, unit: 0 },
        Part::Link { column: 1, unit: 0, input: 2 },
        Part::Link { column: 9, unit: 0, input: 0 },
        Part::Unit { column: 1, unit: 4 },
    ] {
        assert!(drawing.value(part).is_none() && !drawing.has(part), "{part:?}");
    }
}

#[test]
fn of_a_wide_layer_some_units_are_drawn_and_the_others_counted() {
    let drawing = support::drawing(&CUT);
    let more: Vec<&str> = drawing.columns.iter().map(|it| it.more.as_str()).collect();
    assert_eq!(more, ["+52 more", "+20 more", ""]);
    assert!(drawing.columns.iter().all(|it| it.units.len() <= 12));
    assert!(
        drawing.columns.iter().flat_map(|it| &it.units).all(|it| it.face == Face::Disc),
        "no maps, no pictures"
    );
}

#[test]
fn dead_units_are_marked_and_counted_in_words() {
    let shape = &SHAPE;
    let (report, scene) = (snapshot(shape, &[(1, 40), (3, 0)]), scene(2));
    let recipe = wired(shape, "relu", Parameters::Fixed);
    let functions = vec![support::function("relu"); 2];
    let blueprint = Blueprint { recipe: &recipe, functions: &functions };
    let texts = Texts::of(Lang::En);
    let drawing = drawing(&report, &scene, blueprint, texts);
    let dead = |column: usize| {
        let units = drawing.columns[column].units.iter().enumerate();
        units.filter(|it| it.1.health == Health::Dead).map(|it| it.0).collect::<Vec<_>>()
    };
    assert_eq!((dead(1), dead(2)), (vec![1, 3], vec![]));
    let words = description(&drawing, &report, texts);
    assert!(
        words.contains("2 units are dead") && words.contains("Units of the hidden layers: 4, 3."),
        "{words}"
    );
    assert!(words.contains(&format!("{} weights and biases", 4 * 3 + 3 * 5 + 4)), "{words}");
}

#[test]
fn a_learnt_parameter_is_named_under_its_layer_and_a_fixed_one_is_not() {
    let texts = Texts::of(Lang::En);
    let notes = |id: &str, parameters| {
        let recipe = wired(&SHAPE, id, parameters);
        let functions = vec![support::function(id); 2];
        let blueprint = Blueprint { recipe: &recipe, functions: &functions };
        drawing(&snapshot(&SHAPE, &[]), &scene(2), blueprint, texts).columns[1].notes.clone()
    };
    let learnt = notes("prelu", Parameters::Learned);
    assert!(learnt.len() == 2 && learnt[1].ends_with("= 0.31"), "{learnt:?}");
    assert_eq!(notes("prelu", Parameters::Fixed).len(), 1);
}

#[test]
fn the_picture_of_a_probability_is_coloured_around_a_half_and_that_of_a_hidden_unit_around_zero() {
    let drawing = support::drawing(&SHAPE);
    let tints = |column: usize| match drawing.columns[column].units[0].face {
        Face::Map { tint, .. } => tint,
        Face::Line { .. } | Face::Disc => panic!("column {column} has pictures"),
    };
    assert_eq!((tints(0), tints(1)), (Tint::Signed, Tint::Signed));
    assert!(matches!(tints(3), Tint::Probability { .. }));
    let palette = Palette::light();
    let signed = Tint::Signed.colours(Rising::Orange, &palette);
    assert_eq!(signed[128], palette.paper, "zero is paper");
    let sure = Tint::Probability { largest: 1.0 }.colours(Rising::Orange, &palette);
    assert_eq!((sure[255], sure[128]), (signed[255], signed[1]), "1 is one hue, 0 the other");
}

#[test]
fn over_one_number_units_are_curves_and_over_many_they_are_discs() {
    let texts = Texts::of(Lang::En);
    let line = Shape { widths: &[1, 4, 1], most: 16, maps: (40, 1) };
    let drawn = support::drawing(&line);
    assert!(matches!(drawn.columns[1].units[2].face, Face::Line { .. }));
    let said = [&SHAPE, &line, &CUT].map(|it| takeaway(&snapshot(it, &[]), Rising::Orange, texts));
    assert!(said[0].contains("picture") && said[1].contains("curve") && said[2].contains("disc"), "{said:?}");
}

#[test]
fn the_hues_are_those_of_the_surface() {
    let rising = |targets: Targets, output: Output| {
        let mut scene = scene(2);
        scene.train.targets = targets;
        let mut recipe = wired(&SHAPE, "tanh", Parameters::Fixed);
        recipe.output = output;
        let blueprint = Blueprint { recipe: &recipe, functions: &[] };
        drawing(&snapshot(&SHAPE, &[]), &scene, blueprint, Texts::of(Lang::En)).rising
    };
    let classes = Targets::Classes { labels: vec![0, 1], classes: 2 };
    assert_eq!(rising(classes.clone(), Output::Sigmoid), Rising::Orange);
    assert_eq!(rising(classes, Output::Softmax), Rising::Blue);
    assert_eq!(rising(Targets::Values(vec![0.0, 1.0]), Output::Linear), Rising::Blue);
}

#[test]
fn the_table_has_a_row_for_every_weight_and_bias() {
    let table = Figure::from(support::drawing(&SHAPE)).table();
    assert_eq!(table.rows.len(), 4 * 3 + 3 * 5 + 4);
    assert!(table.rows.iter().all(|it| it.len() == table.columns.len()));
}

#[test]
fn the_reach_passes_over_what_is_not_finite() {
    let mut drawing = support::drawing(&SHAPE);
    let before = drawing.reach();
    drawing.columns[1].weights[0] = f32::INFINITY;
    drawing.columns[1].weights[1] = f32::NAN;
    assert!(drawing.reach().is_finite() && drawing.reach() <= before);
    drawing.columns[2].weights[0] = -7.5;
    assert_eq!(drawing.reach(), 7.5);
}
