//! What a reader changes by hand in mid-run, which no program that repeats the run can know.

use activation_lab::nn::observation::view::UnitId;
use activation_lab::page::train::action::{Stride, TrainAction};
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::status::status;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::command::Edit;

use crate::conversation::Conversation;

const EDIT: Edit = Edit::Bias { unit: UnitId { layer: 0, unit: 1 }, value: 0.75 };

fn trained(epochs: usize) -> Conversation {
    let mut talk = Conversation::open("tanh");
    for _ in 0..epochs {
        talk.act(TrainAction::Step(Stride::Epoch));
        talk.frame();
    }
    assert_eq!(talk.run().touched, None, "training is no change by hand");
    talk
}

#[test]
fn an_edit_and_another_rate_in_mid_run_are_noted_with_their_epoch() {
    let mut edited = trained(2);
    edited.act(TrainAction::Edit(EDIT));
    edited.frame();
    assert_eq!(edited.run().touched, Some(2));
    let mut hurried = trained(3);
    hurried.set(Setting::LearningRate, 0.5);
    assert_eq!(hurried.run().touched, Some(3));
}

#[test]
fn a_rate_chosen_before_the_first_step_belongs_to_the_run() {
    let mut talk = trained(0);
    talk.set(Setting::LearningRate, 0.5);
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frames(2);
    assert_eq!((talk.run().touched, talk.run().recipe.learning_rate), (None, 0.5));
}

#[test]
fn going_back_beyond_a_change_forgets_it_unless_the_rate_is_still_another() {
    let mut edited = trained(3);
    edited.act(TrainAction::Edit(EDIT));
    edited.frame();
    edited.act(TrainAction::Rewind(1));
    assert_eq!(edited.run().touched, None);
    let mut hurried = trained(3);
    hurried.set(Setting::LearningRate, 0.5);
    hurried.act(TrainAction::Rewind(1));
    assert_eq!(hurried.run().touched, Some(1));
    hurried.act(TrainAction::Reset);
    assert_eq!(hurried.run().touched, None, "a new run is repeated by its recipe");
}

#[test]
fn the_rate_of_the_moment_is_shown_where_a_schedule_changes_it() {
    let talk = Conversation::open("tanh");
    let texts = Texts::of(Lang::En);
    let shown = |talk: &Conversation| {
        let numbers = status(&talk.lab.train, &talk.lab.function, texts).numbers;
        numbers.into_iter().find(|it| it.0 == texts.train_run().rate_now).map(|it| it.1)
    };
    assert_eq!(shown(&talk), None, "a constant rate is that of the slider");
    let mut talk = Conversation::at("sched=step&every=1&factor=0.5&lr=0.5");
    assert_eq!(shown(&talk).as_deref(), Some("0.5"));
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frames(2);
    assert_eq!(shown(&talk).as_deref(), Some("0.25"));
}
