//! Every change can be taken back and made again.

use activation_lab::nn::observation::view::UnitId;
use activation_lab::page::action::Action;
use activation_lab::page::train::action::{Stride, TrainAction};
use activation_lab::page::train::change::{Change, Functions};
use activation_lab::page::train::choices::InitKind;
use activation_lab::page::train::own_data::action::OwnDataAction;
use activation_lab::page::train::own_data::plane::PlaneAction;
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::source::SourceKind;
use activation_lab::page::train::undo::MOST;
use activation_lab::worker::message::command::{Command, Edit};

use crate::conversation::Conversation;

#[test]
fn each_change_of_the_set_up_goes_back_and_forth() {
    let mut talk = Conversation::open("gelu");
    let changes = [
        Change::Data(SourceKind::Spiral),
        Change::AddLayer,
        Change::Width { layer: 2, width: 3 },
        Change::Functions(Functions::PerLayer),
        Change::Init(InitKind::Zeros),
        Change::Set(Setting::LearningRate, 0.7),
        Change::Set(Setting::Seed, 7.0),
    ];
    let mut states = vec![talk.setup().clone()];
    for change in changes {
        talk.change(change);
        states.push(talk.setup().clone());
    }
    for state in states.iter().rev().skip(1) {
        talk.act(TrainAction::Undo);
        assert_eq!(talk.setup(), state);
    }
    // The function was chosen before all that.
    assert!(!talk.lab.train.undo.can_undo(), "{:?}", talk.lab.train.undo);
    for state in states.iter().skip(1) {
        talk.act(TrainAction::Redo);
        assert_eq!(talk.setup(), state);
    }
    assert!(!talk.lab.train.undo.can_redo());
    talk.act(TrainAction::Redo);
    assert_eq!(talk.setup(), &states[states.len() - 1]);
}

#[test]
fn a_drag_is_one_change_and_two_drags_are_two() {
    let mut talk = Conversation::open("gelu");
    for value in [0.2, 0.3, 0.4] {
        talk.set(Setting::Noise, value);
    }
    for value in [4.0, 5.0] {
        talk.set(Setting::BatchSize, value);
    }
    talk.set(Setting::Noise, 0.5);
    let mut noises = Vec::new();
    while talk.lab.train.undo.can_undo() {
        talk.act(TrainAction::Undo);
        noises.push((talk.setup().get(Setting::Noise), talk.setup().get(Setting::BatchSize)));
    }
    assert_eq!(noises, [(0.4, 5.0), (0.4, 16.0), (0.15, 16.0)]);
}

#[test]
fn a_change_after_going_back_forgets_what_could_be_made_again() {
    let mut talk = Conversation::open("gelu");
    talk.change(Change::AddLayer);
    talk.act(TrainAction::Undo);
    talk.change(Change::RemoveLayer);
    assert!(!talk.lab.train.undo.can_redo());
}

#[test]
fn the_function_and_its_parameters_go_back_with_the_set_up() {
    let mut talk = Conversation::open("elu");
    talk.lab.apply(Action::SetParam { index: 0, value: 0.4 });
    talk.lab.apply(Action::SetParam { index: 0, value: 0.5 });
    talk.lab.apply(Action::Choose("relu".to_owned()));
    talk.act(TrainAction::Undo);
    assert_eq!((talk.lab.function.id(), talk.lab.function.args()[0]), ("elu", 0.5));
    talk.act(TrainAction::Undo);
    assert_eq!((talk.lab.function.id(), talk.lab.function.args()[0]), ("elu", 1.0));
    assert!(
        matches!(talk.frame(), Some(Command::Start { recipe, .. }) if recipe.layers[0].function.id == "elu")
    );
    talk.act(TrainAction::Redo);
    talk.act(TrainAction::Redo);
    assert_eq!(talk.lab.function.id(), "relu");
}

#[test]
fn own_points_go_back_stroke_by_stroke() {
    let mut talk = Conversation::open("gelu");
    let press = |x, y| Change::Own(OwnDataAction::Plane(PlaneAction::Press(x, y)));
    let points = |talk: &Conversation| talk.setup().own.plane.points().len();
    talk.change(press(0.5, 0.5));
    talk.change(press(-0.5, -0.5));
    assert_eq!((points(&talk), talk.setup().source), (2, SourceKind::Own));
    talk.act(TrainAction::Undo);
    assert_eq!(points(&talk), 1);
    talk.act(TrainAction::Undo);
    assert_eq!((points(&talk), talk.setup().source), (0, SourceKind::Moons));
    talk.act(TrainAction::Redo);
    talk.act(TrainAction::Redo);
    assert_eq!(points(&talk), 2);
}

#[test]
fn a_weight_set_by_hand_goes_back_while_the_network_is_the_same() {
    let mut talk = Conversation::open("gelu");
    let unit = UnitId { layer: 1, unit: 2 };
    let weight = |talk: &Conversation| talk.snapshot().wiring.layers[1].weights[2 * 8 + 3];
    let bias = |talk: &Conversation| talk.snapshot().wiring.layers[1].biases[2];
    let before = weight(&talk);
    for value in [1.0, 1.5, 2.0] {
        talk.act(TrainAction::Edit(Edit::Weight { unit, input: 3, value }));
        assert!(matches!(talk.frame(), Some(Command::Edit { .. })));
    }
    talk.act(TrainAction::Edit(Edit::Bias { unit, value: -1.0 }));
    talk.frame();
    assert_eq!((weight(&talk), bias(&talk)), (2.0, -1.0));
    talk.act(TrainAction::Undo);
    talk.frame();
    assert_eq!((weight(&talk), bias(&talk)), (2.0, 0.0));
    talk.act(TrainAction::Undo);
    talk.frame();
    assert_eq!(weight(&talk), before, "a drag is one change");
    talk.act(TrainAction::Redo);
    talk.frame();
    assert_eq!(weight(&talk), 2.0);
    talk.act(TrainAction::Step(Stride::Batch));
    talk.frame();
    let trained = weight(&talk);
    talk.act(TrainAction::Undo);
    assert_eq!((talk.frame(), weight(&talk)), (None, trained), "training has moved on");
}

#[test]
fn only_so_many_changes_are_kept() {
    let mut talk = Conversation::open("gelu");
    for seed in 0..(MOST as u32 + 50) {
        talk.act(TrainAction::SetSeed(seed + 2));
    }
    let mut back = 0;
    while talk.lab.train.undo.can_undo() {
        talk.act(TrainAction::Undo);
        back += 1;
    }
    assert_eq!((back, talk.setup().get(Setting::Seed)), (MOST, 51.0));
}
