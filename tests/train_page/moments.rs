//! Looking at the past of a run, going back to it, and looking into its units.

use activation_lab::nn::observation::view::UnitId;
use activation_lab::page::train::action::TrainAction;
use activation_lab::page::train::change::Change;
use activation_lab::page::train::run::Phase;
use activation_lab::page::train::source::SourceKind;
use activation_lab::page::train::status::status;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::command::{Command, Moment};

use crate::conversation::Conversation;

#[test]
fn a_moment_of_the_past_is_looked_at_once_and_training_leaves_it() {
    let mut talk = Conversation::open("tanh");
    talk.train_to(20);
    let latest = talk.snapshot();
    talk.act(TrainAction::Visit(Moment::Epoch(5)));
    assert!(matches!(talk.frame(), Some(Command::Look { moment: Moment::Epoch(5), .. })));
    assert_eq!(talk.frame(), None);
    assert_eq!((talk.snapshot().shown_epoch, talk.snapshot().epoch), (5, 20));
    assert_ne!(talk.snapshot().wiring, latest.wiring);
    assert_eq!(talk.epochs().last(), Some(&20), "the scores of the run stay");
    for texts in Lang::ALL.map(Texts::of) {
        let status = status(&talk.lab.train, &talk.lab.function, texts);
        assert!(status.is_past && status.phase_name.contains('5'), "{status:?}");
    }
    talk.act(TrainAction::Visit(Moment::Latest));
    assert!(matches!(talk.frame(), Some(Command::Look { moment: Moment::Latest, .. })));
    assert_eq!(talk.snapshot().wiring, latest.wiring);
    talk.act(TrainAction::Visit(Moment::Epoch(3)));
    talk.frame();
    talk.act(TrainAction::Play);
    assert_eq!(talk.run().moment, Moment::Latest);
    assert!(matches!(talk.frame(), Some(Command::Advance { .. })));
    assert!(talk.snapshot().shown_epoch > 20);
}

#[test]
fn visiting_pauses_a_run_that_trains() {
    let mut talk = Conversation::open("tanh");
    talk.act(TrainAction::Play);
    talk.frames(4);
    talk.act(TrainAction::Visit(Moment::Epoch(0)));
    assert_eq!(talk.run().phase, Phase::Paused);
}

#[test]
fn going_back_forgets_what_came_after_and_the_same_run_follows() {
    let mut talk = Conversation::open("tanh");
    talk.train_to(12);
    let (after, history) = (talk.snapshot(), talk.epochs());
    talk.act(TrainAction::Rewind(4));
    assert!(matches!(talk.frame(), Some(Command::Rewind { epoch: 4, .. })));
    assert_eq!((talk.snapshot().epoch, talk.epochs()), (4, vec![0, 1, 2, 3, 4]));
    talk.train_to(12);
    assert_eq!((&talk.snapshot().wiring, talk.epochs()), (&after.wiring, history));
}

#[test]
fn a_unit_is_looked_into_while_it_is_there() {
    let mut talk = Conversation::open("relu");
    let unit = UnitId { layer: 1, unit: 7 };
    talk.act(TrainAction::Examine(Some(unit)));
    assert!(matches!(talk.frame(), Some(Command::Look { view, .. }) if view.autopsy == Some(unit)));
    assert_eq!(talk.snapshot().autopsy.as_ref().map(|it| it.unit), Some(unit));
    talk.change(Change::Width { layer: 1, width: 4 });
    assert_eq!(talk.lab.train.examined, None, "the unit is gone");
    talk.frame();
    assert!(talk.snapshot().autopsy.is_none());
}

#[test]
fn samples_that_have_no_picture_are_asked_for_none() {
    let mut talk = Conversation::open("relu");
    assert!(talk.snapshot().maps.is_some());
    talk.change(Change::Data(SourceKind::Iris));
    assert!(matches!(talk.frame(), Some(Command::Start { view, .. }) if view.picture_side == 0));
    assert!(talk.snapshot().maps.is_none());
}
