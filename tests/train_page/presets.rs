//! Each preset shows what its words say: trained here, and asked.

use std::rc::Rc;

use activation_lab::page::train::action::TrainAction;
use activation_lab::page::train::change::Change;
use activation_lab::page::train::choices::{OptimiserKind, OutputChoice};
use activation_lab::page::train::preset::{PRESETS, Preset, buttons, memento, words};
use activation_lab::page::train::run::Phase;
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::source::SourceKind;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::snapshot::{Snapshot, Status};

use crate::conversation::Conversation;

fn preset(id: &str) -> Preset {
    *PRESETS.iter().find(|it| it.id == id).expect("a preset")
}

fn shown(id: &str) -> Conversation {
    let mut talk = Conversation::open("gelu");
    talk.act(TrainAction::Show(preset(id)));
    talk.frame();
    talk
}

/// The run of a preset at this epoch, or where it broke.
fn trained(id: &str, epoch: u32) -> Rc<Snapshot> {
    let mut talk = shown(id);
    talk.train_to(epoch);
    talk.snapshot()
}

/// The gradient of the first layer against that of the output layer.
fn first_to_last(snapshot: &Snapshot) -> f64 {
    snapshot.flows[0].gradient / snapshot.flows[snapshot.flows.len() - 1].gradient
}

#[test]
fn every_preset_is_an_address_without_a_fault_and_has_its_words_in_every_language() {
    let current = Conversation::open("gelu").setup().clone();
    for preset in PRESETS {
        let talk = Conversation::at(preset.options);
        assert_eq!(memento(preset, &current).setup, *talk.setup(), "{}", preset.id);
        for texts in Lang::ALL.map(Texts::of) {
            let words = words(preset, texts).expect("words");
            assert!(!words.name.is_empty() && words.watch.chars().count() > 20, "{}", preset.id);
        }
    }
    for texts in Lang::ALL.map(Texts::of) {
        assert_eq!(texts.presets().len(), PRESETS.len());
    }
}

#[test]
fn a_shown_preset_is_the_one_that_is_pressed_and_can_be_taken_back() {
    let mut talk = Conversation::open("mish");
    let before = talk.setup().clone();
    talk.set(Setting::Speed, 9.0);
    talk.act(TrainAction::Show(preset("dying")));
    assert_eq!(talk.lab.function.id(), "relu");
    let chosen = buttons(&talk.lab, Texts::of(Lang::En)).into_iter().filter(|it| it.is_chosen);
    assert_eq!(chosen.map(|it| it.preset.id).collect::<Vec<_>>(), ["dying"], "whatever the pace");
    talk.act(TrainAction::Undo);
    assert_eq!((talk.lab.function.id(), talk.setup().source), ("mish", before.source));
}

#[test]
fn the_good_ones_learn() {
    for (id, epoch, quality) in
        [("spiral", 200, 0.95), ("arms", 100, 0.9), ("digits", 10, 0.95), ("features", 30, 0.97)]
    {
        let test = trained(id, epoch).test;
        assert!(test.quality >= quality, "{id}: {test:?}");
    }
}

#[test]
fn a_single_prelu_becomes_the_absolute_value() {
    assert_eq!(shown("slope").snapshot().layers[0].parameters, [0.25]);
    let snapshot = trained("slope", 100);
    assert!((snapshot.layers[0].parameters[0] + 1.0).abs() < 0.1, "{:?}", snapshot.layers[0].parameters);
    assert!(snapshot.test.quality > 0.95, "{:?}", snapshot.test);
}

#[test]
fn a_line_never_gets_far_beyond_guessing_on_a_circle() {
    let snapshot = trained("linear", 300);
    assert!(snapshot.train.quality < 0.65 && snapshot.train.loss > 0.68, "{:?}", snapshot.train);
}

#[test]
fn at_too_high_a_rate_every_relu_of_the_second_layer_dies_and_stays_dead() {
    let snapshot = trained("dying", 10);
    let layer = &snapshot.layers[1];
    assert_eq!((layer.dead.len(), layer.units), (8, 8));
    assert_eq!(trained("dying", 100).layers[1].dead, layer.dead);
}

#[test]
fn ten_sigmoids_leave_nothing_of_the_gradient() {
    let snapshot = trained("vanishing", 100);
    // At most 1/4 a layer, ten times over.
    assert!(first_to_last(&snapshot) < 1e-5, "{}", first_to_last(&snapshot));
    assert!(snapshot.train.quality < 0.6, "{:?}", snapshot.train);
}

#[test]
fn raw_columns_saturate_the_first_layer_and_scaled_ones_do_not() {
    let snapshot = trained("unscaled", 50);
    let layer = &snapshot.layers[0];
    assert!(layer.left_saturated + layer.right_saturated > 0.95, "{layer:?}");
    // 357 of 569 are benign.
    assert!((snapshot.train.quality - 357.0 / 569.0).abs() < 0.02, "{:?}", snapshot.train);
    let mut talk = shown("unscaled");
    talk.change(Change::Scaling(activation_lab::nn::task::Scaling::Standardised));
    talk.train_to(50);
    assert!(talk.snapshot().test.quality > 0.95);
}

#[test]
fn from_zero_weights_only_the_last_bias_moves() {
    let snapshot = trained("zeros", 100);
    let layers = &snapshot.wiring.layers;
    assert!(layers.iter().all(|it| it.weights.iter().all(|it| *it == 0.0)));
    assert!(layers[..2].iter().all(|it| it.biases.iter().all(|it| *it == 0.0)));
    assert_ne!(layers[2].biases, [0.0]);
}

#[test]
fn thirty_layers_learn_with_the_gain_of_their_function_and_not_with_that_of_relu() {
    let [lost, found] = ["deep", "preserving"].map(|id| trained(id, 30));
    assert!(lost.train.quality < 0.6, "{:?}", lost.train);
    assert!(found.train.quality > 0.8, "{:?}", found.train);
    // At the start, before either has gone anywhere.
    let [lost, found] = ["deep", "preserving"].map(|id| trained(id, 1).flows[0].gradient);
    assert!(found > 100.0 * lost, "{found} {lost}");
}

#[test]
fn a_rate_beyond_two_over_the_curvature_breaks_a_bowl_and_one_below_does_not() {
    let mut talk = shown("divergence");
    talk.train_to(1000);
    assert_eq!(talk.run().phase, Phase::Diverged);
    let Status::Diverged(divergence) = talk.snapshot().status else { panic!("it broke") };
    let curvature = divergence.curvature.expect("a bowl");
    assert!((curvature - 2.0).abs() < 0.2, "{curvature}");
    talk.set(Setting::LearningRate, 0.9);
    talk.act(TrainAction::Reset);
    talk.train_to(1000);
    assert!(talk.snapshot().train.quality > 0.95, "{:?}", talk.snapshot().train);
}

#[test]
fn momentum_finds_in_twenty_epochs_what_plain_descent_does_not() {
    assert!(trained("momentum", 20).test.quality > 0.9);
    let mut talk = shown("momentum");
    talk.change(Change::Optimiser(OptimiserKind::Sgd));
    assert_eq!(talk.setup().get(Setting::LearningRate), 0.01);
    talk.train_to(20);
    assert!(talk.snapshot().test.quality < 0.3, "{:?}", talk.snapshot().test);
}

#[test]
fn with_too_little_data_the_test_loss_turns_and_climbs() {
    let mut talk = shown("overfit");
    assert_eq!(talk.run().scene.as_ref().map(|it| it.train_total), Some(10));
    assert!(talk.run().scene.as_ref().is_some_and(|it| it.parameters > 1000));
    talk.train_to(1000);
    let points = talk.run().history.points();
    let least = points.iter().map(|it| it.test.loss).fold(f64::INFINITY, f64::min);
    let (first, last) = (points[0], points[points.len() - 1]);
    assert!(least < first.test.loss && last.test.loss > 2.0 * least, "{least} {last:?}");
    assert!(last.train.loss < 0.01);
}

#[test]
fn behind_a_sigmoid_the_squared_error_does_not_put_right_what_cross_entropy_does() {
    let snapshot = trained("squared", 30);
    assert!(snapshot.train.quality < 0.05, "{:?}", snapshot.train);
    let mut talk = shown("squared");
    talk.change(Change::Output(OutputChoice::Proper));
    talk.train_to(30);
    assert!(talk.snapshot().train.quality > 0.95, "{:?}", talk.snapshot().train);
}

#[test]
fn log_sigmoid_with_nll_has_hardly_any_loss_and_many_wrong_answers() {
    let wrong = trained("nll", 100);
    assert_eq!(shown("nll").setup().source, SourceKind::Iris);
    assert!(wrong.train.loss < 0.01 && wrong.train.quality < 0.8, "{:?}", wrong.train);
    let mut talk = shown("nll");
    talk.change(Change::Output(OutputChoice::Proper));
    talk.train_to(100);
    assert!(talk.snapshot().train.quality > 0.94, "{:?}", talk.snapshot().train);
}
