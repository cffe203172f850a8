//! The autopsy of a unit.

use activation_lab::activation::Function;
use activation_lab::chart::network::part::Part;
use activation_lab::experiment::revival::revival;
use activation_lab::nn::observation::autopsy::{Autopsy, Death};
use activation_lab::nn::observation::view::UnitId;
use activation_lab::nn::samples::Targets;
use activation_lab::page::train::autopsy::{Report, Verdict, report};
use activation_lab::page::train::autopsy_chart::{chart, curves, range};
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::command::Edit;

use crate::support::{Shape, drawing, function, snapshot};

const SHAPE: Shape = Shape { widths: &[2, 4, 3, 1], most: 16, maps: (8, 8) };
const UNIT: UnitId = UnitId { layer: 0, unit: 1 };

fn autopsy(pre_activations: Vec<f32>, death: Option<Death>) -> Autopsy {
    Autopsy {
        unit: UNIT,
        samples: (0..pre_activations.len() as u32).collect(),
        pre_activations,
        left_saturated: 0.25,
        right_saturated: 0.0,
        flat_inside: 0.0,
        exact_zeros: 0.25,
        bias: -2.0,
        weights: vec![0.5, -1.5],
        death,
    }
}

fn killed() -> Death {
    Death {
        step: 40,
        epoch: 3,
        bias: (0.5, -2.0),
        weight_norm: (1.0, 1.58),
        nearest: (0.75, -0.5),
        gradient_norm: 12.0,
    }
}

fn found(function: &Function, autopsy: &Autopsy, dead: &[(usize, u32)]) -> Report {
    report(autopsy, function, &drawing(&SHAPE), &snapshot(&SHAPE, dead), Texts::of(Lang::En))
}

#[test]
fn a_unit_with_some_flat_samples_is_alive_and_their_number_is_said() {
    let report = found(&function("relu"), &autopsy(vec![-1.0, -2.0, 0.5, 3.0], None), &[]);
    assert_eq!(report.verdict, Verdict::Alive);
    assert!(report.sentences[0].contains("2 of the 4 samples"), "{:?}", report.sentences);
    assert!(report.killer.is_none() && report.cure.is_none());
}

#[test]
fn of_a_dead_unit_the_update_that_killed_it_is_told_with_what_it_changed() {
    let report = found(&function("relu"), &autopsy(vec![-1.0, -0.5], Some(killed())), &[(1, 40)]);
    assert_eq!(report.verdict, Verdict::Dead);
    let killer = report.killer.expect("a killer");
    assert!(
        killer.happened.contains("step 40") && killer.happened.contains("epoch 3"),
        "{}",
        killer.happened
    );
    let after: Vec<&str> = killer.rows.iter().map(|it| it[2].as_str()).collect();
    assert_eq!(after, ["−2", "1.58", "−0.5"]);
    assert!(killer.gradient.contains("12"));
}

#[test]
fn the_offered_bias_revives_the_unit() {
    let relu = function("relu");
    let it = autopsy(vec![-1.5, -0.5, -4.0], Some(killed()));
    let (_, edit) = found(&relu, &it, &[(1, 40)]).cure.expect("a cure").button.expect("a button");
    let Edit::Bias { unit, value } = edit else { panic!("the bias is raised") };
    assert_eq!(unit, UNIT);
    let shift = value - it.bias;
    assert!(it.pre_activations.iter().any(|z| z + shift > 0.0), "no sample has a slope after {shift}");
    let least = revival(&relu, &it.pre_activations).expect("a slope is near").least;
    assert!((least - 0.5).abs() < 1e-3, "the nearest sample is half a unit away, not {least}");
}

#[test]
fn a_unit_that_was_born_dead_or_died_unseen_is_told_as_such() {
    let born = Death { step: 0, ..killed() };
    let report = found(&function("relu"), &autopsy(vec![-1.0], Some(born)), &[(1, 0)]);
    let killer = report.killer.expect("what happened");
    assert!(killer.happened.contains("born dead") && killer.rows.is_empty());
    let unseen = found(&function("relu"), &autopsy(vec![-1.0], None), &[(1, 40)]);
    assert!(unseen.killer.is_none() && unseen.sentences.iter().any(|it| it.contains("not found")));
}

#[test]
fn nothing_revives_a_unit_whose_function_has_no_slope_within_reach() {
    let flat = function("hard_tanh").tuned(activation_lab::activation::args::Args::new(&[-1.0, 1.0]));
    assert!(revival(&flat, &[-3.0, 4.0]).is_some(), "between -1 and 1 there is one");
    assert!(revival(&flat, &[]).is_none(), "without samples nothing is known");
}

#[test]
fn the_bias_and_the_links_are_listed_and_drawn_ones_can_be_changed() {
    let report = found(&function("tanh"), &autopsy(vec![0.1], None), &[]);
    let listed: Vec<(Option<Part>, &str)> =
        report.incoming.iter().map(|it| (it.part, it.value.as_str())).collect();
    let link = |input| Some(Part::Link { column: 1, unit: 1, input });
    assert_eq!(
        listed,
        [(Some(Part::Bias { column: 1, unit: 1 }), "−2"), (link(0), "0.5"), (link(1), "−1.5")]
    );
}

#[test]
fn every_sample_stands_on_the_curve_within_the_range() {
    let (tanh, texts) = (function("tanh"), Texts::of(Lang::En));
    let it = autopsy(vec![-7.5, 0.25, 3.0, f32::INFINITY], None);
    let x = range(&it);
    assert!(x.start <= -7.5 && x.end >= 3.0 && x.length() < 30.0, "{x:?}");
    let targets = Targets::Classes { labels: vec![0, 1, 1, 0], classes: 2 };
    let specimen = chart(&it, &targets, &tanh, curves(&tanh, 0.05, x, texts), texts);
    for mark in specimen.marks.iter().filter(|it| it.at.0.is_finite()) {
        assert_eq!(mark.at.1, tanh.value(mark.at.0));
    }
    assert_eq!((specimen.marks.len(), specimen.table.rows.len()), (4, 4));
}
