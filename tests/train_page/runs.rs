//! Runs: how they begin, go on, are begun again, and what the trainer is told of them.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::observation::score::{HistoryPoint, Score};
use activation_lab::nn::observation::view::UnitId;
use activation_lab::page::action::Action;
use activation_lab::page::train::action::{Stride, TrainAction};
use activation_lab::page::train::change::Change;
use activation_lab::page::train::dialogue::Dialogue;
use activation_lab::page::train::history::History;
use activation_lab::page::train::run::Phase;
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::source::SourceKind;
use activation_lab::page::train::state::Line;
use activation_lab::page::train::status::{status, waiting};
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::command::{Command, Edit, RunId};
use activation_lab::worker::message::event::{Event, Refusal};

use crate::conversation::Conversation;

#[test]
fn opening_the_page_builds_the_network_and_trains_nothing() {
    let mut talk = Conversation::open("gelu");
    assert_eq!((talk.snapshot().epoch, talk.run().phase), (0, Phase::Ready));
    assert!(talk.run().scene.is_some());
    assert_eq!(talk.frame(), None, "there is nothing more to say");
}

#[test]
fn playing_trains_pausing_rests_and_every_epoch_is_in_the_history_once() {
    let mut talk = Conversation::open("relu");
    talk.set(Setting::Speed, 3.0);
    talk.act(TrainAction::Play);
    talk.frames(6);
    talk.act(TrainAction::Pause);
    assert_eq!(talk.frame(), None);
    // The first slices are shorter: nobody knows yet how long an epoch takes.
    assert_eq!(talk.snapshot().epoch, 1 + 2 + 4 * 3);
    assert_eq!(talk.epochs(), (0..=15).collect::<Vec<_>>());
}

#[test]
fn a_slice_of_training_shrinks_when_it_takes_long_and_grows_again() {
    let mut talk = Conversation::open("relu");
    talk.set(Setting::Speed, 64.0);
    talk.act(TrainAction::Play);
    let mut asked = Vec::new();
    for milliseconds in [1.0, 1.0, 1.0, 1.0, 400.0, 1.0, 1.0] {
        let Some(Command::Advance { epochs, .. }) = talk.dialogue.next(&talk.lab.train) else {
            panic!("it trains")
        };
        asked.push(epochs);
        talk.dialogue.heard(milliseconds);
        talk.lab.train.heard += 1;
    }
    assert_eq!(asked, [1, 2, 4, 8, 16, 4, 8]);
}

#[test]
fn nothing_is_said_before_the_last_command_was_answered() {
    let mut talk = Conversation::open("relu");
    talk.act(TrainAction::Play);
    assert!(talk.dialogue.next(&talk.lab.train).is_some());
    for _ in 0..3 {
        assert_eq!(talk.dialogue.next(&talk.lab.train), None);
    }
    assert!(talk.dialogue.is_waiting());
}

#[test]
fn nothing_is_said_before_the_page_has_taken_in_the_last_answer() {
    let mut talk = Conversation::open("relu");
    talk.act(TrainAction::Play);
    let command = talk.dialogue.next(&talk.lab.train).expect("it trains");
    let event = talk.desk.handle(command);
    talk.dialogue.heard(1.0);
    assert_eq!(talk.dialogue.next(&talk.lab.train), None);
    talk.act(TrainAction::Heard(Box::new(event)));
    assert!(talk.dialogue.next(&talk.lab.train).is_some());
}

#[test]
fn each_step_request_is_passed_on_exactly_once() {
    let mut talk = Conversation::open("tanh");
    talk.act(TrainAction::Step(Stride::Batch));
    assert!(matches!(talk.frame(), Some(Command::Step { .. })));
    assert_eq!(talk.frame(), None);
    talk.act(TrainAction::Step(Stride::Epoch));
    assert!(matches!(talk.frame(), Some(Command::Advance { epochs: 1, .. })));
    assert_eq!((talk.frame(), talk.run().phase), (None, Phase::Paused));
}

#[test]
fn reset_returns_to_the_same_start_and_the_same_run_follows() {
    let mut talk = Conversation::open("mish");
    let start = talk.snapshot();
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frame();
    let after = talk.snapshot();
    talk.act(TrainAction::Reset);
    talk.frame();
    assert_eq!((talk.snapshot().wiring.clone(), talk.snapshot().train), (start.wiring.clone(), start.train));
    assert_eq!(talk.epochs(), [0], "the old scores are gone");
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frame();
    assert_eq!((&talk.snapshot().wiring, &talk.snapshot().picture), (&after.wiring, &after.picture));
    talk.act(TrainAction::SetSeed(2));
    talk.frame();
    assert_ne!(talk.snapshot().wiring, start.wiring, "another seed is another start");
}

#[test]
fn answers_of_an_earlier_run_are_dropped() {
    let mut talk = Conversation::open("elu");
    let stale = talk.snapshot();
    talk.act(TrainAction::Reset);
    talk.act(TrainAction::Heard(Box::new(Event::Snapshot(Box::new((*stale).clone())))));
    assert!(talk.run().snapshot.is_none());
    let refusal = Event::Refused { run: Some(RunId(12_345)), reason: Refusal::UnknownFunction };
    talk.act(TrainAction::Heard(Box::new(refusal)));
    assert_eq!(talk.run().refusal, None);
}

#[test]
fn rate_pace_and_stopping_change_on_the_way_and_everything_else_starts_again() {
    let mut talk = Conversation::open("gelu");
    let run = talk.run().id;
    talk.set(Setting::LearningRate, 0.5);
    talk.set(Setting::Speed, 7.0);
    talk.set(Setting::StopEpoch, 7.0);
    assert_eq!(talk.run().id, run);
    assert!(matches!(talk.frame(), Some(Command::SetLearningRate { rate: 0.5, .. })));
    talk.set(Setting::Momentum, 0.5);
    assert_eq!(talk.run().id, run, "plain descent has no momentum, so that this is the same run");
    talk.set(Setting::Noise, 0.3);
    assert_ne!(talk.run().id, run);
    assert!(matches!(talk.frame(), Some(Command::Start { .. })));
}

#[test]
fn the_threshold_of_saturation_is_part_of_what_is_observed() {
    let mut talk = Conversation::open("gelu");
    let run = talk.run().id;
    talk.act(TrainAction::SetEpsilon(0.2));
    assert_ne!(talk.run().id, run);
    assert!(matches!(talk.frame(), Some(Command::Start { recipe, .. }) if recipe.epsilon == 0.2));
}

#[test]
fn another_function_starts_again_and_a_running_page_goes_on_running() {
    let mut talk = Conversation::open("gelu");
    talk.act(TrainAction::Play);
    talk.frame();
    talk.lab.apply(Action::Choose("relu".to_owned()));
    assert_eq!(talk.run().phase, Phase::Running);
    assert!(matches!(talk.frame(), Some(Command::Start { .. })));
    assert!(matches!(talk.frame(), Some(Command::Advance { .. })));
}

#[test]
fn going_to_explore_and_back_keeps_the_run() {
    let mut talk = Conversation::open("gelu");
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frame();
    let run = talk.run().clone();
    talk.lab.apply(Action::Navigate("#/explore".to_owned()));
    talk.lab.apply(Action::Navigate("#/train".to_owned()));
    assert_eq!(*talk.run(), run);
    talk.lab.apply(Action::Navigate("#/train?seed=5".to_owned()));
    assert_ne!(talk.run().id, run.id, "another seed is another run");
    assert!(matches!(talk.frame(), Some(Command::Start { .. })), "the trainer hears of it");
}

#[test]
fn a_lost_trainer_is_said_keeps_everything_and_can_be_started_again_in_mid_run() {
    for (action, line) in [(TrainAction::Lost, Line::Lost), (TrainAction::Silent, Line::Silent)] {
        let mut talk = Conversation::at("data=spiral&net=6,6&lr=0.2");
        talk.act(TrainAction::Play);
        talk.frames(3);
        let (setup, history, attempt) = (talk.setup().clone(), talk.epochs(), talk.lab.train.attempt);
        talk.act(action);
        assert_eq!((talk.lab.train.line, talk.setup(), talk.epochs()), (line, &setup, history));
        for texts in Lang::ALL.map(Texts::of) {
            let words = [texts.train_run().lost, texts.train_run().silent];
            assert!(words.contains(&status(&talk.lab.train, &talk.lab.function, texts).phase_name.as_str()));
        }
        talk.act(TrainAction::Reconnect);
        assert_eq!((talk.lab.train.line, talk.lab.train.attempt), (Line::Open, attempt + 1));
        // A new trainer knows nothing, and the page says everything again.
        talk.desk = Default::default();
        talk.dialogue = Dialogue::after(talk.lab.train.heard);
        assert!(matches!(talk.frame(), Some(Command::Start { .. })));
        assert!(matches!(talk.frame(), Some(Command::Advance { .. })), "it goes on training");
        assert_eq!((talk.setup(), talk.snapshot().epoch), (&setup, 1));
    }
}

#[test]
fn an_answer_after_a_long_silence_is_as_good_as_any() {
    let mut talk = Conversation::open("gelu");
    talk.act(TrainAction::Silent);
    talk.act(TrainAction::Step(Stride::Batch));
    talk.frame();
    assert_eq!((talk.lab.train.line, talk.snapshot().step), (Line::Open, 1));
}

#[test]
fn a_refused_command_is_said_and_the_run_goes_on() {
    let mut talk = Conversation::open("gelu");
    let unit = UnitId { layer: 0, unit: 0 };
    talk.act(TrainAction::Edit(Edit::Bias { unit, value: 1e9 }));
    assert!(matches!(talk.frame(), Some(Command::Edit { .. })));
    assert!(talk.run().refusal.is_some());
    talk.act(TrainAction::Play);
    assert!(matches!(talk.frame(), Some(Command::Advance { .. })));
    assert_eq!((talk.run().refusal, talk.snapshot().epoch), (None, 1));
}

#[test]
fn a_prediction_and_all_weights_are_there_once_they_are_asked_for() {
    let mut talk = Conversation::open("gelu");
    talk.act(TrainAction::Predict(vec![0.5, -0.5]));
    assert!(matches!(talk.frame(), Some(Command::Predict { .. })));
    let prediction = talk.run().prediction.clone().expect("an answer");
    assert_eq!((prediction.input.as_slice(), prediction.answer.len()), (&[0.5, -0.5][..], 2));
    talk.act(TrainAction::Export);
    assert!(matches!(talk.frame(), Some(Command::Export { .. })));
    assert_eq!(talk.run().weights.as_ref().map(|it| it.current.len()), Some(3));
    assert_eq!(talk.frame(), None, "nothing was moved, and nothing is looked at again");
}

#[test]
fn a_run_without_own_points_waits_for_them() {
    let mut talk = Conversation::open("gelu");
    talk.change(Change::Data(SourceKind::Own));
    assert_eq!(talk.frame(), None);
    for texts in Lang::ALL.map(Texts::of) {
        let status = status(&talk.lab.train, &talk.lab.function, texts);
        assert_eq!(status.phase_name, texts.train_run().no_data);
        assert_eq!(waiting(&talk.lab.train, texts), texts.train_run().no_data);
    }
}

#[test]
fn every_function_trains_under_the_conditions_of_the_page() {
    for row in rows::ALL {
        let mut talk = Conversation::open(row.id);
        talk.act(TrainAction::Play);
        talk.frames(3);
        if Function::new(row).facts().at_plus_infinity.derivative.is_infinite() {
            // Its slope grows without bound: at this learning rate the run breaks, and the page says so.
            talk.frames(50);
            assert_eq!(talk.run().phase, Phase::Diverged, "{}", row.id);
            continue;
        }
        assert_eq!((talk.snapshot().epoch, talk.run().refusal), (3, None), "{}", row.id);
    }
}

#[test]
fn a_long_history_is_thinned_and_keeps_its_first_and_its_latest_point() {
    let mut history = History::default();
    let score = Score { loss: 1.0, quality: 0.0 };
    for epoch in 0..=12_345 {
        history.extend(&[HistoryPoint { epoch, train: score, test: score }]);
    }
    let points = history.points();
    assert!(points.len() <= 2001, "{}", points.len());
    assert_eq!((points[0].epoch, points[points.len() - 1].epoch), (0, 12_345));
    assert!(points.windows(2).all(|it| it[0].epoch < it[1].epoch));
    let gaps = points.windows(2).map(|it| it[1].epoch - it[0].epoch).max();
    assert!(gaps <= Some(8), "evenly thinned: {gaps:?}");
    history.rewind(100);
    assert!(history.points().iter().all(|it| it.epoch <= 100) && !history.points().is_empty());
}

#[test]
fn weights_that_are_asked_for_again_are_waited_for_again() {
    let mut talk = Conversation::open("tanh");
    for _ in 0..2 {
        talk.act(TrainAction::Export);
        assert_eq!(talk.run().weights, None, "those of an earlier moment are no answer");
        talk.frame();
        assert!(talk.run().weights.is_some());
    }
}
