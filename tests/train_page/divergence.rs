//! Runs that break: what is said, and the two ways on.

use activation_lab::page::train::action::{Stride, TrainAction};
use activation_lab::page::train::run::Phase;
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::status::status;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::command::Command;
use activation_lab::worker::message::snapshot::Status;

use crate::conversation::Conversation;

/// A run that breaks.
fn broken() -> Conversation {
    let mut talk = Conversation::at("f=identity&lr=1000&data=plane");
    talk.act(TrainAction::Play);
    talk.frames(200);
    assert_eq!(talk.run().phase, Phase::Diverged);
    talk
}

#[test]
fn a_divergence_stops_the_run_and_says_where_why_and_what_to_try() {
    let mut talk = broken();
    assert_eq!(talk.frame(), None, "a diverged run is not trained on");
    let Status::Diverged(divergence) = talk.snapshot().status else { panic!("it broke") };
    let curvature = divergence.curvature.expect("a finite curvature");
    assert!(2.0 / curvature < 1000.0, "the rate was beyond the limit of {}", 2.0 / curvature);
    for texts in Lang::ALL.map(Texts::of) {
        let words = status(&talk.lab.train, &talk.lab.function, texts).divergence.expect("words");
        assert!(words.happened.contains("1000") && words.happened.contains(&divergence.step.to_string()));
        assert!(words.reason.contains("2 / "), "{words:?}");
        assert!(words.retry.contains("100") && words.resume.contains("100"), "{words:?}");
        assert!(words.advice.contains("100"), "{words:?}");
    }
    talk.act(TrainAction::Step(Stride::Batch));
    talk.act(TrainAction::Play);
    assert_eq!((talk.run().phase, talk.frame()), (Phase::Diverged, None), "there is no way on at this rate");
}

#[test]
fn starting_again_takes_the_smaller_rate_and_the_same_start() {
    let mut talk = broken();
    let run = talk.run().id;
    talk.act(TrainAction::RetrySmaller);
    assert_eq!((talk.setup().get(Setting::LearningRate), talk.run().phase), (100.0, Phase::Running));
    assert_ne!(talk.run().id, run);
    assert!(matches!(talk.frame(), Some(Command::Start { recipe, .. }) if recipe.learning_rate == 100.0));
}

#[test]
fn going_on_takes_the_smaller_rate_from_the_last_finite_weights() {
    let mut talk = broken();
    let (run, epoch) = (talk.run().id, talk.snapshot().epoch);
    let wiring = talk.snapshot().wiring.clone();
    talk.act(TrainAction::ResumeSmaller);
    assert_eq!((talk.run().phase, talk.run().id), (Phase::Running, run));
    assert!(matches!(talk.frame(), Some(Command::SetLearningRate { rate: 100.0, .. })));
    assert_eq!((talk.snapshot().status, talk.snapshot().epoch), (Status::Training, epoch));
    assert_eq!(talk.snapshot().wiring, wiring);
    assert_eq!(talk.run().phase, Phase::Running);
    assert!(matches!(talk.frame(), Some(Command::Advance { .. })));
}

#[test]
fn an_answer_from_before_the_smaller_rate_does_not_stop_the_run_again() {
    let mut talk = broken();
    let broken = talk.snapshot();
    talk.act(TrainAction::ResumeSmaller);
    let late = activation_lab::worker::message::event::Event::Snapshot(Box::new((*broken).clone()));
    talk.act(TrainAction::Heard(Box::new(late)));
    assert_eq!(talk.run().phase, Phase::Running);
    assert!(matches!(talk.frame(), Some(Command::SetLearningRate { .. })));
}

#[test]
fn another_rate_by_hand_leaves_the_divergence_and_waits() {
    let mut talk = broken();
    talk.set(Setting::LearningRate, 1e-3);
    assert_eq!(talk.run().phase, Phase::Paused);
    assert!(matches!(talk.frame(), Some(Command::SetLearningRate { .. })));
    assert_eq!((talk.run().phase, talk.snapshot().status), (Phase::Paused, Status::Training));
}

#[test]
fn the_numbers_of_a_run_that_broke_stay_short() {
    let mut talk = Conversation::at("data=plane&net=none&lr=1.2&batch=256&n=320");
    talk.train_to(1000);
    assert_eq!(talk.run().phase, Phase::Diverged);
    let numbers = status(&talk.lab.train, &talk.lab.function, Texts::of(Lang::En)).numbers;
    assert!(numbers.iter().all(|it| it.1.chars().count() < 12), "{numbers:?}");
}
