//! Runs that stop by themselves.

use activation_lab::page::train::action::TrainAction;
use activation_lab::page::train::change::Change;
use activation_lab::page::train::choices::StopRule;
use activation_lab::page::train::run::Phase;
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::status::status;
use activation_lab::page::train::stop::Stopped;
use activation_lab::text::{Lang, Texts};

use crate::conversation::Conversation;

fn stopped(rule: StopRule, setting: Setting, value: f64) -> Conversation {
    let mut talk = Conversation::open("tanh");
    talk.change(Change::Stop(rule));
    talk.set(setting, value);
    talk.set(Setting::Speed, 7.0);
    talk.act(TrainAction::Play);
    talk.frames(500);
    assert_eq!(talk.run().phase, Phase::Paused);
    for texts in Lang::ALL.map(Texts::of) {
        assert!(status(&talk.lab.train, &talk.lab.function, texts).stopped.is_some());
    }
    talk
}

#[test]
fn a_run_stops_at_exactly_the_epoch_and_goes_on_when_asked() {
    let mut talk = stopped(StopRule::Epoch, Setting::StopEpoch, 23.0);
    assert_eq!((talk.snapshot().epoch, talk.run().stopped), (23, Some(Stopped::AtEpoch(23))));
    talk.act(TrainAction::Play);
    talk.frames(3);
    assert_eq!((talk.snapshot().epoch, talk.run().phase), (44, Phase::Running));
}

#[test]
fn a_run_stops_when_the_test_loss_is_low_enough() {
    let talk = stopped(StopRule::Loss, Setting::StopLoss, 0.2);
    assert_eq!(talk.run().stopped, Some(Stopped::BelowLoss(0.2)));
    let points = talk.run().history.points();
    assert!(points[points.len() - 1].test.loss < 0.2);
    // It is judged after every slice, and a slice has seven epochs.
    assert!(points[..points.len() - 7].iter().all(|it| it.test.loss >= 0.2));
}

#[test]
fn a_run_stops_when_the_test_loss_has_not_fallen_for_long() {
    let talk = stopped(StopRule::Stall, Setting::Patience, 5.0);
    let Some(Stopped::SinceEpoch(best)) = talk.run().stopped else { panic!("{:?}", talk.run().stopped) };
    let points = talk.run().history.points();
    let least = points.iter().map(|it| it.test.loss).fold(f64::INFINITY, f64::min);
    assert_eq!(points.iter().find(|it| it.epoch == best).map(|it| it.test.loss), Some(least));
    assert!(talk.snapshot().epoch >= best + 5);
}
